import NIOCore

/// What is written to a stream of server-sent events: handed over here, taken there, bounded between.
struct ServerSentEventSink: Sendable {
  /// The stream's lines.
  typealias Lines = AsyncStream<ByteBuffer>

  private let continuation: Lines.Continuation

  /// A sink, and what comes out of it.
  static func make() -> (lines: Lines, sink: Self) {
    let (lines, continuation) = Lines.makeStream(
      bufferingPolicy: .bufferingOldest(APILimits.streamBacklog))
    return (lines, Self(continuation: continuation))
  }

  /// Hands over an event; false once the reader is gone or too far behind: then stop.
  func send(_ event: ServerSentEvent) -> Bool {
    switch continuation.yield(event.buffer) {
    case .enqueued: return true
    default:
      finish()
      return false
    }
  }

  /// Hands over a comment, which readers pass over; without room for it none is needed.
  func keepAlive() {
    continuation.yield(ByteBuffer(string: ": keep-alive\n\n"))
  }

  /// Ends the stream after what was handed over.
  func finish() { continuation.finish() }
}
