import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers with a stream of server-sent events.
enum ServerSentEvents {
  /// A response that sends what `produce` hands over until that returns, and a comment now and then so
  /// that a dead connection is found.
  ///
  /// A client that goes away cancels `produce`; one that falls ``APILimits/streamBacklog`` items behind
  /// loses the stream.
  static func response(
    to request: Request, keepAlive: Duration,
    _ produce: @escaping @Sendable (Sink) async -> Void
  ) -> Response {
    var headers = HTTPFields.answer(contentType: "text/event-stream")
    // Watching for the client's going away uses up the connection.
    headers[.connection] = "close"
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        // At once, so that a client knows that it is connected before anything happens.
        try await writer.write(ByteBuffer(string: ": connected\n\n"))
        let (lines, continuation) = AsyncStream.makeStream(
          of: Line.self, bufferingPolicy: .bufferingOldest(APILimits.streamBacklog))
        try await withThrowingTaskGroup(of: Void.self) { group in
          defer { group.cancelAll() }
          group.addTask { await watch(request.body, continuation) }
          group.addTask {
            await produce(Sink(continuation: continuation))
            continuation.finish()
          }
          group.addTask {
            while true {
              try await Task.sleep(for: keepAlive)
              continuation.yield(.keepAlive)
            }
          }
          for await line in lines { try await writer.write(line.buffer) }
        }
        try await writer.finish(nil)
      })
  }

  /// Ends the stream when the client closes its side.
  private static func watch(
    _ body: RequestBody, _ continuation: AsyncStream<Line>.Continuation
  ) async {
    // It ends by cancellation only, together with the response.
    try? await body.consumeWithInboundCloseHandler { _ in
      while true { try await Task.sleep(for: .seconds(3_600)) }
    } onInboundClosed: {
      continuation.finish()
    }
  }

  /// Where a producer puts its items.
  struct Sink: Sendable {
    fileprivate let continuation: AsyncStream<Line>.Continuation

    /// Hands over an item; false once the reader is gone or too far behind: then stop.
    func send(_ item: ServerSentEvent) -> Bool {
      switch continuation.yield(.item(item)) {
      case .enqueued: return true
      default:
        continuation.finish()
        return false
      }
    }
  }

  fileprivate enum Line: Sendable {
    case item(ServerSentEvent)
    case keepAlive

    var buffer: ByteBuffer {
      switch self {
      case .item(let item): item.buffer
      case .keepAlive: ByteBuffer(string: ": keep-alive\n\n")
      }
    }
  }
}

/// One event of a stream.
struct ServerSentEvent: Sendable {
  let buffer: ByteBuffer

  /// An event with `document` as its data.
  init(_ name: String, id: UInt64? = nil, _ document: some Encodable) throws {
    var buffer = ByteBuffer()
    if let id { buffer.writeString("id: \(id)\n") }
    buffer.writeString("event: \(name)\ndata: ")
    // One line: within texts line breaks are escaped.
    buffer.writeBytes(try JSONEncoder.answer.encode(document))
    buffer.writeString("\n\n")
    self.buffer = buffer
  }
}
