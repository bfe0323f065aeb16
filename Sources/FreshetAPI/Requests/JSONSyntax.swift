import StrictText

/// Checks strictly that bytes are JSON, and says where they are not.
///
/// The library's decoder accepts trailing commas, numbers such as `01` and repeated names, and does not say where a
/// fault is. So this check runs first.
enum JSONSyntax {
  private static let rules = JSONRules(
    bytes: .max, depth: APILimits.jsonDepth - 1, names: .byMeaning, numbers: .rounded)

  /// Checks `bytes`, which must be valid UTF-8.
  static func check(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    do {
      try JSONParser.check(bytes, rules)
    } catch {
      throw JSONSyntaxError(error, in: bytes)
    }
  }

  /// Checks `bytes`, which must be valid UTF-8, and returns their value.
  static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    do {
      return try JSONParser.parse(bytes, rules)
    } catch {
      throw JSONSyntaxError(error, in: bytes)
    }
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

extension JSONSyntaxError {
  /// The parser's error in `bytes`, in the words of the interface.
  init(_ error: JSONError, in bytes: [UInt8]) {
    var offset = error.offset
    let problem: String
    switch error.problem {
    case .expected("true"), .expected("false"), .expected("null"): problem = "expected a value"
    case .unfinishedEscape: problem = "an escape that does not exist"
    case .unfinishedString: problem = "a text that does not end"
    case .expected(let what): problem = "expected \(what)"
    case .duplicateName:
      problem = "the name \(Self.name(at: offset, in: bytes)) stands here twice"
    case .invalidEscape(let escape) where escape.hasSuffix("\\u"):
      problem = "expected four hexadecimal digits after \\u"
      // The escape may be the second one of a pair.
      offset += escape.utf8.count - 1
    case .invalidEscape(let escape) where escape.hasPrefix("\\u"):
      problem = "half of a surrogate pair"
    case .invalidEscape:
      problem = "an escape that does not exist"
      offset += 1
    case .controlCharacter(let byte):
      problem =
        "a control character in a text; write it as \\u00\(byte < 16 ? "0" : "")"
        + String(byte, radix: 16)
    case .tooDeep(let limit): problem = "nested more than \(limit + 1) deep"
    case .numberOutOfRange, .inexactInteger, .tooLong: problem = "\(error)"
    }
    let place = TextPlace(offset: offset, in: bytes)
    self.init(
      line: place.line, column: place.column,
      problem: offset == bytes.count ? problem + ", found the end" : problem)
  }

  /// The name at `offset` as it is written, with its quotes, and cut if it is long.
  private static func name(at offset: Int, in bytes: [UInt8]) -> String {
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return String(decoding: bytes[offset...].prefix(min(end + 1 - offset, 66)), as: UTF8.self)
  }
}
