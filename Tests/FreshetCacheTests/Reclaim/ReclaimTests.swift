import FreshetCache
import FreshetCore
import Testing

@Suite struct ReclaimTests {
  @Test func `memory comes back in bounded slices, and every entry is counted once`() throws {
    let node = try TestNode()
    for number in 0..<3_000 { try node.fill("\(number)", dependingOn: [.tag("t")], bytes: 0) }
    let held = node.cache.statistics.bytes
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    let first = node.cache.reclaim(limit: 100)
    #expect(first.drops.map(\.count.entries) == [100])
    #expect(first.countedThrough != 1)
    #expect(!first.isDone)
    // What readers find dead meanwhile counts too.
    for number in 0..<50 { #expect(try node.miss("\(number)") != nil) }
    let (drops, last) = node.reclaimAll(limit: 100)
    let counted = drops[1] ?? DropCount()
    #expect(counted.entries + 100 == 3_000)
    let given = Int(counted.bytes + (first.drops.first?.count.bytes ?? 0))
    // What entries share is no entry's own.
    #expect((held * 98 / 100..<held).contains(given))
    #expect(node.cache.statistics.bytes == 0)
    #expect(last.countedThrough == 1)
    #expect(last.held == DropCount())
    #expect(node.cache.statistics.dropped == 3_000)
  }

  @Test func `counts go to the event that killed`() throws {
    let node = try TestNode()
    for number in 0..<30 { try node.fill("\(number)", dependingOn: [.tag("\(number % 3)")]) }
    node.fleet.merge(.drops(Dimension(.tag, "0")), at: 1, grace: .zero, now: node.clock.now)
    node.fleet.merge(.drops(Dimension(.tag, "1")), at: 2, grace: .zero, now: node.clock.now)
    // Not claimed yet, so not counted yet: but what is dead is dead.
    #expect(node.cache.reclaim().countedThrough == 0)
    node.fleet.advance(to: 2)
    let progress = node.cache.reclaim()
    #expect(progress.countedThrough == 2)
    #expect(progress.isDone)
    #expect(node.cache.statistics.dropped == 20)
  }

  @Test func `an entry that waits for a rollback is counted once, whatever else kills it`() throws {
    let node = try TestNode()
    let prompt = Dimension(.prompt, "refund")
    try node.fill("a", dependingOn: [.prompt("refund", version: "1"), .tag("t")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(node.reclaimAll().drops.mapValues(\.entries) == [1: 1])
    node.apply(.names(prompt, versions: ["3"]), at: 2)
    #expect(node.reclaimAll().drops.isEmpty)
    node.apply(.drops(Dimension(.tag, "t")), at: 3)
    let (drops, progress) = node.reclaimAll()
    #expect(drops.isEmpty)
    #expect(progress.held == DropCount())
    #expect(node.cache.statistics.dropped == 1)
  }

  @Test func `an event that touches nothing is counted at once`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.tag, "u")), at: 1)
    let progress = node.cache.reclaim()
    #expect(progress.drops.isEmpty)
    #expect(progress.countedThrough == 1)
    #expect(progress.isDone)
  }

  @Test func `a node that has not joined has counted nothing`() throws {
    let node = try TestNode(isJoined: false)
    #expect(node.cache.reclaim().countedThrough == nil)
  }

  @Test func `only what depends on the dimension is looked at`() throws {
    let node = try TestNode()
    for number in 0..<5_000 { try node.fill("\(number)", dependingOn: [.customer("\(number)")]) }
    node.apply(.drops(Dimension(.customer, "17")), at: 1)
    // One entry in four shards: a scan would need five thousand.
    let progress = node.cache.reclaim(limit: 64)
    #expect(progress.drops.map(\.count.entries) == [1])
    #expect(progress.countedThrough == 1)
  }

  @Test func `too many touched dimensions become one look at everything`() throws {
    let node = try TestNode()
    for number in 0..<100 { try node.fill("\(number)", dependingOn: [.customer("\(number)")]) }
    for number in 0..<70_000 {
      node.fleet.merge(
        .drops(Dimension(.customer, "\(number)")), at: UInt64(number + 1), grace: .zero,
        now: node.clock.now)
    }
    node.fleet.advance(to: 70_000)
    let progress = node.cache.reclaim(limit: 400)
    #expect(progress.drops.count == 100)
    #expect(progress.countedThrough == 70_000)
  }

  @Test func `watermarks of a catch-up are looked at too`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    try node.fill("b")
    node.fleet.merge(Watermark(droppedAt: 4), into: Dimension(.tag, "t"))
    node.fleet.advance(to: 4)
    #expect(node.cache.reclaim().drops.map(\.sequence) == [4])
    node.fleet.merge(prefix: "gpt-5.4-mini:", at: 5)
    node.fleet.advance(to: 5)
    #expect(node.cache.reclaim().drops.map(\.sequence) == [5])
    #expect(node.cache.statistics.entries == 0)
  }

  @Test func `lifetimes that ended give memory back without a scan or a lookup`() throws {
    let node = try TestNode()
    for number in 0..<200 { try node.fill("\(number)", class: .policyAndPricing) }
    try node.fill("long", class: .concepts)
    node.clock.advance(by: .seconds(3_601))
    #expect(node.reclaimAll().last.held.entries >= 1)
    for _ in 0..<10 { _ = node.cache.reclaim() }
    #expect(node.cache.statistics.entries == 1)
    #expect(node.cache.statistics.outlived == 200)
  }

  @Test func `a cache that is let go is no longer told`() throws {
    let fleet = FleetState(seed: 1)
    weak var gone: Cache<String>?
    do {
      let cache = try Cache<String>(fleet: fleet)
      gone = cache
      fleet.merge(.drops(.everything), at: 1, grace: .zero, now: Instant(nanoseconds: 0))
      #expect(!cache.reclaim(limit: 1).isDone || cache.statistics.entries == 0)
    }
    #expect(gone == nil)
    fleet.merge(.drops(.everything), at: 2, grace: .zero, now: Instant(nanoseconds: 0))
  }
}
