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

  @Test func `an alias where a model is needed is refused`() throws {
    names(Dimension(.modelAlias, "default-fast"), "gpt-5.4-mini", at: 1)
    #expect(throws: KeyError.aliasAsModel("default-fast", resolvesTo: ["gpt-5.4-mini"])) {
      try components(.resolved("default-fast")).key(in: fleet)
    }
    #expect(throws: KeyError.unknownAlias("default-slow")) {
      try components(.alias("default-slow")).key(in: fleet)
    }
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
    #expect(
      refusal { $0.model = .resolved(String(repeating: "m", count: 257)) }
        == .tooLong("model", bytes: 257, limit: 256))
    #expect(throws: KeyError.duplicateTool("search")) {
      let tool = try Tool(name: "search", description: "", parameters: "{}")
      return try ToolSet("support", [tool, tool])
    }
    #expect(throws: KeyError.empty("tool name")) {
      try Tool(name: "", description: "", parameters: "{}")
    }
    #expect(
      throws: KeyError.json(
        "parameters of tool search", JSONError(problem: .expected("a value"), offset: 0))
    ) {
      try Tool(name: "search", description: "", parameters: "?")
    }
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
  }
}
