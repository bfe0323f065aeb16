extension Dimension {
  /// The dimension as the place in a list at which a page ends, such as `customer:42#plan`.
  ///
  /// Like ``description``, but a number sign in an id is escaped: each dimension has a text of its own.
  package var cursor: String {
    "\(kind):\(Self.escaped(id))" + (facet.map { "#\(Self.escaped($0))" } ?? "")
  }

  /// Parses a ``cursor``; nil if it is malformed.
  package init?(cursor text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let kind = Kind(name: text[..<colon])
    else { return nil }
    let parts = text[text.utf8.index(after: colon)...].utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = Self.unescaped(parts[0]), !id.isEmpty, id.utf8.count <= EventLimits.idBytes
    else { return nil }
    guard parts.count > 1 else {
      self.init(kind, id)
      return
    }
    guard let facet = Self.unescaped(parts[1]), !facet.isEmpty,
      facet.utf8.count <= EventLimits.idBytes
    else { return nil }
    self.init(kind, id, facet: facet)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("#", with: "%23")
  }

  private static func unescaped(_ bytes: Substring.UTF8View) -> String? {
    var plain: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        plain.append(byte)
        continue
      }
      switch rest.prefix(2) {
      case [0x32, 0x35]: plain.append(UInt8(ascii: "%"))
      case [0x32, 0x33]: plain.append(UInt8(ascii: "#"))
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
