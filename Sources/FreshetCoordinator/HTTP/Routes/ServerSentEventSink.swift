import FreshetAPI
import NIOCore

/// A bounded buffer between the producer of server-sent events and the connection.
struct ServerSentEventSink: Sendable {
  /// The encoded events and comments.
  typealias Lines = AsyncStream<ByteBuffer>

  private let producer: BoundedStream<ByteBuffer>

  /// Makes a sink and the stream that delivers what is added to it.
  static func make() -> (lines: Lines, sink: Self) {
    let (lines, producer) = BoundedStream<ByteBuffer>.make(
      most: APILimits.streamBacklog, mostBytes: APILimits.streamBytes)
    return (lines, Self(producer: producer))
  }

  /// What a reader that was too slow reads last.
  static let farewell = ServerSentEvent.comment(
    "too far behind: connect again with last-event-id to continue")

  /// Adds an event.
  ///
  /// - Returns: false once the reader is gone or too far behind; the producer must then stop.
  func send(_ event: ServerSentEvent) -> Bool {
    let line = ByteBuffer(string: event.text)
    if producer.send(line, size: line.readableBytes) { return true }
    producer.finish(with: ByteBuffer(string: Self.farewell))
    return false
  }

  /// Adds a comment, which readers ignore, if nothing else is on its way.
  func keepAlive() {
    guard producer.waitingBytes == 0 else { return }
    let line = ByteBuffer(string: ServerSentEvent.comment("keep-alive"))
    _ = producer.send(line, size: line.readableBytes)
  }

  /// Ends the stream once everything added has been sent.
  func finish() { producer.finish() }

  /// The bytes that wait for the connection.
  var waitingBytes: Int { producer.waitingBytes }
}
