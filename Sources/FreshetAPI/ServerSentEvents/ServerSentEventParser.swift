/// Why a stream of server-sent events cannot be read.
package enum ServerSentEventError: Error, Equatable, Sendable {
  /// A line or an event exceeds the limit, in bytes.
  case tooLong(limit: Int)
}

/// Parses a `text/event-stream` incrementally, however its bytes are divided.
package struct ServerSentEventParser: Sendable {
  /// The limit on a line and on an event in bytes, enough for a settlement of a hundred thousand nodes.
  package static let longest = 32 << 20

  private let limit: Int
  private var line: [UInt8] = []
  private var lastWasCarriageReturn = false
  private var isFirstLine = true
  private var name = ""
  // Kept from event to event, as the standard says.
  private var id: UInt64?
  private var data: [String] = []
  private var dataBytes = 0

  package init(limit: Int = Self.longest) {
    self.limit = limit
  }

  /// Parses the next bytes.
  ///
  /// - Returns: the events that they complete.
  package mutating func feed(
    _ bytes: some Sequence<UInt8>
  ) throws(ServerSentEventError) -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n") where lastWasCarriageReturn:
        lastWasCarriageReturn = false
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lastWasCarriageReturn = byte == UInt8(ascii: "\r")
        if let event = try endLine() { events.append(event) }
      default:
        lastWasCarriageReturn = false
        guard line.count < limit else { throw .tooLong(limit: limit) }
        line.append(byte)
      }
    }
    return events
  }

  private mutating func endLine() throws(ServerSentEventError) -> ServerSentEvent? {
    defer { line.removeAll(keepingCapacity: true) }
    if isFirstLine {
      isFirstLine = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    }
    if line.isEmpty { return endEvent() }
    guard line.first != UInt8(ascii: ":") else { return nil }
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    var value = colon.map { line[($0 + 1)...] } ?? []
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    switch String(decoding: line[..<(colon ?? line.endIndex)], as: UTF8.self) {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "id": id = UInt64(String(decoding: value, as: UTF8.self)) ?? id
    case "data":
      dataBytes += value.count + 1
      guard dataBytes <= limit else { throw .tooLong(limit: limit) }
      data.append(String(decoding: value, as: UTF8.self))
    default: break
    }
    return nil
  }

  private mutating func endEvent() -> ServerSentEvent? {
    defer {
      name = ""
      data = []
      dataBytes = 0
    }
    guard !data.isEmpty else { return nil }
    return ServerSentEvent(
      name: name.isEmpty ? "message" : name, id: id, data: data.joined(separator: "\n"))
  }
}
