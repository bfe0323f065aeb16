import FreshetCache
import FreshetCore
import Testing

@Suite struct ProofTests {
  @Test func `a lookup is proven up to the very instant of its bound`() throws {
    let node = try TestNode()
    try node.fill("a")
    node.clock.advance(by: Freshness.nodeBound(.seconds(10)))
    #expect(try node.isHit("a"))
    node.clock.advance(by: .nanoseconds(1))
    #expect(try node.miss("a") == .unproven)
    node.prove()
    #expect(try node.isHit("a"))
  }

  @Test func `each class has its own bound`() throws {
    let node = try TestNode()
    try node.fill("tight", class: try .concepts.staleness(.bounded(.seconds(1))))
    try node.fill("loose", class: try .concepts.staleness(.bounded(.seconds(60))))
    try node.fill("any", class: try .concepts.staleness(.serveStale))
    node.clock.advance(by: .seconds(30))
    #expect(try node.miss("tight") == .unproven)
    #expect(try node.isHit("loose"))
    node.fleet.fence()
    #expect(try node.miss("loose") == .unproven)
    #expect(try node.isHit("any"))
  }

  @Test func `an older proof changes nothing`() throws {
    let node = try TestNode()
    try node.fill("a")
    node.fleet.prove(freshAsOf: node.clock.now - .seconds(60))
    #expect(try node.isHit("a"))
    #expect(node.fleet.freshAsOf == node.clock.now)
  }

  @Test func `a hit tells its age, position and dependencies`() throws {
    let node = try TestNode()
    node.fleet.advance(to: 9)
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.tag("t")],
      class: try ContentClass("own", lifetime: .seconds(100), jitter: 0))
    node.cache.redeem(
      ticket, value: "x", bytes: 10, cost: AnswerCost(tokens: 7, micros: 3))
    node.clock.advance(by: .milliseconds(5_500))
    guard case .hit(let hit) = try node.lookup("a") else {
      Issue.record("not cached")
      return
    }
    #expect(hit.value == "x")
    #expect(hit.age == .milliseconds(5_500))
    #expect(hit.remainingLifetime == .milliseconds(94_500))
    #expect(hit.asOf == 9)
    #expect(hit.dependencies == [.tag("t")])
    #expect(hit.className == "own")
    #expect(hit.cost == AnswerCost(tokens: 7, micros: 3))
    #expect(hit.bytes > 10)
  }

  @Test func `the boot clock runs`() {
    let first = CacheClock.boot.now
    #expect(first.nanoseconds > 0)
    #expect(CacheClock.boot.now >= first)
  }
}
