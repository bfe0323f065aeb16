import FreshetCore
import Testing

/// What each kind of event asks for.
struct EventChangesTests {
  private func changes(_ kind: Event.Kind, force: Bool = false) -> [Change] {
    Event(kind, force: force).changes
  }

  @Test func `a model swap touches the alias or the model`() {
    #expect(
      changes(.modelSwap(ModelSwap(.alias("fast"), versions: ["m2", "m1"])))
        == [.names(Dimension(.modelAlias, "fast"), versions: ["m1", "m2"])])
    #expect(changes(.modelSwap(ModelSwap(.model("m")))) == [.drops(Dimension(.model, "m"))])
  }

  @Test func `a prompt deployment touches the prompt or one role`() {
    #expect(
      changes(.promptDeploy(PromptDeploy(prompt: "p", versions: ["v"])))
        == [.names(Dimension(.prompt, "p"), versions: ["v"])])
    #expect(
      changes(.promptDeploy(PromptDeploy(prompt: "p", role: .system)))
        == [.drops(Dimension(.prompt, "p", facet: "system"))])
  }

  @Test func `a reindex touches the corpus, a schema change the tool set`() {
    #expect(
      changes(.corpusReindex(CorpusReindex(corpus: "c", versions: ["v"])))
        == [.names(Dimension(.corpus, "c"), versions: ["v"])])
    #expect(
      changes(.toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: [digest(7)])))
        == [.names(Dimension(.toolSet, "t"), versions: [digest(7)])])
  }

  @Test func `a customer's change touches the fields named, or all`() {
    let whole = CustomerStateChange(customer: "42")
    #expect(changes(.customerStateChange(whole)) == [.drops(Dimension(.customer, "42"))])
    let fields = CustomerStateChange(
      customer: "42", fields: [.init("plan", version: "gold"), .init("name")])
    #expect(
      changes(.customerStateChange(fields)) == [
        .names(Dimension(.customer, "42", facet: "plan"), versions: ["gold"]),
        .drops(Dimension(.customer, "42", facet: "name")),
      ])
  }

  @Test func `a change of a kind of the user's own touches what it names`() {
    let guardrail = Dimension(.custom("guardrail"), "pii")
    #expect(
      changes(.customChange(CustomChange("guardrail", "pii", versions: ["2", "1"])))
        == [.names(guardrail, versions: ["1", "2"])])
    #expect(changes(.customChange(CustomChange("guardrail", "pii"))) == [.drops(guardrail)])
  }

  @Test func `a purge touches what it says`() {
    #expect(changes(.purge(.key("ab"))) == [.drops(Dimension(.key, "ab"))])
    #expect(changes(.purge(.keyPrefix("gpt:"))) == [.dropsKeyPrefix("gpt:")])
    #expect(changes(.purge(.tag("t"))) == [.drops(Dimension(.tag, "t"))])
    #expect(changes(.purge(.route("r"))) == [.drops(Dimension(.route, "r"))])
    let role = Dimension(.prompt, "p", facet: "system")
    #expect(changes(.purge(.dimension(role))) == [.drops(role)])
    #expect(changes(.purge(.everything)) == [.drops(.everything)])
  }

  @Test func `force names and drops`() {
    let deploy = Event.Kind.promptDeploy(PromptDeploy(prompt: "p", versions: ["v"]))
    let dimension = Dimension(.prompt, "p")
    #expect(
      changes(deploy, force: true) == [.names(dimension, versions: ["v"]), .drops(dimension)])
    let unnamed = Event.Kind.promptDeploy(PromptDeploy(prompt: "p"))
    #expect(changes(unnamed, force: true) == [.drops(dimension)])
  }
}
