import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator

@Suite struct JSONPointerTests {
  @Test(arguments: [
    ("/a/0", JSONValue.text("x")), ("/a/1/b~1c", .whole(1)), ("/a/01", nil), ("/a/2", nil),
    ("/~0", .null), ("/", nil),
  ])
  func `a pointer leads where RFC 6901 says`(pointer: String, value: JSONValue?) throws {
    let body = #"{"a":["x",{"b/c":1}],"~":null}"#
    let json = try JSONValue(checking: Array(body.utf8))
    #expect(json.value(at: try #require(JSONPointer(pointer))) == value)
  }
}
