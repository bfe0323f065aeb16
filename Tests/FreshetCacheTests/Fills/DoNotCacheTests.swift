import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct DoNotCacheTests {
  private static let length = FillOutcome.notCached(.doNotCache("length"))

  @Test(arguments: Way.allCases)
  func `such an answer goes to its caller, is counted, and is asked for again`(
    way: Way
  ) async throws {
    let node = try TestNode()
    let calls = Counter()
    for number in 1...3 {
      let answer = try await way.ask(node) {
        Generation("cut \(calls.increment())", .doNotCache("length"))
      }
      #expect(answer.value == "cut \(number)")
      #expect(answer.reason == .absent)
      #expect(answer.outcome == Self.length)
      #expect(try node.miss("a") == .absent)
    }
    #expect(try node.near(question("b", 1)) == nil)
    let statistics = node.cache.statistics
    #expect(statistics.doNotCacheFills == 3)
    #expect(statistics.otherwiseRefusedFills == 0 && statistics.filled == 0)
    #expect(statistics.rememberedErrors == 0)
    #expect(statistics.entries == 0 && statistics.questions == 0)
    #expect(statistics.refills.succeeded == 3)
  }

  @Test(arguments: Way.allCases)
  func `who shares the call gets it too`(way: Way) async throws {
    let node = try TestNode()
    let gate = Gate()
    let tasks = (0..<3).map { _ in
      Task {
        try await way.ask(node) {
          await gate.wait()
          return Generation("no", .doNotCache("refusal"))
        }
      }
    }
    #expect(await eventually { node.cache.statistics.shared == 2 })
    gate.open()
    for task in tasks {
      let answer = try await task.value
      #expect(answer.value == "no")
      #expect(answer.outcome == .notCached(.doNotCache("refusal")))
    }
    #expect(node.cache.statistics.doNotCacheFills == 1)
  }

  @Test func `it is no error that is remembered`() async throws {
    let node = try TestNode()
    let careful = try ContentClass.concepts.rememberingErrors(for: .seconds(60))
    for value in ["no", "still no"] {
      let answer = try await Way.value.ask(node, class: careful) {
        Generation(value, .doNotCache("refusal"))
      }
      #expect(answer.value == value)
    }
    let answer = try await Way.value.ask(node, class: careful) { Generation("yes") }
    #expect(answer.value == "yes" && answer.outcome == .cached)
  }

  @Test func `in a grace its caller gets it, and the others the old answer`() async throws {
    let node = try TestNode()
    try node.fill("a", "old", dependingOn: [.tag("t")], class: .concepts)
    node.apply(.drops(Dimension(.tag, "t")), at: 1, grace: .seconds(60))
    let refused = try await Way.value.ask(node) { Generation("no", .doNotCache("refusal")) }
    #expect(refused.value == "no")
    #expect(refused.outcome == .notCached(.doNotCache("refusal")))
    let other = try await Way.value.ask(node) { Generation("never asked for") }
    #expect(other.value == "old")
  }

  @Test func `a ticket that is redeemed by hand can say so`() throws {
    let node = try TestNode()
    let question = try question("a", 0)
    func ticket() throws -> FillTicket {
      try node.cache.ticket(for: question.key, dependingOn: [.tag("t")], class: .concepts)
    }
    let cut = Generation("cut", .doNotCache("length"))
    #expect(try node.cache.redeem(ticket(), cut) == Self.length)
    #expect(try node.cache.redeem(ticket(), cut, answering: question) == Self.length)
    #expect(node.cache.statistics.doNotCacheFills == 2)
    let whole = Generation(
      "whole", bytes: 5, cost: AnswerCost(tokens: 3), dependencies: [.tag("learnt")])
    #expect(try node.cache.redeem(ticket(), whole, answering: question) == .cached)
    guard case .hit(let hit) = try node.lookup("a") else {
      Issue.record("not cached")
      return
    }
    #expect(hit.value == "whole" && hit.cost == AnswerCost(tokens: 3))
    #expect(hit.dependencies == question.key.dependencies + [.tag("t"), .tag("learnt")])
    #expect(try node.near(FreshetCacheTests.question("b", 1))?.value == "whole")
    #expect(throws: SemanticError.foreignTicket) {
      try node.cache.redeem(
        ticket(), whole, answering: FreshetCacheTests.question("another", 0))
    }
  }

  @Test func `a reason is cut at its limit, between two characters`() {
    let limit = CacheDirective.reasonBytes
    #expect(CacheDirective.cache.reason == nil)
    #expect(CacheDirective.doNotCache("length").reason == "length")
    let whole = String(repeating: "a", count: limit)
    #expect(CacheDirective.doNotCache(whole).reason == whole)
    #expect(CacheDirective.doNotCache(whole + "b").reason == whole)
    let umlauts = "a" + String(repeating: "ü", count: limit)
    let cut = CacheDirective.doNotCache(umlauts).reason ?? ""
    #expect(umlauts.hasPrefix(cut) && cut.utf8.count == limit - 1)
  }
}
