/// Checks strictly that bytes are JSON, and says where they are not.
///
/// The library's decoder accepts trailing commas, numbers such as `01` and repeated names, and does not say where a
/// fault is. So this check runs first.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var position = 0

  /// Checks `bytes`, which must be valid UTF-8.
  static func check(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    var syntax = JSONSyntax(bytes: bytes)
    syntax.skipSpace()
    try syntax.value(depth: 1)
    syntax.skipSpace()
    if syntax.position < bytes.count { throw syntax.fault("expected the end") }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) {
    guard depth <= APILimits.jsonDepth else {
      throw fault("nested more than \(APILimits.jsonDepth) deep")
    }
    switch current {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): try number()
    default: throw fault("expected a value")
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) {
    position += 1
    skipSpace()
    if take("}") { return }
    // Compared as the library's decoder does: unescaped, and by Unicode equivalence.
    var names: Set<String> = []
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault("expected a name in quotes") }
      let start = position
      try string()
      let name = bytes[start..<position]
      guard names.insert(Self.text(in: name)).inserted else {
        position = start
        throw fault(
          "the name \(String(decoding: name.prefix(66), as: UTF8.self)) stands here twice")
      }
      skipSpace()
      guard take(":") else { throw fault("expected ':'") }
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
      if take("}") { return }
      guard take(",") else { throw fault("expected ',' or '}'") }
    }
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) {
    position += 1
    skipSpace()
    if take("]") { return }
    while true {
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
      if take("]") { return }
      guard take(",") else { throw fault("expected ',' or ']'") }
    }
  }

  private mutating func string() throws(JSONSyntaxError) {
    position += 1
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        try escape()
      case 0..<32:
        throw fault(
          "a control character in a text; write it as \\u00\(byte < 16 ? "0" : "")"
            + String(byte, radix: 16))
      default:
        position += 1
      }
    }
    throw fault("a text that does not end")
  }

  /// The unescaped text of a string that was checked.
  private static func text(in string: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var rest = String(decoding: string.dropFirst().dropLast(), as: UTF8.self).utf16[...]
    while let unit = rest.popFirst() {
      guard unit == UInt16(UInt8(ascii: "\\")), let escaped = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch UInt8(truncatingIfNeeded: escaped) {
      case UInt8(ascii: "u"):
        units.append(UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) ?? 0)
        rest = rest.dropFirst(4)
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "f"): units.append(12)
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "r"): units.append(13)
      case UInt8(ascii: "t"): units.append(9)
      default: units.append(escaped)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() throws(JSONSyntaxError) {
    let start = position
    position += 1
    switch current {
    case UInt8(ascii: "u"):
      switch try codeUnit() {
      case 0xDC00...0xDFFF:
        position = start
        throw fault("half of a surrogate pair")
      case 0xD800...0xDBFF:
        guard take("\\"), current == UInt8(ascii: "u"), try 0xDC00...0xDFFF ~= codeUnit() else {
          position = start
          throw fault("half of a surrogate pair")
        }
      default: break
      }
    case .some(let byte) where "\"\\/bfnrt".utf8.contains(byte):
      position += 1
    default:
      throw fault("an escape that does not exist")
    }
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
    let digits = bytes[(position + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(isHexadecimal),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("expected four hexadecimal digits after \\u") }
    position += 5
    return unit
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case _ where isDigit(byte), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private mutating func literal(_ text: StaticString) throws(JSONSyntaxError) {
    let expected = text.description.utf8
    guard bytes[position...].starts(with: expected) else { throw fault("expected a value") }
    position += expected.count
  }

  private mutating func number() throws(JSONSyntaxError) {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while let byte = current, isDigit(byte) { position += 1 }
    if position == start { throw fault("expected a digit") }
  }

  private func fault(_ problem: String) -> JSONSyntaxError {
    let before = bytes[..<position]
    let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return JSONSyntaxError(
      line: before.count { $0 == 10 } + 1,
      column: String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1,
      problem: position == bytes.count ? problem + ", found the end" : problem)
  }
}

/// Where and why bytes are not JSON.
struct JSONSyntaxError: Error, Equatable, Sendable {
  /// The line, counted from 1.
  let line: Int
  /// The column, in characters counted from 1.
  let column: Int
  let problem: String
}
