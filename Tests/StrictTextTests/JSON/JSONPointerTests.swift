import StrictText
import Testing

@Suite struct JSONPointerTests {
  @Test(arguments: [
    ("/a/0", JSONValue.string("x")), ("/a/1/b~1c", .number(1)), ("/a/01", nil), ("/a/2", nil),
    ("/~0", .null), ("/", nil),
  ])
  func `a pointer leads where RFC 6901 says`(pointer: String, value: JSONValue?) throws {
    let json = try JSONParser.parse(#"{"a":["x",{"b/c":1}],"~":null}"#)
    #expect(json.value(at: try #require(JSONPointer(pointer))) == value)
  }
}
