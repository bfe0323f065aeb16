/// The location of a value in a JSON text (RFC 6901), such as `/repository/full_name`.
package struct JSONPointer: Equatable, Sendable {
  package let text: String
  let parts: [String]

  /// Parses `text`; nil if it is not a pointer, or points to the whole text.
  package init?(_ text: String) {
    guard text.hasPrefix("/") else { return nil }
    var parts: [String] = []
    for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let rest = part.replacing("~0", with: "").replacing("~1", with: "")
      guard !rest.contains("~") else { return nil }
      parts.append(String(part.replacing("~1", with: "/").replacing("~0", with: "~")))
    }
    self.text = text
    self.parts = parts
  }

  /// The pointer token for the member `name`, such as `/a~1b`.
  package static func token(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }

  /// Parses an array index, which has no sign and no leading zero.
  fileprivate static func index(_ part: String) -> Int? {
    guard part.utf8.allSatisfy({ 48...57 ~= $0 }), part == "0" || !part.hasPrefix("0") else {
      return nil
    }
    return Int(part)
  }
}

extension JSONValue {
  /// The value at `pointer`; nil if there is none.
  package func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for part in pointer.parts {
      switch value {
      case .object:
        guard let next = value[part] else { return nil }
        value = next
      case .array(let elements):
        guard let index = JSONPointer.index(part), index < elements.count else { return nil }
        value = elements[index]
      default: return nil
      }
    }
    return value
  }
}
