import FreshetCore
import Testing

/// The bytes in which events are logged, hashed and broadcast.
struct RecordCodecTests {
  static let kinds: [Event.Kind] = [
    .modelSwap(ModelSwap(.alias("fast"), versions: ["m1", "m2"])),
    .modelSwap(ModelSwap(.model("m"), versions: ["fp"])),
    .modelSwap(ModelSwap(.model("m"))),
    .promptDeploy(PromptDeploy(prompt: "p", role: .persona, versions: ["v"])),
    .promptDeploy(PromptDeploy(prompt: "p")),
    .corpusReindex(CorpusReindex(corpus: "c", versions: ["v"], settlingTime: .seconds(90))),
    .toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: [digest(7)])),
    .customerStateChange(CustomerStateChange(customer: "42")),
    .customerStateChange(
      CustomerStateChange(customer: "42", fields: [.init("plan", version: "x"), .init("name")])),
    .promptDeploy(PromptDeploy(prompt: "p", role: "few-shot", versions: ["v"])),
    .customChange(CustomChange("guardrail", "pii", versions: ["1", "2"])),
    .customChange(CustomChange("embedding-model", "e")),
    .purge(.key(String(repeating: "0f", count: 32))),
    .purge(.keyPrefix("gpt:")),
    .purge(.tag("t")),
    .purge(.route("r")),
    .purge(.dimension(Dimension(.prompt, "p", facet: "system"))),
    .purge(.dimension(Dimension(.custom("guardrail"), "pii"))),
    .purge(.everything),
  ]

  @Test(arguments: kinds.indices, [false, true])
  func `every kind comes back as it was`(kind: Int, decorated: Bool) throws {
    var event = Event(Self.kinds[kind])
    if decorated {
      event.force = true
      event.ifChanged = true
      event.grace = .milliseconds(1_500)
      event.spread = .milliseconds(2_500)
      event.reason = "because"
      event.source = "pipeline"
      event.idempotencyKey = "once"
      event.actor = "ci:acme/support"
    }
    let logged = LoggedEvent(
      sequence: 7, event: event, changes: event.changes, grace: event.grace,
      spread: event.spread, committedAt: -1, settles: decorated ? 3 : nil)
    #expect(try LoggedEvent(decoding: logged.encoded()) == logged)
    #expect(logged.encoded() == logged.encoded())
  }

  @Test func `the largest event that may be published fits a record`() throws {
    func text(_ number: Int) -> String {
      let digits = "\(number)"
      return digits + String(repeating: "x", count: EventLimits.idBytes - digits.utf8.count)
    }
    var event = Event(
      .customerStateChange(
        CustomerStateChange(
          customer: text(0),
          fields: (0..<EventLimits.fields).map { .init(text($0), version: text($0)) })),
      force: true, grace: EventLimits.grace, spread: EventLimits.spread,
      reason: String(repeating: "r", count: EventLimits.reasonBytes),
      source: String(repeating: "s", count: EventLimits.sourceBytes),
      idempotencyKey: String(repeating: "k", count: EventLimits.idempotencyKeyBytes))
    event.actor = String(repeating: "a", count: EventLimits.actorBytes)
    try event.validate()
    let logged = LoggedEvent(
      sequence: .max, event: event, changes: event.changes, grace: event.grace,
      spread: event.spread, committedAt: .max)
    #expect(logged.encoded().count == 119_413)
    let bytes = logged.encoded()
    #expect(bytes.count <= WireLimits.record)
    #expect(try LoggedEvent(decoding: bytes) == logged)
  }

  @Test func `a record over the limit is refused before it is read`() {
    #expect(throws: WireError.tooLong(WireLimits.record + 1, limit: WireLimits.record)) {
      try LoggedEvent(decoding: [UInt8](repeating: 0, count: WireLimits.record + 1))
    }
  }

  @Test func `a grace or a spread beyond its limit is held at it`() throws {
    let event = Event(.purge(.everything), grace: .seconds(7_200), spread: .seconds(7_200))
    let logged = LoggedEvent(
      sequence: 1, event: event, changes: event.changes, grace: event.grace,
      spread: event.spread, committedAt: 0)
    let read = try LoggedEvent(decoding: logged.encoded())
    #expect(read.grace == EventLimits.grace)
    #expect(read.event?.grace == EventLimits.grace)
    #expect(read.spread == EventLimits.spread)
    #expect(read.event?.spread == EventLimits.spread)
    #expect(try LoggedEvent(decoding: read.encoded()) == read)
  }

  @Test func `versions and key prefixes over their limits are refused`() throws {
    func decode(_ change: Change) throws {
      let event = LoggedEvent(sequence: 1, event: nil, changes: [change], committedAt: 0)
      #expect(try LoggedEvent(decoding: event.encoded()).changes == [change])
    }
    let tag = Dimension(.tag, "t")
    let versions = (10..<(10 + EventLimits.versions)).map { "\($0)" }
    let long = String(repeating: "v", count: EventLimits.idBytes)
    let prefix = String(repeating: "p", count: EventLimits.prefixBytes)
    try decode(.names(tag, versions: versions))
    #expect(throws: WireError.self) { try decode(.names(tag, versions: versions + ["x"])) }
    try decode(.names(tag, versions: [long]))
    #expect(throws: WireError.self) { try decode(.names(tag, versions: [long + "v"])) }
    try decode(.dropsKeyPrefix(prefix))
    #expect(throws: WireError.self) { try decode(.dropsKeyPrefix(prefix + "p")) }
  }

  @Test func `a record without a number is refused`() {
    #expect(throws: WireError.self) { try LoggedEvent(decoding: []) }
  }

  @Test func `more changes than an event can make are refused`() throws {
    func record(changes: Int) -> [UInt8] {
      LoggedEvent(
        sequence: 1, event: nil,
        changes: (0..<changes).map { .drops(Dimension(.tag, "\($0)")) }, committedAt: 0
      ).encoded()
    }
    #expect(try LoggedEvent(decoding: record(changes: 128)).changes.count == 128)
    #expect(throws: WireError.self) { try LoggedEvent(decoding: record(changes: 129)) }
  }
}
