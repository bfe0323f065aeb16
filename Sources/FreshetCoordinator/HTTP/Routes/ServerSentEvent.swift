import FoundationEssentials
import NIOCore

/// One server-sent event.
struct ServerSentEvent: Sendable {
  /// The event as written to the stream.
  let buffer: ByteBuffer

  /// Creates an event with `document` as its data.
  init(_ name: String, id: UInt64? = nil, _ document: some Encodable) throws {
    var buffer = ByteBuffer()
    if let id { buffer.writeString("id: \(id)\n") }
    buffer.writeString("event: \(name)\ndata: ")
    // The JSON is a single line, because line breaks in strings are escaped.
    buffer.writeBytes(try JSONEncoder.answer.encode(document))
    buffer.writeString("\n\n")
    self.buffer = buffer
  }
}
