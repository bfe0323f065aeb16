import FreshetCore
import StrictText
import Testing

@Suite struct CanonicalJSONTests {
  /// RFC 8785, section 3.2.2 and 3.2.3.
  @Test func `the example of the standard comes out as it says`() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try CanonicalJSON(parsing: text).text == expected)
  }

  @Test func `names are sorted by their UTF-16 code units`() throws {
    let text = #"""
      {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7}
      """#
    #expect(
      try CanonicalJSON(parsing: text).text
        == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{FB33}\":3}")
  }

  /// RFC 8785, appendix B.
  @Test(arguments: [
    (0x0000_0000_0000_0000 as UInt64, "0"), (0x8000_0000_0000_0000, "0"),
    (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
    (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
    (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
    (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
    (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
    (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
    (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
    (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
    (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
    (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
    (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
    (0x41b3_de43_5555_5557, "333333333.33333343"),
    (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
    (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
  ])
  func `numbers are printed as ECMAScript prints them`(bits: UInt64, printed: String) throws {
    let number = Double(bitPattern: bits)
    #expect(try CanonicalJSON(parsing: "\(number)").text == printed)
    // What is printed is read again, large integers too.
    #expect(try CanonicalJSON(parsing: printed).text == printed)
  }

  /// Beyond 2^53 one double stands for several integers: all but the one that is printed are refused.
  @Test(arguments: [
    ("9007199254740993", false), ("-9007199254740993", false), ("9007199254740992", true),
    ("-9007199254740992", true), ("9007199254740994", true), ("9007199254740995", false),
    ("9223372036854775807", false), ("18446744073709551615", false), ("9999999999999999", false),
    ("1152921504606846976", false), ("1152921504606847000", true), ("-0", true),
    ("100000000000000000000", true), ("1000000000000000000000", true),
    ("1000000000000000000001", false), ("9223372036854775807.0", true),
    ("9223372036854775807e0", true),
  ])
  func `an integer that would be rounded is refused with its place`(number: String, isTaken: Bool) {
    let problem = JSONError(problem: .inexactInteger(number), offset: 9)
    let text = #"{"enum":["# + number + "]}"
    if isTaken {
      #expect(throws: Never.self) { try CanonicalJSON(parsing: text) }
    } else {
      #expect(throws: problem) { try CanonicalJSON(parsing: text) }
      #expect(problem.description.hasPrefix("byte 9: the integer \(number) would be rounded"))
    }
  }

  @Test func `no two integers have one canonical form`() {
    var random = SplitMix64(seed: 1)
    var taken: [String: String] = [:]
    for _ in 0..<20_000 {
      let exponent = Int.random(in: 50...63, using: &random)
      let near = UInt64(1) << exponent &+ UInt64.random(in: 0..<8, using: &random)
      let number = Bool.random(using: &random) ? "\(near)" : "-\(near)"
      guard let text = (try? CanonicalJSON(parsing: number))?.text else { continue }
      #expect(taken.updateValue(number, forKey: text) ?? number == number)
    }
    #expect(taken.count > 50)
  }

  @Test(arguments: [
    ("", JSONError.Problem.expected("a value"), 0), ("nul", .expected("null"), 0),
    ("[1,]", .expected("a value"), 3), ("{\"a\" 1}", .expected("':'"), 5),
    ("1 2", .expected("the end"), 2), ("01", .expected("the end"), 1),
    ("-", .expected("a digit"), 1), ("1.", .expected("a digit"), 2),
    ("NaN", .expected("a value"), 0), ("Infinity", .expected("a value"), 0),
    ("1e999", .numberOutOfRange("1e999"), 0), ("[1e-400]", nil, 0),
    (#"{"a":1,"a":2}"#, .duplicateName("a"), 7), (#"{"a":1,"\u0061":2}"#, .duplicateName("a"), 7),
    (#""\ud800""#, .invalidEscape(#"\ud800"#), 1),
    (#""\ud800\u0041""#, .invalidEscape(#"\ud800\u0041"#), 1),
    (#""\x""#, .invalidEscape(#"\x"#), 1), (#""\u12g4""#, .invalidEscape(#"\u"#), 1),
    ("\"a\nb\"", .controlCharacter(10), 2), ("\"a", .expected("'\"' at the end of a string"), 2),
  ])
  func `what is wrong is said, and where`(
    text: String, problem: JSONError.Problem?, offset: Int
  ) throws {
    guard let problem else {
      #expect(try CanonicalJSON(parsing: text).text == "[0]")
      return
    }
    #expect(throws: JSONError(problem: problem, offset: offset)) {
      try CanonicalJSON(parsing: text)
    }
  }

  @Test func `names that only look alike are two names`() throws {
    let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
    #expect(try CanonicalJSON(parsing: text).text == "{\"e\u{301}\":2,\"\u{E9}\":1}")
    #expect(
      try CanonicalJSON(parsing: "\"\u{E9}\"") != CanonicalJSON(parsing: "\"e\u{301}\""))
  }

  @Test func `depth and length are bounded`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try CanonicalJSON(parsing: deep).text == deep)
    let deeper = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError(problem: .tooDeep(limit: 64), offset: 65)) {
      try CanonicalJSON(parsing: deeper)
    }
    let long = "\"" + String(repeating: "a", count: 1_048_576) + "\""
    #expect(throws: JSONError(problem: .tooLong(1_048_578, limit: 1_048_576), offset: 0)) {
      try CanonicalJSON(parsing: long)
    }
  }
}
