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
    let isInteger = integer.endIndex == offset
    // Integers with so few digits are below 2^53.
    if isInteger, integer.count <= 15 {
      let number = Double(integer.reduce(0) { $0 * 10 + Int($1 - 48) })
      return start == magnitude ? number : -number
    }
    let written = String(decoding: text[start..<offset], as: UTF8.self)
    guard rules.numbers == .exact else { return Double(written) ?? .infinity }
    guard let number = Double(written), number.isFinite else {
      throw JSONError(problem: .numberOutOfRange(written), offset: start)
    }
    // A fraction or an exponent signals that rounding is acceptable.
    if isInteger, !number.isWritten(exactlyBy: integer) {
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
    // What precedes `start`, unescaped.
    var unescaped: [UInt8] = []
    var start = offset
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = text[start..<offset]
        offset += 1
        // The text is valid UTF-8, and so are these bytes.
        if unescaped.isEmpty { return String(decoding: rest, as: UTF8.self) }
        return String(decoding: unescaped + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped += text[start..<offset]
        unescaped += try escape().utf8
        start = offset
      case 0..<0x20: throw JSONError(problem: .controlCharacter(byte), offset: offset)
      default: offset += 1
      }
    }
    throw JSONError(problem: .unfinishedString, offset: offset)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = next else { throw JSONError(problem: .unfinishedEscape, offset: offset) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw invalidEscape(from: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Half of a surrogate pair is no character: RFC 8785 demands an error.
    guard UTF16.isLeadSurrogate(unit), text[offset...].starts(with: "\\u".utf8) else {
      throw invalidEscape(from: start)
    }
    offset += 2
    let trail = try codeUnit(from: start)
    let number = 0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(trail & 0x3FF)
    guard UTF16.isTrailSurrogate(trail), let scalar = Unicode.Scalar(number) else {
      throw invalidEscape(from: start)
    }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    let digits = text[offset...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ 48...57 ~= $0 || 65...70 ~= $0 || 97...102 ~= $0 }),
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
