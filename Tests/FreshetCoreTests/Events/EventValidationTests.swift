import FreshetCore
import Testing

/// Each bound: what lies at it is taken, what lies over it is refused with the field's name.
struct EventValidationTests {
  private func text(_ bytes: Int) -> String { String(repeating: "x", count: bytes) }
  private func names(_ count: Int) -> [String] { (0..<count).map { "v\($0)" } }

  private func fault(_ event: Event) -> String? {
    do {
      try event.validate()
      return nil
    } catch {
      return error.field
    }
  }
  private func fault(_ kind: Event.Kind) -> String? { fault(Event(kind)) }

  @Test func `ids have 1 to 256 bytes`() {
    let kinds: [(String, (String) -> Event.Kind)] = [
      ("alias", { .modelSwap(ModelSwap(.alias($0), versions: ["m"])) }),
      ("model", { .modelSwap(ModelSwap(.model($0))) }),
      ("prompt", { .promptDeploy(PromptDeploy(prompt: $0)) }),
      // Any name can be a role.
      ("role", { .promptDeploy(PromptDeploy(prompt: "p", role: PromptRole($0))) }),
      ("id", { .customChange(CustomChange("guardrail", $0)) }),
      ("dimension", { .purge(.dimension(Dimension(.prompt, $0))) }),
      ("dimension", { .purge(.dimension(Dimension(.prompt, "p", facet: $0))) }),
      ("corpus", { .corpusReindex(CorpusReindex(corpus: $0)) }),
      ("toolSet", { .toolSchemaChange(ToolSchemaChange(toolSet: $0)) }),
      ("customer", { .customerStateChange(CustomerStateChange(customer: $0)) }),
      ("tag", { .purge(.tag($0)) }),
      ("route", { .purge(.route($0)) }),
    ]
    for (field, kind) in kinds {
      #expect(fault(kind("")) == field)
      #expect(fault(kind("x")) == nil)
      #expect(fault(kind(text(256))) == nil)
      #expect(fault(kind(text(257))) == field)
      #expect(fault(kind("a\u{7}b")) == field)
      // Bytes are counted, not characters.
      #expect(fault(kind(String(repeating: "é", count: 129))) == field)
    }
  }

  @Test func `at most 16 versions, each once, none empty`() {
    let kinds: [(String, ([String]) -> Event.Kind)] = [
      ("models", { .modelSwap(ModelSwap(.alias("a"), versions: $0)) }),
      ("versions", { .modelSwap(ModelSwap(.model("m"), versions: $0)) }),
      ("versions", { .promptDeploy(PromptDeploy(prompt: "p", versions: $0)) }),
      ("versions", { .corpusReindex(CorpusReindex(corpus: "c", versions: $0)) }),
      ("versions", { .customChange(CustomChange("guardrail", "pii", versions: $0)) }),
    ]
    for (field, kind) in kinds {
      #expect(fault(kind(names(16))) == nil)
      #expect(fault(kind(names(17))) == field)
      #expect(fault(kind(["a", "b", "a"])) == "\(field)[2]")
      #expect(fault(kind(["a", ""])) == "\(field)[1]")
      #expect(fault(kind([text(257)])) == "\(field)[0]")
    }
  }

  @Test func `at most 16 hashes, each once, none that cannot be one`() {
    // A name or a commit is no hash: no tool set has it, so nobody's answers would be right.
    func fault(_ hashes: [String]) -> String? {
      self.fault(.toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: hashes)))
    }
    #expect(fault([]) == nil)
    #expect(fault((0..<16).map(digest)) == nil)
    #expect(fault((0..<17).map(digest)) == "hashes")
    #expect(fault([digest(1), digest(2), digest(1)]) == "hashes[2]")
    for hash in [
      "", "h1", text(64), String(digest(1).dropFirst()), digest(1) + "0",
      "\(digest(0xA).uppercased())",
    ] {
      #expect(fault([digest(1), hash]) == "hashes[1]")
    }
  }

  @Test func `a custom kind has a name, and only what has parts is purged by one`() {
    let kinds = ["", "Guardrail", "guard rail", "1st", text(65)]
    for kind in kinds {
      #expect(fault(.customChange(CustomChange(kind, "pii"))) == "dimension")
      #expect(fault(.purge(.dimension(Dimension(.custom(kind), "pii")))) == "dimension")
    }
    #expect(fault(.customChange(CustomChange(text(64), "pii"))) == nil)
    for kind in [Dimension.Kind.everything, .key, .init(rawValue: 200)] {
      #expect(fault(.purge(.dimension(Dimension(kind, "x")))) == "dimension")
    }
    for kind in [Dimension.Kind.model, .corpus, .tag, .custom("guardrail")] {
      #expect(fault(.purge(.dimension(Dimension(kind, "x")))) == nil)
      #expect(fault(.purge(.dimension(Dimension(kind, "x", facet: "part")))) == "dimension")
    }
    #expect(fault(.purge(.dimension(Dimension(.customer, "x", facet: "plan")))) == nil)
  }

  @Test func `an alias resolves to something`() {
    #expect(fault(.modelSwap(ModelSwap(.alias("a")))) == "models")
  }

  @Test func `at most 64 fields, each once`() {
    func fault(_ fields: [CustomerStateChange.Field]) -> String? {
      self.fault(.customerStateChange(CustomerStateChange(customer: "c", fields: fields)))
    }
    #expect(fault(names(64).map { .init($0) }) == nil)
    #expect(fault(names(65).map { .init($0) }) == "fields")
    #expect(fault([.init("a"), .init("b"), .init("a")]) == "fields[2].name")
    #expect(fault([.init("a"), .init("")]) == "fields[1].name")
    #expect(fault([.init("a", version: text(256))]) == nil)
    #expect(fault([.init("a", version: text(257))]) == "fields[0].version")
    #expect(fault([.init("a", version: "")]) == "fields[0].version")
  }

  @Test func `durations have their ends`() {
    let tag = Event.Kind.purge(.tag("t"))
    #expect(fault(Event(tag, grace: .seconds(3_600))) == nil)
    #expect(fault(Event(tag, grace: .seconds(3_600) + .nanoseconds(1))) == "grace")
    #expect(fault(Event(tag, grace: .nanoseconds(-1))) == "grace")
    #expect(fault(Event(tag, spread: .seconds(3_600))) == nil)
    #expect(fault(Event(tag, spread: .seconds(3_600) + .nanoseconds(1))) == "spread")
    #expect(fault(Event(tag, spread: .nanoseconds(-1))) == "spread")
    func settling(_ time: Duration) -> Event.Kind {
      .corpusReindex(CorpusReindex(corpus: "c", settlingTime: time))
    }
    #expect(fault(settling(.seconds(86_400))) == nil)
    #expect(fault(settling(.seconds(86_401))) == "settlingTime")
    #expect(fault(settling(.seconds(-1))) == "settlingTime")
  }

  @Test func `texts for people have their ends`() {
    let tag = Event.Kind.purge(.tag("t"))
    #expect(fault(Event(tag, reason: text(1_024))) == nil)
    #expect(fault(Event(tag, reason: text(1_025))) == "reason")
    #expect(fault(Event(tag, reason: "two\nlines")) == "reason")
    #expect(fault(Event(tag, source: text(512))) == nil)
    #expect(fault(Event(tag, source: text(513))) == "source")
    #expect(fault(Event(tag, idempotencyKey: text(128))) == nil)
    #expect(fault(Event(tag, idempotencyKey: text(129))) == "idempotencyKey")
    #expect(fault(Event(tag, idempotencyKey: "")) == "idempotencyKey")
    func published(by actor: String) -> Event {
      var event = Event(tag)
      event.actor = actor
      return event
    }
    #expect(fault(published(by: text(256))) == nil)
    #expect(fault(published(by: text(257))) == "actor")
    #expect(fault(published(by: "")) == "actor")
  }

  @Test func `a key is 64 lower-case digits, a prefix has at most 512 bytes`() {
    #expect(fault(.purge(.key(String(repeating: "0af9", count: 16)))) == nil)
    #expect(fault(.purge(.key(String(repeating: "0AF9", count: 16)))) == "key")
    #expect(fault(.purge(.key(String(repeating: "0", count: 63)))) == "key")
    #expect(fault(.purge(.key(String(repeating: "0", count: 65)))) == "key")
    #expect(fault(.purge(.keyPrefix(text(512)))) == nil)
    #expect(fault(.purge(.keyPrefix(text(513)))) == "keyPrefix")
    #expect(fault(.purge(.keyPrefix(""))) == "keyPrefix")
  }
}
