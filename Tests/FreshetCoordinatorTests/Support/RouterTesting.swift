import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Runs `body` with a client of the router over `coordinator`, in memory.
func withRouter(
  _ coordinator: FakeCoordinator = FakeCoordinator(), keepAlive: Duration = .seconds(15),
  maxDrop: DropLimit? = nil,
  behind middlewares: [any MiddlewareProtocol<Request, Response, BasicRequestContext>] = [],
  bounds: CallerBounds = CallerBounds(),
  _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
) async throws {
  var logger = Logger(label: "test")
  logger.logLevel = .critical
  let application = Application(
    router: makeRouter(
      commands: coordinator, behind: middlewares, maxDrop: maxDrop, keepAlive: keepAlive,
      bounds: bounds),
    logger: logger)
  try await application.test(.router, body)
}

extension TestClientProtocol {
  /// Asks for `path`.
  func get(_ path: String) async throws -> TestResponse {
    try await executeRequest(uri: path, method: .get, headers: [:], body: nil)
  }

  /// Publishes `body`.
  func publish(
    _ body: String, to path: String = "/v1/events", contentType: String = "application/json",
    headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = contentType
    return try await executeRequest(
      uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
  }
}

extension TestResponse {
  /// The body, decoded.
  func document<Document: Decodable>(_ type: Document.Type) throws -> Document {
    try JSONDecoder().decode(type, from: Data(body.readableBytesView))
  }

  /// The problem that the answer is.
  var problem: Problem? {
    guard headers[.contentType] == "application/problem+json" else { return nil }
    return try? document(Problem.self)
  }

  var text: String { String(buffer: body) }
}

/// Tells of every piece of an answer as it is written.
struct Tap: RouterMiddleware {
  let pieces: AsyncStream<String>
  private let written: AsyncStream<String>.Continuation

  init() {
    (pieces, written) = AsyncStream.makeStream()
  }

  @concurrent
  func handle(
    _ request: Request, context: BasicRequestContext,
    next: @concurrent (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.body = response.body.map { [written] buffer in
      written.yield(String(buffer: buffer))
      return buffer
    }
    return response
  }
}
