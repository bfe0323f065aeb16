import FreshetAPI
import NIOCore

/// A bounded buffer between the producer of server-sent events and the connection.
struct ServerSentEventSink: Sendable {
  /// The encoded events and comments.
  typealias Lines = AsyncStream<ByteBuffer>

  private let continuation: Lines.Continuation

  /// Makes a sink and the stream that delivers what is added to it.
  static func make() -> (lines: Lines, sink: Self) {
    let (lines, continuation) = Lines.makeStream(
      bufferingPolicy: .bufferingOldest(APILimits.streamBacklog))
    return (lines, Self(continuation: continuation))
  }

  /// Adds an event.
  ///
  /// - Returns: false once the reader is gone or too far behind; the producer must then stop.
  func send(_ event: ServerSentEvent) -> Bool {
    switch continuation.yield(ByteBuffer(string: event.text)) {
    case .enqueued: return true
    default:
      finish()
      return false
    }
  }

  /// Adds a comment, which readers ignore; does nothing if the buffer is full, because the connection is then busy.
  func keepAlive() {
    continuation.yield(ByteBuffer(string: ServerSentEvent.comment("keep-alive")))
  }

  /// Ends the stream once everything added has been sent.
  func finish() { continuation.finish() }
}
