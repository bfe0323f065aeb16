import FoundationEssentials

/// One event of a `text/event-stream`, as the server writes it and a client reads it.
///
/// See https://html.spec.whatwg.org/multipage/server-sent-events.html.
package struct ServerSentEvent: Equatable, Sendable {
  /// The event's type; `message` unless the stream names one.
  package var name: String
  /// The number to send as `Last-Event-ID` when reconnecting; nil if the stream gives none.
  package var id: UInt64?
  /// The data, with its lines joined.
  package var data: String

  package init(name: String = "message", id: UInt64? = nil, data: String) {
    self.name = name
    self.id = id
    self.data = data
  }

  /// Creates an event with `document` as its data, in JSON.
  package init(_ name: String, id: UInt64? = nil, _ document: some Encodable) throws {
    let json = try JSONEncoder.answer.encode(document)
    self.init(name: name, id: id, data: String(decoding: json, as: UTF8.self))
  }

  /// The event as written to a stream.
  package var text: String {
    var text = id.map { "id: \($0)\n" } ?? ""
    text += "event: \(name)\n"
    // By bytes: by characters a settlement of many megabytes takes half a second.
    for line in data.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      text += "data: "
      text += Substring(line)
      text += "\n"
    }
    return text + "\n"
  }

  /// A comment, which readers ignore, as written to a stream.
  package static func comment(_ text: String) -> String { ": \(text)\n\n" }
}
