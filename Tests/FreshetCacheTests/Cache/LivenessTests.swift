import FreshetCache
import FreshetCore
import Testing

/// The rule of liveness, as a reader of the cache sees it.
@Suite struct LivenessTests {
  private let prompt = Dimension(.prompt, "refund")

  @Test func `an event kills what depends on it, and nothing else`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "1"), .customer("42")])
    try node.fill("b", dependingOn: [.prompt("greeting", version: "1"), .customer("43")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
    #expect(try node.isHit("b"))
    node.apply(.drops(Dimension(.customer, "43")), at: 2)
    #expect(try node.miss("b") == .invalidated(by: 2))
  }

  @Test func `an entry that has the version already is left alone`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "2")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(try node.isHit("a"))
    #expect(node.reclaimAll().drops.isEmpty)
  }

  @Test func `an entry of unknown version dies by the event that names one`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
    try node.fill("a", dependingOn: [.prompt("refund")])
    #expect(try node.isHit("a"))
  }

  @Test func `a rollback makes surviving answers hits again`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "1")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
    let (drops, progress) = node.reclaimAll()
    #expect(drops[1]?.entries == 1)
    #expect(progress.held.entries == 1)
    node.apply(.names(prompt, versions: ["1"]), at: 2)
    #expect(try node.isHit("a"))
    #expect(node.cache.statistics.revived == 1)
    #expect(node.reclaimAll().drops.isEmpty)
  }

  @Test func `a rollback revives nothing that was dropped as well`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "1"), .tag("t")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
    node.apply(.drops(Dimension(.tag, "t")), at: 2)
    node.apply(.names(prompt, versions: ["1"]), at: 3)
    #expect(try node.isHit("a") == false)
    #expect(node.reclaimAll().last.held.entries == 0)
  }

  @Test func `what waits for a rollback is let go after its time`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "1")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(node.reclaimAll().last.held.entries == 1)
    node.clock.advance(by: .seconds(599))
    #expect(node.reclaimAll().last.held.entries == 1)
    node.clock.advance(by: .seconds(2))
    #expect(node.reclaimAll().last.held.entries == 0)
    node.apply(.names(prompt, versions: ["1"]), at: 2)
    #expect(try node.miss("a") == .invalidated(by: 1))
  }

  @Test func `a customer's field kills who names it or names none`() throws {
    let node = try TestNode()
    try node.fill("plan", dependingOn: [.customer("42", field: "plan")])
    try node.fill("address", dependingOn: [.customer("42", field: "address")])
    try node.fill("all", dependingOn: [.customer("42")])
    try node.fill("other", dependingOn: [.customer("43")])
    node.apply(.drops(Dimension(.customer, "42", facet: "plan")), at: 1)
    #expect(node.reclaimAll().drops.mapValues(\.entries) == [1: 2])
    #expect(try node.miss("plan") != nil)
    #expect(try node.miss("all") != nil)
    #expect(try node.isHit("address"))
    node.apply(.drops(Dimension(.customer, "42")), at: 2)
    #expect(try node.miss("address") == .invalidated(by: 2))
    #expect(try node.isHit("other"))
  }

  @Test func `a purge drops by key, prefix, tag, route and everything`() throws {
    let node = try TestNode()
    let other = try key("other model", model: "gpt-5.4")
    let ticket = try node.cache.ticket(for: other, dependingOn: [], class: .concepts)
    #expect(node.cache.redeem(ticket, value: "x") == .cached)
    try node.fill("tagged", dependingOn: [.tag("t")])
    try node.fill("routed", dependingOn: [.route("r")])
    try node.fill("keyed")

    node.apply(.drops(Dimension(.key, try key("keyed").digest.description)), at: 1)
    #expect(node.reclaimAll().drops[1]?.entries == 1)
    #expect(try node.miss("keyed") == .invalidated(by: 1))
    node.apply(.drops(Dimension(.tag, "t")), at: 2)
    #expect(try node.miss("tagged") == .invalidated(by: 2))
    node.apply(.drops(Dimension(.route, "r")), at: 3)
    #expect(try node.miss("routed") == .invalidated(by: 3))

    try node.fill("again")
    node.apply(.dropsKeyPrefix("gpt-5.4-mini:refund"), at: 4)
    #expect(try node.miss("again") == .invalidated(by: 4))
    if case .hit = node.cache.lookup(other) {
    } else {
      Issue.record("the prefix is of another model")
    }
    try node.fill("again")
    #expect(try node.isHit("again"))
    node.apply(.drops(.everything), at: 5)
    #expect(try node.miss("again") == .invalidated(by: 5))
    #expect(node.reclaimAll().last.held == DropCount())
  }

  @Test func `a change of a kind from a newer version drops everything`() throws {
    let node = try TestNode()
    try node.fill("a")
    node.apply(.names(Dimension(.init(rawValue: 99), "x"), versions: ["1"]), at: 1)
    #expect(node.reclaimAll().drops[1]?.entries == 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
  }

  @Test func `starting over kills every entry and ticket of the old history at once`() throws {
    let node = try TestNode()
    try node.fill("a", class: try ContentClass.concepts.staleness(.serveStale))
    let ticket = try node.cache.ticket(for: key("b"), dependingOn: [], class: .concepts)
    node.fleet.startOver()
    #expect(try node.miss("a") == .startedOver)
    #expect(ticket.isOvertaken)
    #expect(node.cache.redeem(ticket, value: "b") == .notCached(.startedOver))
    try node.fill("c")
    #expect(node.cache.statistics.otherwiseRefusedFills == 2)
    // The new history counts from its own beginning.
    node.fleet.advance(to: 7)
    node.prove()
    #expect(node.cache.redeem(ticket, value: "b") == .notCached(.startedOver))
    try node.fill("a")
    #expect(try node.isHit("a"))
  }

  @Test func `starting over gives the memory back without counting events`() throws {
    let node = try TestNode()
    for number in 0..<100 { try node.fill("\(number)") }
    node.fleet.startOver()
    let (drops, progress) = node.reclaimAll()
    #expect(drops.isEmpty)
    #expect(progress.held == DropCount())
    #expect(progress.countedThrough == nil)
    #expect(node.cache.statistics.abandoned == 100)
  }
}
