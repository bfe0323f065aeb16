import Testing

@testable import FreshetCore

@Suite struct `Dimension text` {
  @Test(arguments: [
    Dimension(.prompt, "refund-assistant"), Dimension(.prompt, "a", facet: "system"),
    Dimension(.customer, "42", facet: "plan"), Dimension(.modelAlias, "fast"),
    Dimension(.toolSet, "a:b"), Dimension(.tag, "c#d"), .everything,
    Dimension(.custom("guardrail"), "pii"), Dimension(.custom("guardrail"), "a#b:c"),
  ]) func `is read back as it is written`(dimension: Dimension) {
    #expect(Dimension(text: dimension.description) == dimension)
  }

  @Test func `a prompt's last suffix is the role, unless it is a place in a file`() {
    // Any name can be a role; what only looks like one is a path within a file of prompts.
    #expect(Dimension(text: "prompt:a#b") == Dimension(.prompt, "a", facet: "b"))
    #expect(
      Dimension(text: "prompt:prompts.yaml#/refund") == Dimension(.prompt, "prompts.yaml#/refund"))
    #expect(
      Dimension(text: "prompt:prompts.yaml#/refund#system")
        == Dimension(.prompt, "prompts.yaml#/refund", facet: "system"))
    #expect(Dimension(text: "prompt:a#") == Dimension(.prompt, "a#"))
  }

  @Test func `a customer's last suffix is the field`() {
    #expect(
      Dimension(text: "customer:a#b#c") == Dimension(.customer, "a#b", facet: "c"))
    #expect(Dimension(text: "customer:a#") == Dimension(.customer, "a#"))
    #expect(Dimension(text: "customer:#a") == Dimension(.customer, "#a"))
  }

  @Test(arguments: [
    "", "prompt", "prompt:", "nothing:x", "everything:x", ":x", "Prompt:x", "custom:x", "custom.:x",
    "custom.Upper:x",
  ])
  func `what names no dimension`(text: String) {
    #expect(Dimension(text: text) == nil)
  }
}
