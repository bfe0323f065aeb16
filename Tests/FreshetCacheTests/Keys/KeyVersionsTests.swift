import FreshetCache
import FreshetCore
import Testing

@Suite struct KeyVersionsTests {
  private let fleet = FleetState(seed: 1)
  private let now = Instant(nanoseconds: 0)

  private func names(_ dimension: Dimension, _ versions: String..., at sequence: SequenceNumber) {
    fleet.merge(.names(dimension, versions: versions), at: sequence, grace: .zero, now: now)
  }

  private func components(_ model: KeyComponents.Model = .resolved("gpt")) -> KeyComponents {
    KeyComponents(
      model: model, prompt: .init("refund"), corpora: [.init("help")], message: "hello",
      customer: .sharedAcrossCustomers)
  }

  @Test func `the fleet's current versions go into the key`() throws {
    names(Dimension(.modelAlias, "default-fast"), "gpt-5.4-mini", at: 1)
    names(Dimension(.prompt, "refund"), "9f2c", at: 2)
    names(Dimension(.corpus, "help"), "v7", at: 3)
    let key = try components(.alias("default-fast")).key(in: fleet)
    var explicit = components(.resolved("gpt-5.4-mini"))
    explicit.prompt.version = "9f2c"
    explicit.corpora[0].version = "v7"
    #expect(try key == explicit.key())

    names(Dimension(.prompt, "refund"), "a001", at: 4)
    #expect(try components(.alias("default-fast")).key(in: fleet) != key)
    names(Dimension(.prompt, "refund"), "9f2c", at: 5)
    #expect(try components(.alias("default-fast")).key(in: fleet) == key)
  }

  @Test func `all versions that are active together go in`() throws {
    names(Dimension(.prompt, "refund"), "a", "b", at: 1)
    let key = try components().key(in: fleet)
    #expect(key.readable.hasPrefix("gpt:refund@a+b:-:help@?:"))
  }

  @Test func `a version that nobody named is none of any name`() throws {
    let unknown = try components().key(in: fleet)
    names(Dimension(.prompt, "refund"), "?", at: 1)
    #expect(try components().key(in: fleet) != unknown)
  }

  @Test func `what the fleet cannot resolve is no error, but a key of no model`() throws {
    names(Dimension(.modelAlias, "default-fast"), "gpt-5.4-mini", at: 1)
    func unresolved(_ model: KeyComponents.Model) throws -> UnresolvedModel? {
      try components(model).key(in: fleet).unresolved
    }
    let aliasAsModel = UnresolvedModel.aliasAsModel("default-fast", resolvesTo: ["gpt-5.4-mini"])
    #expect(try unresolved(.resolved("default-fast")) == aliasAsModel)
    #expect(try unresolved(.alias("other", resolved: "default-fast")) == aliasAsModel)
    #expect(try unresolved(.alias("default-slow")) == .unknownAlias("default-slow"))
    #expect(try unresolved(.alias("default-slow", resolved: "gpt")) == nil)
    #expect(try unresolved(.alias("default-fast")) == nil)
    #expect(try unresolved(.resolved("gpt")) == nil)
    // An alias may resolve to a model of its own name.
    names(Dimension(.modelAlias, "gpt"), "gpt", at: 2)
    #expect(try unresolved(.resolved("gpt")) == nil)
    // What a drop has left open is not known either.
    fleet.merge(.drops(Dimension(.modelAlias, "default-fast")), at: 3, grace: .zero, now: now)
    #expect(try unresolved(.alias("default-fast")) == .unknownAlias("default-fast"))
  }

  @Test func `without a fleet all versions must be given`() throws {
    #expect(throws: KeyError.needsFleet(Dimension(.modelAlias, "default-fast"))) {
      try components(.alias("default-fast")).key()
    }
    #expect(throws: KeyError.needsFleet(Dimension(.prompt, "refund"))) {
      try components().key()
    }
  }

  @Test func `mistakes are told by name`() throws {
    func refusal(_ change: (inout KeyComponents) -> Void) -> KeyError? {
      var components = components()
      components.prompt.version = "1"
      components.corpora[0].version = "1"
      change(&components)
      do {
        _ = try components.key()
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.model = .resolved("") } == .empty("model"))
    #expect(refusal { $0.prompt.version = "" } == .empty("prompt version"))
    #expect(refusal { $0.prompt.id = "" } == .empty("prompt id"))
    #expect(refusal { $0.message = "" } == .empty("message"))
    #expect(refusal { $0.customer = .customer("") } == .empty("customer"))
    #expect(refusal { $0.corpora.append(.init("help", version: "2")) } == .duplicateCorpus("help"))
    #expect(refusal { $0.prompt.roles = [.init(.system, version: "1")] } == nil)
    #expect(
      refusal { $0.prompt.roles = [.init(.system, version: "1"), .init("system", version: "2")] }
        == .duplicateRole("system"))
    #expect(refusal { $0.prompt.roles = [.init("", version: "1")] } == .empty("prompt role"))
    #expect(
      refusal { $0.prompt.roles = [.init(.system, version: "")] } == .empty("prompt role version"))
    #expect(refusal { $0.custom = [.init("Guardrail", "pii")] } == .customKind("Guardrail"))
    #expect(refusal { $0.custom = [.init("guardrail", "")] } == .empty("custom.guardrail id"))
    #expect(
      refusal { $0.custom = [.init("a", "b", version: "1"), .init("a", "b", version: "2")] }
        == .duplicateCustom(Dimension(.custom("a"), "b")))
    #expect(
      refusal { $0.model = .resolved(String(repeating: "m", count: 257)) }
        == .tooLong("model", bytes: 257, limit: 256))
  }

  @Test func `only versions that were given are evidence`() throws {
    var components = components(.alias("default-fast"))
    components.prompt.version = "9f2c"
    components.customer = .customer("42")
    #expect(
      components.dependencies == [
        .modelAlias("default-fast"), .prompt("refund", version: "9f2c"), .corpus("help"),
        .customer("42"),
      ])
    names(Dimension(.modelAlias, "default-fast"), "gpt-5.4-mini", at: 1)
    names(Dimension(.corpus, "help"), "v7", at: 2)
    // The fleet's current versions are what the agent believes, which is none; the model is one more thing.
    #expect(
      try components.key(in: fleet).dependencies == [
        .modelAlias("default-fast"), .model("gpt-5.4-mini"), .prompt("refund", version: "9f2c"),
        .corpus("help"), .customer("42"),
      ])
    components.model = .alias("default-fast", resolved: "gpt-5.4-mini")
    #expect(
      components.dependencies.prefix(2) == [
        .modelAlias("default-fast", resolved: "gpt-5.4-mini"), .model("gpt-5.4-mini"),
      ])
  }
}
