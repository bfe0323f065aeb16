import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct EarlyRefreshFlightTests {
  private struct ModelDown: Error {}

  /// A node with an answer that is about to end, and a model that waits at a gate.
  private struct Site: Sendable {
    let node: TestNode
    let refills: RefillLimiter
    let calls = Counter()
    let gate = Gate()
    let contentClass: ContentClass
    /// As many lookups begin a refresh almost surely in the last second of a lifetime.
    static let many = 200

    init(_ rule: EarlyRefresh? = nil, concurrent: Int = 4) throws {
      refills = try RefillLimiter(RefillLimits(concurrent: concurrent))
      node = try TestNode(hooks: CacheHooks(refills: refills))
      contentClass = try ContentClass("own", lifetime: .seconds(1_000), jitter: 0)
        .refreshedEarly(try rule ?? .inLast(0.1))
      try node.fill("a", "old", dependingOn: [.tag("t")], class: contentClass)
    }

    func move(to seconds: Int) {
      node.clock.advance(by: .seconds(seconds))
      node.prove()
    }

    func ask(
      failing: Bool = false, directive: CacheDirective = .cache
    ) async throws -> Answer<String> {
      try await node.cache.value(
        for: key("a"), dependingOn: [.tag("t")], class: contentClass
      ) { _ in
        calls.increment()
        await gate.wait()
        if failing { throw ModelDown() }
        return Generation("new", directive)
      }
    }
  }

  @Test func `one caller's lookup begins it, and all are served what is there`() async throws {
    let site = try Site()
    site.move(to: 999)
    for _ in 0..<Site.many { #expect(try await site.ask().value == "old") }
    #expect(await site.calls.reaches(1))
    #expect(site.node.cache.statistics.earlyRefreshes == 1)
    site.gate.open()
    #expect(await eventually { (try? site.node.lookup("a").value) == "new" })
    #expect(site.calls.value == 1)
    #expect(await eventually { site.refills.running == 0 })
    site.move(to: 10)
    #expect(try await site.ask().value == "new")
  }

  @Test func `not before the window, and not without the choice`() async throws {
    let early = try Site()
    early.move(to: 899)
    for _ in 0..<Site.many { _ = try await early.ask() }
    #expect(early.node.cache.statistics.earlyRefreshes == 0)
    let never = try Site(.never)
    never.move(to: 999)
    for _ in 0..<Site.many { _ = try await never.ask() }
    #expect(never.node.cache.statistics.earlyRefreshes == 0)
  }

  @Test func `the dead are not refreshed, nor what cannot be proven`() async throws {
    let site = try Site()
    site.move(to: 999)
    site.node.apply(.drops(Dimension(.tag, "t")), at: 1)
    site.gate.open()
    let answer = try await site.ask()
    guard case .generated(after: .invalidated(by: 1), .cached, isShared: false) = answer.origin
    else {
      Issue.record("\(answer.origin)")
      return
    }
    #expect(site.node.cache.statistics.earlyRefreshes == 0)
  }

  @Test func `an event that overtakes a refresh keeps its answer out`() async throws {
    let site = try Site()
    site.move(to: 999)
    for _ in 0..<Site.many { _ = try await site.ask() }
    #expect(await site.calls.reaches(1))
    site.node.apply(.drops(Dimension(.tag, "t")), at: 1)
    site.gate.open()
    #expect(await eventually { site.refills.running == 0 })
    #expect(try site.node.miss("a") != nil)
  }

  @Test func `who misses while it runs shares it`() async throws {
    let site = try Site()
    site.move(to: 999)
    for _ in 0..<Site.many { _ = try await site.ask() }
    #expect(await site.calls.reaches(1))
    site.move(to: 1)
    let late = Task { try await site.ask() }
    #expect(await eventually { site.node.cache.statistics.shared == 1 })
    site.gate.open()
    #expect(try await late.value.value == "new")
    #expect(site.calls.value == 1)
  }

  @Test func `after a failure it is left alone for a while`() async throws {
    let site = try Site()
    site.gate.open()
    site.move(to: 960)
    var asked = 0
    while site.calls.value == 0, asked < 10_000 {
      #expect(try await site.ask(failing: true).value == "old")
      asked += 1
      await Task.yield()
    }
    #expect(await eventually { site.refills.running == 0 })
    for _ in 0..<Site.many { #expect(try await site.ask(failing: true).value == "old") }
    #expect(site.calls.value == 1)
    site.move(to: 39)
    for _ in 0..<Site.many { _ = try await site.ask() }
    #expect(await site.calls.reaches(2))
  }

  @Test func `what must not be cached replaces nothing, and leaves the key alone for a while`()
    async throws
  {
    let site = try Site()
    site.gate.open()
    site.move(to: 960)
    let refusal = CacheDirective.doNotCache("refusal")
    var asked = 0
    while site.calls.value == 0, asked < 10_000 {
      #expect(try await site.ask(directive: refusal).value == "old")
      asked += 1
      await Task.yield()
    }
    #expect(await eventually { site.refills.running == 0 })
    #expect(site.node.cache.statistics.doNotCacheFills == 1)
    for _ in 0..<Site.many { #expect(try await site.ask(directive: refusal).value == "old") }
    #expect(site.node.cache.statistics.earlyRefreshes == 1)
    // The old answer stays until its own end; then the model is asked at once.
    site.move(to: 40)
    let answer = try await site.ask(directive: refusal)
    #expect(answer.value == "new" && answer.reason == .expired)
    #expect(site.calls.value == 2)
    #expect(site.node.cache.statistics.rememberedErrors == 0)
  }

  @Test func `without room it is left out, and nobody notices`() async throws {
    let site = try Site(concurrent: 1)
    site.move(to: 999)
    let caller = Task {
      try await site.node.cache.value(for: key("b"), dependingOn: [], class: .concepts) { _ in
        site.calls.increment()
        await site.gate.wait()
        return Generation("b")
      }
    }
    #expect(await site.calls.reaches(1))
    for _ in 0..<Site.many { #expect(try await site.ask().value == "old") }
    #expect(site.node.cache.statistics.earlyRefreshes == 0)
    site.gate.open()
    _ = try await caller.value
  }
}
