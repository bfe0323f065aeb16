import FoundationEssentials
import NIOCore

/// One event of a stream of server-sent events.
struct ServerSentEvent: Sendable {
  /// As it is written.
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
