import FreshetAPI
import HTTPTypes
import Hummingbird

extension Request {
  /// Runs `wait`, whose task is cancelled once the client closes its side of the connection.
  ///
  /// Call it after the body was read, and answer with ``CoordinatorAPI/usingUp(_:)``: to watch for the client's
  /// departure uses up the connection.
  ///
  /// - Throws: a problem if the client has left; `consequence` says what that leaves behind.
  func attended<Result: Sendable>(
    leaving consequence: String = "", _ wait: @escaping @Sendable () async -> Result
  ) async throws -> Result {
    do {
      return try await body.consumeWithCancellationOnInboundClose { body in
        // What is left of the body would hide the departure behind it.
        async let rest: Void = Self.skip(body)
        let result = await wait()
        _ = try? await rest
        return result
      }
    } catch is CancellationError {
      throw Problem(
        .refused, "the client closed its side of the connection, which ends a wait\(consequence)")
    }
  }

  private static func skip(_ body: RequestBody) async throws {
    for try await _ in body {}
  }
}

extension CoordinatorAPI {
  /// Returns the answer of `body`, or its problem, as the last one on the connection.
  func usingUp(_ body: () async throws -> Response) async throws -> Response {
    var response: Response
    do {
      response = try await body()
    } catch let problem as Problem {
      response = try problem.response()
    }
    response.headers[.connection] = "close"
    return response
  }
}
