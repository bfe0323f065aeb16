/// Parsing of strings and numbers.
extension JSONParser {
  mutating func number() throws(JSONError) -> Double {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let magnitude = offset
    if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    let integer = text[magnitude..<offset]
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    let written = String(decoding: text[start..<offset], as: UTF8.self)
    guard let number = Double(written), number.isFinite else {
      throw JSONError(problem: .numberOutOfRange(written), offset: start)
    }
    // A fraction or an exponent signals that rounding is acceptable.
    if integer.endIndex == offset, !number.isWritten(exactlyBy: integer) {
      throw JSONError(problem: .inexactInteger(written), offset: start)
    }
    return number
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = next, 48...57 ~= byte { offset += 1 }
    if offset == start { throw expected("a digit") }
  }

  mutating func string() throws(JSONError) -> String {
    offset += 1
    var bytes: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        // The text was a `String`, so these bytes are valid UTF-8.
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: try escape())
      case 0..<0x20: throw JSONError(problem: .controlCharacter(byte), offset: offset)
      default:
        bytes.append(byte)
        offset += 1
      }
    }
    throw expected("'\"' at the end of a string")
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    let start = offset
    offset += 1
    guard let byte = next else { throw expected("an escaped character") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw invalidEscape(from: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> [UInt8] {
    var units = [try codeUnit(from: start)]
    if UTF16.isLeadSurrogate(units[0]) {
      guard text[offset...].starts(with: "\\u".utf8) else { throw invalidEscape(from: start) }
      offset += 2
      units.append(try codeUnit(from: start))
    }
    // Half of a surrogate pair is no character: RFC 8785 demands an error.
    guard let string = String(validating: units, as: UTF16.self) else {
      throw invalidEscape(from: start)
    }
    return Array(string.utf8)
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    let digits = text[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw invalidEscape(from: start) }
    offset += 4
    return unit
  }

  private func invalidEscape(from start: Int) -> JSONError {
    let written = String(decoding: text[start..<min(offset, text.count)], as: UTF8.self)
    return JSONError(problem: .invalidEscape(written), offset: start)
  }
}
