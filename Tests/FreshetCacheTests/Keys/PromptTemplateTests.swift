import FreshetCache
import Testing

@Suite struct PromptTemplateTests {
  private func text(_ template: String, _ variables: [String: String] = [:]) throws -> String? {
    try KeyComponents.Prompt("refund", template: template, variables: variables).text
  }

  @Test func `variables are filled in once`() throws {
    let variables = ["name": "Zoë", "plan": "{{name}}"]
    #expect(try text("Hi {{name}}, {{ plan }}!", variables) == "Hi Zoë, {{name}}!")
    #expect(try text("{{name}}{{name}}", variables) == "ZoëZoë")
    #expect(try text("ä{x} {{ no end", variables) == "ä{x} {{ no end")
    #expect(try text("", variables) == "")
  }

  @Test func `a template is no prompt until everything is filled in`() {
    #expect(throws: KeyError.unboundVariable("plan", prompt: "refund")) {
      try text("Hi {{name}}, {{plan}}", ["name": "Zoë"])
    }
    #expect(throws: KeyError.unboundVariable("", prompt: "refund")) { try text("{{ }}") }
  }

  @Test func `the value changes the key`() throws {
    func key(_ name: String) throws -> AnswerKey {
      try KeyComponents(
        model: .resolved("m"),
        prompt: .init("p", version: "1", template: "Help {{name}}.", variables: ["name": name]),
        message: "hello", customer: .sharedAcrossCustomers
      ).key()
    }
    #expect(try key("Zoë") == key("Zoë"))
    #expect(try key("Zoë") != key("Ann"))
  }
}
