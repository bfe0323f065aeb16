import Testing

@testable import FreshetAPI

@Suite struct `JSON syntax` {
  private func fault(in text: String) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      try JSONSyntax.check(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "{}", "[]", "null", " true ", "false", "\"\"", "0", "-0.5e+10", "1E-2", "[1, 2,\n3]",
    #""\ud83d\ude00""#,
    #"{"a": {"b": [true, "\u00e9\\\"\/\b\f\n\r\t"]}, "ä": "ö"}"#,
    String(repeating: "[", count: 16) + String(repeating: "]", count: 16),
  ]) func `is taken`(text: String) {
    #expect(fault(in: text) == nil)
  }

  @Test(arguments: [
    ("", 1, 1, "expected a value, found the end"),
    ("{\"a\": 1,}", 1, 9, "expected a name in quotes"),
    ("{\n  \"a\": 1\n  \"b\": 2}", 3, 3, "expected ',' or '}'"),
    ("{\"a\" 1}", 1, 6, "expected ':'"),
    ("[1 2]", 1, 4, "expected ',' or ']'"),
    ("[1,]", 1, 4, "expected a value"),
    ("{} x", 1, 4, "expected the end"),
    ("{\"ä\": nul}", 1, 7, "expected a value"),
    ("01", 1, 2, "expected the end"),
    ("-", 1, 2, "expected a digit, found the end"),
    ("1.", 1, 3, "expected a digit, found the end"),
    ("\"abc", 1, 5, "a text that does not end, found the end"),
    ("\"a\nb\"", 1, 3, "a control character in a text; write it as \\u000a"),
    ("\"\u{1f}\"", 1, 2, "a control character in a text; write it as \\u001f"),
    ("\"\\x\"", 1, 3, "an escape that does not exist"),
    ("\"\\u12g4\"", 1, 3, "expected four hexadecimal digits after \\u"),
    ("\"\\ud83d\"", 1, 2, "half of a surrogate pair"),
    ("\"\\ude00\"", 1, 2, "half of a surrogate pair"),
    ("\"\\ud83d\\ud83d\"", 1, 2, "half of a surrogate pair"),
    ("{\"a\": 1, \"a\": 2}", 1, 10, "the name \"a\" stands here twice"),
    ("{\"a\": 1, \"\\u0061\": 2}", 1, 10, "the name \"\\u0061\" stands here twice"),
    ("{\"\\t\": 1, \"\\u0009\": 2}", 1, 11, "the name \"\\u0009\" stands here twice"),
    ("{\"K\": 1, \"\u{212A}\": 2}", 1, 10, "the name \"\u{212A}\" stands here twice"),
    (String(repeating: "[", count: 17), 1, 17, "nested more than 16 deep"),
    ("{\"a\": tru", 1, 7, "expected a value"),
    ("'a'", 1, 1, "expected a value"),
    ("// x\n{}", 1, 1, "expected a value"),
  ]) func `is refused, with the place`(text: String, line: Int, column: Int, problem: String) {
    #expect(
      fault(in: text) == JSONSyntaxError(line: line, column: column, problem: problem))
  }

  @Test func `no prefix of a document is taken, and none traps`() {
    let text = #"{"events":[{"kind":"Purge","tag":"\u00e9x","n":-1.5e3,"b":[true,null]}]}"#
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONSyntax.check(Array(bytes.prefix(count))) }
    }
  }
}
