import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct CacheModeTests {
  private struct ModelDown: Error, Equatable {}

  /// A node and a model that waits at a gate for each call.
  private struct Site: Sendable {
    let node: TestNode
    let calls = Counter()
    let gates = (0..<8).map { _ in Gate() }

    init(hooks: CacheHooks = CacheHooks()) throws {
      node = try TestNode(hooks: hooks)
    }

    func ask(_ way: Way, _ mode: CacheMode = .normal) -> Task<Answer<String>, any Error> {
      Task {
        try await way.ask(node, mode: mode) {
          let call = calls.increment()
          await gates[call].wait()
          return Generation("made \(call)")
        }
      }
    }

    /// Asks, and waits until the model has been called for it.
    func call(
      _ way: Way, _ mode: CacheMode = .normal
    ) async throws -> Task<Answer<String>, any Error> {
      let count = calls.value
      let task = ask(way, mode)
      // Without the call it was waited for, a test would wait for its answer for ever.
      try #require(await calls.reaches(count + 1))
      return task
    }
  }

  @Test(arguments: Way.allCases)
  func `a bypass is neither looked up nor stored`(way: Way) async throws {
    let node = try TestNode()
    let ask: @Sendable (CacheMode, String) async throws -> Answer<String> = { mode, value in
      try await way.ask(node, mode: mode) { Generation(value) }
    }
    let first = try await ask(.bypass, "first")
    #expect(first.value == "first")
    #expect(first.reason == .bypassed && first.outcome == .notCached(.bypassed))
    #expect(first.cacheStatus() == "Freshet; fwd=bypass")
    #expect(node.cache.statistics.entries == 0)
    #expect(try await ask(.normal, "second").reason == .absent)
    #expect(try await ask(.bypass, "third").value == "third")
    #expect(try await ask(.normal, "fourth").value == "second")
    let statistics = node.cache.statistics
    #expect(statistics.bypasses == 2)
    #expect(statistics.hits == 1 && statistics.misses == 1)
    #expect(statistics.otherwiseRefusedFills == 0 && statistics.refills.succeeded == 3)
    #expect(node.cache.classStatistics.map(\.misses) == [1])
  }

  @Test(arguments: Way.allCases)
  func `a bypass shares nothing`(way: Way) async throws {
    let site = try Site()
    let normal = try await site.call(way)
    let bypass = try await site.call(way, .bypass)
    let other = try await site.call(way, .bypass)
    let joined = site.ask(way)
    #expect(await eventually { site.node.cache.statistics.shared == 1 })
    for gate in site.gates { gate.open() }
    #expect(try await normal.value.value == "made 1")
    #expect(try await bypass.value.value == "made 2")
    #expect(try await other.value.value == "made 3")
    #expect(try await joined.value.value == "made 1")
    #expect(try site.node.lookup("a").value == "made 1")
  }

  @Test(arguments: Way.allCases)
  func `a refresh is not looked up, and takes the entry's place`(way: Way) async throws {
    let node = try TestNode()
    try node.fill("a", "old", dependingOn: [.tag("t")], class: .concepts)
    node.clock.advance(by: .seconds(1))
    let answer = try await way.ask(node, mode: .refresh) { Generation("new") }
    #expect(answer.value == "new")
    #expect(answer.reason == .refreshed && answer.outcome == .cached)
    #expect(answer.cacheStatus() == "Freshet; fwd=request; stored")
    #expect(try node.lookup("a").value == "new")
    let statistics = node.cache.statistics
    #expect(statistics.refreshes == 1 && statistics.entries == 1)
    #expect(statistics.hits == 1 && statistics.misses == 0)
    // That of the fill by hand.
    #expect(node.cache.classStatistics.map(\.misses) == [1])
  }

  @Test(arguments: Way.allCases)
  func `a refresh joins no call that has begun, and is joined by who misses later`(
    way: Way
  ) async throws {
    let site = try Site()
    let early = try await site.call(way)
    let refresh = try await site.call(way, .refresh)
    let again = try await site.call(way, .refresh)
    let late = site.ask(way)
    #expect(await eventually { site.node.cache.statistics.shared == 1 })
    for gate in site.gates { gate.open() }
    #expect(try await early.value.value == "made 1")
    #expect(try await refresh.value.value == "made 2")
    #expect(try await again.value.value == "made 3")
    let joined = try await late.value
    #expect(joined.value == "made 3")
    #expect(joined.reason == .absent && joined.isShared)
  }

  @Test(arguments: Way.allCases)
  func `refreshes that wait for their turn are one call`(way: Way) async throws {
    let refills = try RefillLimiter(RefillLimits(concurrent: 1))
    let site = try Site(hooks: CacheHooks(refills: refills))
    let running = try await site.call(way)
    let waiting = (0..<3).map { _ in site.ask(way, .refresh) }
    #expect(await eventually { site.node.cache.statistics.shared == 2 })
    for gate in site.gates { gate.open() }
    #expect(try await running.value.value == "made 1")
    // What the call before it has put into the cache is not what a refresh asks for.
    for task in waiting { #expect(try await task.value.value == "made 2") }
    #expect(site.calls.value == 2)
  }

  @Test(arguments: Way.allCases)
  func `a call that began before a refresh does not undo it`(way: Way) async throws {
    let site = try Site()
    let slow = try await site.call(way)
    site.node.clock.advance(by: .milliseconds(1))
    let refresh = try await site.call(way, .refresh)
    site.gates[2].open()
    #expect(try await refresh.value.outcome == .cached)
    site.gates[1].open()
    let answer = try await slow.value
    #expect(answer.value == "made 1")
    #expect(answer.outcome == .notCached(.superseded))
    #expect(try site.node.lookup("a").value == "made 2")
    #expect(site.node.cache.statistics.otherwiseRefusedFills == 1)
  }

  @Test func `what is dead or over supersedes nothing`() throws {
    let node = try TestNode()
    let short = try ContentClass("short", lifetime: .seconds(10), jitter: 0)
    func ticket(_ message: String, version: String? = nil) throws -> FillTicket {
      try node.cache.ticket(
        for: key(message), dependingOn: [.prompt("p", version: version)],
        class: version == nil ? .concepts : short)
    }
    let declared = try (ticket("over", version: "1"), ticket("dead", version: "1"))
    node.clock.advance(by: .seconds(1))
    try node.fill("dead", "new", dependingOn: [.prompt("p")])
    let over = try node.cache.ticket(
      for: key("over"), dependingOn: [], class: ContentClass("s", lifetime: .seconds(1), jitter: 0))
    node.cache.redeem(over, value: "new")
    node.apply(.names(Dimension(.prompt, "p"), versions: ["1"]), at: 1)
    node.clock.advance(by: .seconds(2))
    node.prove()
    #expect(node.cache.redeem(declared.0, value: "old") == .cached)
    #expect(node.cache.redeem(declared.1, value: "old") == .cached)
  }

  @Test(arguments: Way.allCases)
  func `a refresh that brings nothing to cache leaves the entry`(way: Way) async throws {
    let node = try TestNode()
    try node.fill("a", "old", dependingOn: [.tag("t")], class: .concepts)
    await #expect(throws: ModelDown.self) {
      try await way.ask(node, mode: .refresh) { throw ModelDown() }
    }
    let refused = try await way.ask(node, mode: .refresh) {
      Generation("no", .doNotCache("refusal"))
    }
    #expect(refused.value == "no" && refused.outcome == .notCached(.doNotCache("refusal")))
    #expect(try node.lookup("a").value == "old")
  }

  @Test(arguments: Way.allCases)
  func `neither is given an error that is remembered, and a bypass leaves none`(
    way: Way
  ) async throws {
    let node = try TestNode()
    let careful = try ContentClass.concepts.rememberingErrors(for: .seconds(60))
    let calls = Counter()
    let fail: @Sendable (CacheMode) async throws -> Void = { mode in
      await #expect(throws: ModelDown.self) {
        try await way.ask(node, class: careful, mode: mode) {
          calls.increment()
          throw ModelDown()
        }
      }
    }
    try await fail(.bypass)
    try await fail(.normal)
    #expect(calls.value == 2)
    try await fail(.normal)
    #expect(calls.value == 2)
    try await fail(.bypass)
    try await fail(.refresh)
    #expect(calls.value == 4)
    #expect(node.cache.statistics.rememberedErrors == 1)
  }

  @Test(arguments: Way.allCases, CacheMode.allCases)
  func `what is wrong with a request is told in any mode`(way: Way, mode: CacheMode) async throws {
    let node = try TestNode()
    await #expect(throws: FillError.dependency(Dimension(.tag, ""), "the id is empty")) {
      try await way.ask(node, dependingOn: [.tag("")], mode: mode) { Generation("never") }
    }
    await #expect(throws: SemanticError.threshold(2)) {
      try await node.cache.value(
        for: question("a", 0), threshold: 2, dependingOn: [], class: .concepts, mode: mode
      ) { _ in Generation("never") }
    }
  }

  @Test(arguments: Way.allCases)
  func `while nothing is proven both ask the model`(way: Way) async throws {
    let node = try TestNode()
    node.fleet.fence()
    for (mode, reason) in [(CacheMode.bypass, MissReason.bypassed), (.refresh, .refreshed)] {
      let answer = try await way.ask(node, mode: mode) { Generation("made") }
      #expect(answer.value == "made" && answer.reason == reason)
    }
  }
}
