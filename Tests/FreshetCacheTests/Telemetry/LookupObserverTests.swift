import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct LookupObserverTests {
  /// Notes what it is told.
  private final class Notebook: CacheObserver {
    let watchesLookups: Bool
    let lookups = Guarded<[ObservedLookup]>([])
    let fills = Counter()

    init(watchesLookups: Bool = true) {
      self.watchesLookups = watchesLookups
    }

    /// What was noted since the last time.
    func take() -> [ObservedLookup] {
      lookups.withLock { lookups in
        defer { lookups = [] }
        return lookups
      }
    }

    func observe<Value: Sendable>(
      _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
    ) async throws -> Generation<Value> {
      fills.increment()
      return try await call()
    }

    func observe(_ lookup: ObservedLookup) { lookups.withLock { $0.append(lookup) } }

    func alarm(_ overdue: OverdueAnswer) {}
  }

  @Test(arguments: Way.allCases)
  func `a lookup is noted with what it came to, and why`(way: Way) async throws {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    func ask() async throws -> ObservedLookup? {
      _ = try await way.ask(node) { Generation("made") }
      let noted = notebook.take()
      #expect(noted.count == 1)
      return noted.first
    }
    let miss = try #require(try await ask())
    #expect(miss.outcome == .miss(.absent))
    #expect(try miss.key == key("a"))
    #expect(miss.className == "concepts")
    #expect(miss.age == nil && miss.similarity == nil)
    node.clock.advance(by: .seconds(3))
    let hit = try #require(try await ask())
    #expect(hit.outcome == .hit)
    #expect(try hit.key == key("a"))
    #expect(hit.className == "concepts")
    #expect(hit.age == .seconds(3) && hit.similarity == nil)
    node.apply(.drops(Dimension(.tag, "t")), at: 7, grace: .seconds(60))
    let stale = try #require(try await ask())
    #expect(stale.outcome == .stale(by: 7))
    #expect(stale.age == .seconds(3))
  }

  @Test func `a near hit is noted with the key of the entry that answered`() async throws {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    try node.answer(question("a", 0), class: .policyAndPricing)
    _ = try node.cache.lookup(question("b", 1), threshold: 0.9)
    _ = try node.cache.lookup(question("c", 80), threshold: 0.9)
    let noted = notebook.take()
    #expect(noted.map(\.outcome) == [.hit, .miss(.absent)])
    #expect(try noted.map(\.key) == [key("a"), key("c")])
    // A lookup alone names no class: that of the entry is known.
    #expect(noted.map(\.className) == ["policy-and-pricing", nil])
    #expect(noted.first?.similarity.map { $0 > 0.99 && $0 < 1 } == true)
  }

  @Test(arguments: Way.allCases)
  func `what is left out is not told, nor is what nobody asked for`(way: Way) async throws {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    for _ in 0..<2 { _ = try await way.ask(node, isTraced: false) { Generation("made") } }
    _ = try node.cache.lookup(question("b", 1), threshold: 0.9, isTraced: false)
    #expect(notebook.take().isEmpty && notebook.fills.value == 0)
    // It is counted all the same.
    #expect(node.cache.statistics.refills.succeeded == 1)
    let idle = Notebook(watchesLookups: false)
    let quiet = try TestNode(hooks: CacheHooks(observer: idle))
    for _ in 0..<2 { _ = try await way.ask(quiet) { Generation("made") } }
    #expect(idle.take().isEmpty && idle.fills.value == 1)
  }

  @Test(arguments: Way.allCases)
  func `what is not looked up is a fill alone`(way: Way) async throws {
    let notebook = Notebook()
    let node = try TestNode(hooks: CacheHooks(observer: notebook))
    for mode in [CacheMode.bypass, .refresh] {
      _ = try await way.ask(node, mode: mode) { Generation("made") }
    }
    #expect(notebook.take().isEmpty && notebook.fills.value == 2)
  }
}
