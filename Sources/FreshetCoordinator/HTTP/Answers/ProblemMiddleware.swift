import FreshetAPI
import FreshetCore
import FreshetRuntime
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into a problem, so that all errors are answered in the same form.
struct ProblemMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  /// The most lines per minute about requests that failed, because callers can cause any number of them.
  static let lines = 10

  private let budget = Guarded(LineBudget(Self.lines, per: .seconds(60)))
  private let now: @Sendable () -> Instant

  init(now: @escaping @Sendable () -> Instant = { SystemTime.now }) { self.now = now }

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as Problem {
      return try problem.response()
    } catch let error as any HTTPResponseError {
      return try Self.problem(for: error, request: request).response()
    } catch let error as CancellationError {
      throw error
    } catch {
      if let leftOut = budget.withLock({ $0.admit(at: now()) }) {
        context.logger.telling(leftOut: leftOut)
          .error("request failed", metadata: ["error": "\(error)"])
      }
      return try Problem(.internalError, "see the coordinator's log").response()
    }
  }

  private static func problem(for error: any HTTPResponseError, request: Request) -> Problem {
    switch error.status {
    case .notFound:
      return Problem(
        .notFound, "\(request.uri.path.shown(256)) does not exist; see /openapi.json")
    case .contentTooLarge:
      return .bodyTooLarge
    default:
      var problem = Problem(.refused, "\(error)")
      problem.status = error.status.code
      return problem
    }
  }
}
