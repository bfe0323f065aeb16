import FreshetAPI
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests with streams of server-sent events.
enum ServerSentEvents {
  /// Returns a response that streams the pages of `first` and then what `produce` adds, until that returns.
  ///
  /// The pages, until `first` returns nil, are sent as fast as the client reads them. Comments in between reveal dead
  /// connections. If the client disconnects, `produce` is cancelled. If it falls ``APILimits/streamBacklog`` events or
  /// ``APILimits/streamBytes`` behind, the stream ends. The `seat` is left at the end.
  static func response(
    to request: Request, in seat: CallerSeats.Seat, keepAlive: Duration,
    first: @escaping @Sendable () async throws -> [ServerSentEvent]? = { nil },
    _ produce: @escaping @Sendable (ServerSentEventSink) async -> Void
  ) -> Response {
    var headers = HTTPFields.answer(contentType: "text/event-stream")
    // Watching for the client's departure uses up the connection.
    headers[.connection] = "close"
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        defer { seat.leave() }
        // Sent at once, so that the client knows that it is connected before anything happens.
        try await writer.write(ByteBuffer(string: ServerSentEvent.comment("connected")))
        while let events = try await first() {
          for event in events { try await writer.write(ByteBuffer(string: event.text)) }
        }
        let (lines, sink) = ServerSentEventSink.make()
        try await withThrowingTaskGroup(of: Void.self) { group in
          defer { group.cancelAll() }
          group.addTask { await watch(request.body, sink) }
          group.addTask {
            await produce(sink)
            sink.finish()
          }
          group.addTask {
            while true {
              try await Task.sleep(for: keepAlive)
              sink.keepAlive()
            }
          }
          for await line in lines { try await writer.write(line) }
        }
        try await writer.finish(nil)
      })
  }

  /// Ends the stream when the client closes its side.
  private static func watch(_ body: RequestBody, _ sink: ServerSentEventSink) async {
    // Ends only by cancellation, together with the response.
    try? await body.consumeWithInboundCloseHandler { body in
      // What is left of the body would hide the departure behind it.
      for try await _ in body {}
      while true { try await Task.sleep(for: .seconds(3_600)) }
    } onInboundClosed: {
      sink.finish()
    }
  }
}
