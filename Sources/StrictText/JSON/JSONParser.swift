/// Reads one JSON text (RFC 8259), more strictly than most parsers.
///
/// A repeated name is an error, because it would be arbitrary which of its values counts.
package struct JSONParser {
  let text: [UInt8]
  let rules: JSONRules
  /// False to check the text without keeping its values: those of a dense text take ten times its size.
  private let keepsValues: Bool
  var offset = 0

  /// Parses `text`.
  package static func parse(
    _ text: String, _ rules: JSONRules = .canonical
  ) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), rules)
  }

  /// Parses `text`, which must be valid UTF-8.
  package static func parse(
    _ text: [UInt8], _ rules: JSONRules
  ) throws(JSONError) -> JSONValue {
    try read(text, rules, keepsValues: true)
  }

  /// Checks `text`, which must be valid UTF-8, in memory that does not grow with it.
  package static func check(_ text: [UInt8], _ rules: JSONRules) throws(JSONError) {
    _ = try read(text, rules, keepsValues: false)
  }

  private static func read(
    _ text: [UInt8], _ rules: JSONRules, keepsValues: Bool
  ) throws(JSONError) -> JSONValue {
    guard text.count <= rules.bytes else {
      throw JSONError(problem: .tooLong(text.count, limit: rules.bytes), offset: 0)
    }
    var parser = JSONParser(text: text, rules: rules, keepsValues: keepsValues)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.offset < text.count { throw parser.expected("the end") }
    return value
  }

  var next: UInt8? { offset < text.count ? text[offset] : nil }

  func expected(_ what: String) -> JSONError {
    JSONError(problem: .expected(what), offset: offset)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard depth <= rules.depth else {
      throw JSONError(problem: .tooDeep(limit: rules.depth), offset: offset)
    }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(0x2D), .some(0x30...0x39): return .number(try number())
    default: throw expected("a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard text[offset...].starts(with: word.utf8) else { throw expected(word) }
    offset += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    offset += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      let element = try value(depth: depth + 1)
      if keepsValues { elements.append(element) }
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw expected("',' or ']'") }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    offset += 1
    var members: [JSONValue.Member] = []
    var names = DistinctNames(rule: rules.names)
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      let start = offset
      guard next == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let name = try string()
      guard names.insert(name) else {
        throw JSONError(problem: .duplicateName(name), offset: start)
      }
      skipSpace()
      guard take(":") else { throw expected("':'") }
      let member = JSONValue.Member(name: name, value: try value(depth: depth + 1))
      if keepsValues { members.append(member) }
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw expected("',' or '}'") }
    }
  }
}

/// The names of an object so far.
private struct DistinctNames {
  let rule: JSONRules.Names
  private var bytes: Set<[UInt8]> = []
  private var meanings: Set<String> = []

  init(rule: JSONRules.Names) { self.rule = rule }

  /// Adds `name`; false if it is there already.
  mutating func insert(_ name: String) -> Bool {
    switch rule {
    case .byBytes: bytes.insert(Array(name.utf8)).inserted
    case .byMeaning: meanings.insert(name).inserted
    }
  }
}
