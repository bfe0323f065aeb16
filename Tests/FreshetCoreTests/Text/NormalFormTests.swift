import Testing

@testable import FreshetCore

/// Names and versions that differ in their Unicode form alone: equal for Swift, other bytes for a digest.
struct NormalFormTests {
  private static let odd = "caf\u{65}\u{301}"

  /// Every field of every kind in which a name or a version stands, odd in one place each.
  private static let odds: [(field: String, kind: Event.Kind)] = [
    ("alias", .modelSwap(ModelSwap(.alias(odd), versions: ["m"]))),
    ("models[1]", .modelSwap(ModelSwap(.alias("a"), versions: ["m", odd]))),
    ("model", .modelSwap(ModelSwap(.model(odd)))),
    ("versions[0]", .modelSwap(ModelSwap(.model("m"), versions: [odd]))),
    ("prompt", .promptDeploy(PromptDeploy(prompt: odd))),
    ("role", .promptDeploy(PromptDeploy(prompt: "p", role: PromptRole(odd)))),
    ("versions[0]", .promptDeploy(PromptDeploy(prompt: "p", versions: [odd]))),
    ("corpus", .corpusReindex(CorpusReindex(corpus: odd))),
    ("versions[0]", .corpusReindex(CorpusReindex(corpus: "c", versions: [odd]))),
    ("toolSet", .toolSchemaChange(ToolSchemaChange(toolSet: odd))),
    ("customer", .customerStateChange(CustomerStateChange(customer: odd))),
    (
      "fields[0].name",
      .customerStateChange(CustomerStateChange(customer: "42", fields: [.init(odd)]))
    ),
    (
      "fields[0].version",
      .customerStateChange(CustomerStateChange(customer: "42", fields: [.init("f", version: odd)]))
    ),
    ("id", .customChange(CustomChange("guardrail", odd))),
    ("versions[0]", .customChange(CustomChange("guardrail", "pii", versions: [odd]))),
    ("keyPrefix", .purge(.keyPrefix(odd))), ("tag", .purge(.tag(odd))),
    ("route", .purge(.route(odd))), ("dimension", .purge(.dimension(Dimension(.prompt, odd)))),
    ("dimension", .purge(.dimension(Dimension(.prompt, "p", facet: odd)))),
  ]

  @Test func `no kind of event is left out`() {
    #expect(Set(Self.odds.map { Event($0.kind).kind.name }) == Set(Event.Kind.Name.allCases))
  }

  @Test func `what is not normal is refused with its field, and its normal form is taken`() throws {
    for (field, kind) in Self.odds {
      #expect(throws: EventError(field: field, problem: .isNotNormal)) {
        try Event(kind).validate()
      }
    }
    #expect(throws: EventError(field: "idempotencyKey", problem: .isNotNormal)) {
      try Event(.purge(.tag("t")), idempotencyKey: Self.odd).validate()
    }
    // What nobody compares may have any form.
    try Event(.purge(.tag("caf\u{E9}")), reason: Self.odd, source: Self.odd).validate()
  }

  @Test(arguments: [
    ("refund", true), ("", true), ("caf\u{E9}", true), ("cafe\u{301}", false),
    // Hangul in syllables and in letters, a sign that is a letter by its normal form, marks in another order.
    ("\u{D55C}", true), ("\u{1112}\u{1161}\u{11AB}", false), ("\u{212B}", false),
    ("q\u{323}\u{307}", true), ("q\u{307}\u{323}", false), ("日本語", true), ("👩‍👧", true),
  ])
  func `normal is what UAX 15 says`(text: String, isNormal: Bool) {
    #expect(text.isNormal == isNormal)
  }

  @Test func `of texts that are normal, the equal ones have the same bytes`() {
    let texts = ["\u{E9}", "e\u{301}", "\u{212B}", "\u{C5}", "A\u{30A}", "q\u{323}\u{307}"]
    for left in texts.filter(\.isNormal) {
      for right in texts.filter(\.isNormal) {
        #expect((left == right) == left.utf8.elementsEqual(right.utf8))
      }
    }
  }
}
