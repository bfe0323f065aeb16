import FreshetAPI
import NIOCore

/// A bounded buffer between the producer of server-sent events and the connection.
struct ServerSentEventSink: Sendable {
  /// The encoded events and comments.
  typealias Lines = AsyncStream<ByteBuffer>

  private let continuation: Lines.Continuation

  /// Makes a sink, and the stream of what it is given.
  static func make() -> (lines: Lines, sink: Self) {
    let (lines, continuation) = Lines.makeStream(
      bufferingPolicy: .bufferingOldest(APILimits.streamBacklog))
    return (lines, Self(continuation: continuation))
  }

  /// Adds an event; returns false once the reader is gone or too far behind, when the producer must stop.
  func send(_ event: ServerSentEvent) -> Bool {
    switch continuation.yield(ByteBuffer(string: event.text)) {
    case .enqueued: return true
    default:
      finish()
      return false
    }
  }

  /// Adds a comment, which readers ignore; dropped if the buffer is full, when none is needed.
  func keepAlive() {
    continuation.yield(ByteBuffer(string: ServerSentEvent.comment("keep-alive")))
  }

  /// Ends the stream after what was added.
  func finish() { continuation.finish() }
}
