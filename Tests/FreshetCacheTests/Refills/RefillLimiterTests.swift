import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct RefillLimiterTests {
  /// A node whose model waits at a gate, through a limiter.
  private struct Site: Sendable {
    let refills: RefillLimiter
    let node: TestNode
    let calls = Counter()
    let gate = Gate()

    init(_ limits: RefillLimits) throws {
      refills = try RefillLimiter(limits)
      node = try TestNode(hooks: CacheHooks(refills: refills))
    }

    func ask(_ message: String, upstream: String? = nil) -> Task<Answer<String>, any Error> {
      Task {
        try await node.cache.value(
          for: key(message), dependingOn: [.tag("t")], class: .concepts, upstream: upstream
        ) { _ in
          calls.increment()
          await gate.wait()
          return Generation("answer to \(message)")
        }
      }
    }

    func waits(_ count: Int) async -> Bool {
      await eventually { refills.waiting == count }
    }
  }

  @Test func `a flush of many keys is a few calls at a time`() async throws {
    let site = try Site(RefillLimits(concurrent: 3))
    let tasks = (0..<20).map { site.ask("\($0)") }
    #expect(await site.waits(17))
    #expect(site.calls.value == 3)
    #expect(site.refills.running == 3)
    site.gate.open()
    for (index, task) in tasks.enumerated() {
      #expect(try await task.value.value == "answer to \(index)")
    }
    #expect(site.calls.value == 20)
    #expect(site.refills.running == 0 && site.refills.waiting == 0)
  }

  @Test func `an upstream has its own limit`() async throws {
    let site = try Site(RefillLimits(concurrent: 10, upstreams: ["large": 1]))
    let large = (0..<3).map { site.ask("large \($0)", upstream: "large") }
    #expect(await site.waits(2))
    let small = site.ask("small", upstream: "small")
    #expect(await site.calls.reaches(2))
    site.gate.open()
    _ = try await small.value
    for task in large { _ = try await task.value }
  }

  @Test func `a caller who gives up leaves the queue`() async throws {
    let site = try Site(RefillLimits(concurrent: 1, waiting: 1))
    let first = site.ask("first")
    #expect(await site.calls.reaches(1))
    let second = site.ask("second")
    #expect(await site.waits(1))
    await #expect(throws: FillError.tooManyRefills(limit: 1)) {
      try await site.ask("third").value
    }
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    #expect(await site.waits(0))
    let fourth = site.ask("fourth")
    #expect(await site.waits(1))
    site.gate.open()
    _ = try await (first.value, fourth.value)
    #expect(site.calls.value == 2)
  }

  @Test func `an event that passes while a call waits has not overtaken it`() async throws {
    let site = try Site(RefillLimits(concurrent: 1))
    let first = site.ask("first")
    #expect(await site.calls.reaches(1))
    let second = site.ask("second")
    #expect(await site.waits(1))
    site.node.apply(.drops(Dimension(.tag, "t")), at: 1)
    // It has not begun, so that it is joined.
    let third = site.ask("second")
    #expect(await eventually { site.node.cache.statistics.shared == 1 })
    site.gate.open()
    _ = try await (first.value, second.value, third.value)
    #expect(try !site.node.isHit("first"))
    #expect(try site.node.isHit("second"))
    #expect(site.calls.value == 2)
  }

  @Test func `calls that nobody can share are limited too`() async throws {
    let site = try Site(RefillLimits(concurrent: 1))
    site.node.fleet.fence()
    let tasks = (0..<3).map { _ in site.ask("same") }
    #expect(await site.waits(2))
    site.gate.open()
    for task in tasks { _ = try await task.value }
    #expect(site.calls.value == 3)
    #expect(site.refills.running == 0)
  }

  @Test func `an error makes room as well`() async throws {
    struct ModelDown: Error {}
    let refills = try RefillLimiter(RefillLimits(concurrent: 1))
    let node = try TestNode(hooks: CacheHooks(refills: refills))
    for _ in 0..<3 {
      await #expect(throws: ModelDown.self) {
        try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
          throw ModelDown()
        }
      }
    }
    #expect(refills.running == 0)
  }

  @Test func `limits out of range are refused`() {
    #expect(throws: RefillLimitsError.concurrent(0)) {
      try RefillLimiter(RefillLimits(concurrent: 0))
    }
    #expect(throws: RefillLimitsError.waiting(-1)) {
      try RefillLimiter(RefillLimits(waiting: -1))
    }
    #expect(throws: RefillLimitsError.upstream("a", limit: 0)) {
      try RefillLimiter(RefillLimits(upstreams: ["b": 0, "a": 0]))
    }
    #expect(throws: RefillLimitsError.upstream("", limit: 1)) {
      try RefillLimiter(RefillLimits(upstreams: ["": 1]))
    }
    let many = Dictionary(uniqueKeysWithValues: (0..<257).map { ("u\($0)", 1) })
    #expect(throws: RefillLimitsError.tooManyUpstreams(257)) {
      try RefillLimiter(RefillLimits(upstreams: many))
    }
  }
}
