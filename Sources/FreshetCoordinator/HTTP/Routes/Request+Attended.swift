import FreshetAPI
import FreshetCore
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
        // What is left of the body would hide the departure behind it. Ends with the wait, by cancellation.
        async let _ = Self.skip(body)
        return await wait()
      }
    } catch is CancellationError {
      throw Problem(
        .refused, "the client closed its side of the connection, which ends a wait\(consequence)")
    }
  }

  /// Puts a question to the nodes, which ends once the client closes its side of the connection.
  ///
  /// As for ``attended(leaving:_:)``.
  ///
  /// - Throws: what the question throws, or a problem if the client has left.
  func asking<Answer: Sendable>(
    _ ask: @escaping @Sendable () async throws(InquiryError) -> Answer
  ) async throws -> Answer {
    let result = try await attended { () async -> Swift.Result<Answer, InquiryError> in
      do throws(InquiryError) {
        return .success(try await ask())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func skip(_ body: RequestBody) async {
    do {
      for try await _ in body {}
    } catch {
      // Whoever sends no whole body has left, which is noticed by itself.
    }
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
    } catch let error as InquiryError {
      response = try Problem(error).response()
    }
    response.headers[.connection] = "close"
    return response
  }
}
