import Testing

@testable import FreshetCore

struct EventSpansTests {
  @Test func `numbers become spans, in order and each once`() {
    #expect(EventSpans([9, 3, 5, 4, 9])?.description == "3-5,9")
    #expect(EventSpans([SequenceNumber]()) == nil)
    #expect(EventSpans([9, 3, 5, 4])?.count == 4)
    #expect(EventSpans([9, 3])?.first == 3)
    #expect(EventSpans([9, 3])?.last == 9)
  }

  @Test(arguments: [("1", "1"), ("3-5,9", "3-5,9"), ("9,3-5,4-6", "3-6,9"), ("2,1", "1-2")])
  func `texts are read`(text: String, meaning: String) {
    #expect(EventSpans(text: text)?.description == meaning)
  }

  @Test(arguments: [
    "", "0", "-1", "3-", "5-3", "a", "1,,2", "1-2-3", " 1", "18446744073709551615", "1-65537",
    String(repeating: "1,", count: EventLimits.batch) + "1",
  ]) func `what is none, or too much, is refused`(text: String) {
    #expect(EventSpans(text: text) == nil)
  }

  @Test(arguments: [("3", nil, 3), ("support=3", "support", 3), ("a=b=1", "a=b", 1)])
  func `requirements are read`(text: String, application: String?, count: Int) {
    #expect(NodeRequirement(text) == NodeRequirement(count, of: application))
    #expect(NodeRequirement(count, of: application).description == text)
  }

  @Test(arguments: ["", "0", "-1", "+1", "=3", "support=", "support", "10001"])
  func `what requires nothing, or more than a fleet can have, is refused`(text: String) {
    #expect(NodeRequirement(text) == nil)
  }
}
