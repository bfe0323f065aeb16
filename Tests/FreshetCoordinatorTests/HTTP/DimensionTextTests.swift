import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Dimension text` {
  @Test(arguments: [
    Dimension(.prompt, "refund-assistant"), Dimension(.prompt, "a", facet: "system"),
    Dimension(.customer, "42", facet: "plan"), Dimension(.modelAlias, "fast"),
    Dimension(.toolSet, "a:b"), Dimension(.tag, "c#d"), .everything,
  ]) func `is read back as it is written`(dimension: Dimension) {
    #expect(Dimension(text: dimension.description) == dimension)
  }

  @Test func `a prompt's suffix that is no role is part of its id`() {
    #expect(Dimension(text: "prompt:a#b") == Dimension(.prompt, "a#b"))
  }

  @Test func `a customer's last suffix is the field`() {
    #expect(
      Dimension(text: "customer:a#b#c") == Dimension(.customer, "a#b", facet: "c"))
    #expect(Dimension(text: "customer:a#") == Dimension(.customer, "a#"))
    #expect(Dimension(text: "customer:#a") == Dimension(.customer, "#a"))
  }

  @Test(arguments: ["", "prompt", "prompt:", "nothing:x", "everything:x", ":x", "Prompt:x"])
  func `what names no dimension`(text: String) {
    #expect(Dimension(text: text) == nil)
  }
}
