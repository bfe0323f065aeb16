import StrictText
import Testing

@Suite struct JSONRulesTests {
  private static let loose = JSONRules(bytes: 32, depth: 2, names: .byMeaning, numbers: .rounded)

  private static func problem(_ text: String, _ rules: JSONRules) -> JSONError.Problem? {
    do throws(JSONError) {
      _ = try JSONParser.parse(text, rules)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `names are the same by their bytes, or by their meaning`() {
    let text = "{\"K\":1,\"\u{212A}\":2}"
    #expect(Self.problem(text, .canonical) == nil)
    #expect(Self.problem(text, Self.loose) == .duplicateName("\u{212A}"))
  }

  @Test func `numbers are exact, or rounded`() throws {
    #expect(Self.problem("9007199254740993", .canonical) == .inexactInteger("9007199254740993"))
    #expect(
      try JSONParser.parse("[9007199254740993,1e999]", Self.loose)
        == .array([.number(9_007_199_254_740_992), .number(.infinity)]))
    // As ECMAScript writes it.
    #expect(CanonicalJSON(.number(.infinity)).text == "null")
  }

  @Test(arguments: ["0", "-0", "123456789012345", "-123456789012345", "1234567890123456"])
  func `integers of all lengths are read`(text: String) throws {
    #expect(try JSONParser.parse(text) == .number(#require(Double(text))))
  }

  @Test func `depth and length are those of the rules`() {
    #expect(Self.problem("[[0]]", Self.loose) == nil)
    #expect(Self.problem("[[[]]]", Self.loose) == nil)
    #expect(Self.problem("[[[0]]]", Self.loose) == .tooDeep(limit: 2))
    #expect(
      Self.problem(String(repeating: " ", count: 33), Self.loose) == .tooLong(33, limit: 32))
  }

  @Test(arguments: ["\\u-000", "\\u+000", "\\u00 0", "\\ud83d\\u+000", "\\u00e"])
  func `an escape has four hexadecimal digits`(escape: String) {
    #expect(Self.problem("\"\(escape)\"", .canonical) != nil)
  }
}
