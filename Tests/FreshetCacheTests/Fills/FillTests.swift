import FreshetCache
import FreshetCore
import Testing

@Suite struct FillTests {
  private let prompt = Dimension(.prompt, "refund")

  @Test func `a fill that an event overtook is not cached`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.prompt("refund", version: "1"), .customer("42")],
      class: .concepts)
    #expect(!ticket.isOvertaken)
    node.apply(.drops(Dimension(.customer, "42")), at: 1)
    #expect(ticket.overtakenBy == 1)
    #expect(node.cache.redeem(ticket, value: "old") == .notCached(.overtaken(by: 1)))
    #expect(try node.miss("a") == .absent)
    #expect(node.cache.statistics.overtakenFills == 1)
  }

  @Test func `an event on something else does not overtake`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.customer("42")], class: .concepts)
    node.apply(.drops(Dimension(.customer, "43")), at: 1)
    #expect(node.cache.redeem(ticket, value: "right") == .cached)
    #expect(try node.isHit("a"))
  }

  @Test func `a fill with the new version lives though it began before the event`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.prompt("refund", version: "2")], class: .concepts)
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    #expect(node.cache.redeem(ticket, value: "new") == .cached)
    #expect(try node.isHit("a"))
  }

  @Test func `a version that generation brought to light counts`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.corpus("help")], class: .concepts)
    node.apply(.names(Dimension(.corpus, "help"), versions: ["v2"]), at: 1)
    #expect(
      node.cache.redeem(ticket, value: "old", dependencies: [.corpus("help", version: "v1")])
        == .notCached(.overtaken(by: 1)))
    #expect(
      node.cache.redeem(ticket, value: "new", dependencies: [.corpus("help", version: "v2")])
        == .cached)
    guard case .hit(let hit) = try node.lookup("a") else {
      Issue.record("not cached")
      return
    }
    #expect(hit.dependencies == [.corpus("help", version: "v2")])
  }

  @Test func `what was learnt kills too`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(for: key("a"), dependingOn: [], class: .concepts)
    #expect(node.cache.redeem(ticket, value: "a", dependencies: [.tag("learnt")]) == .cached)
    node.apply(.drops(Dimension(.tag, "learnt")), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
  }

  @Test func `a node that has not joined caches nothing`() throws {
    let node = try TestNode(isJoined: false)
    let ticket = try node.cache.ticket(for: key("a"), dependingOn: [], class: .concepts)
    node.fleet.advance(to: 5)
    node.prove()
    #expect(node.cache.redeem(ticket, value: "a") == .notCached(.notJoined))
    try node.fill("a")
    #expect(try node.isHit("a"))
  }

  @Test func `lifetimes count from the beginning of generation`() throws {
    let node = try TestNode()
    let contentClass = try ContentClass(
      "short", lifetime: .seconds(60), staleness: .bounded(.seconds(86_400)), jitter: 0)
    let ticket = try node.cache.ticket(for: key("a"), dependingOn: [], class: contentClass)
    node.clock.advance(by: .seconds(50))
    #expect(node.cache.redeem(ticket, value: "a") == .cached)
    node.clock.advance(by: .nanoseconds(9_999_999_999))
    #expect(try node.isHit("a"))
    node.clock.advance(by: .nanoseconds(1))
    #expect(try node.miss("a") == .expired)
    #expect(node.cache.statistics.entries == 0)
    #expect(try node.miss("a") == .expired)
    #expect(node.cache.redeem(ticket, value: "a") == .notCached(.lifetimeOver))
  }

  @Test func `jitter shortens lifetimes, and never lengthens them`() throws {
    let node = try TestNode()
    let contentClass = try ContentClass(
      "jittered", lifetime: .seconds(1_000), staleness: .serveStale, jitter: 0.5)
    var lifetimes: [Duration] = []
    for number in 0..<200 {
      try node.fill("\(number)", class: contentClass)
      if case .hit(let hit) = try node.lookup("\(number)") {
        lifetimes.append(hit.remainingLifetime)
      }
    }
    #expect(lifetimes.count == 200)
    #expect(lifetimes.allSatisfy { $0 >= .seconds(500) && $0 <= .seconds(1_000) })
    #expect(Set(lifetimes).count > 150)
    #expect((lifetimes.min() ?? .zero) < .seconds(600))
    #expect((lifetimes.max() ?? .zero) > .seconds(900))
  }

  @Test func `bad calls are told and change nothing`() throws {
    let node = try TestNode()
    let many = (0...64).map { Dependency.tag("\($0)") }
    #expect(throws: FillError.tooManyDependencies(65, limit: 64)) {
      try node.cache.ticket(for: key("a"), dependingOn: many, class: .concepts)
    }
    #expect(throws: FillError.self) {
      try node.cache.ticket(for: key("a"), dependingOn: [.customer("")], class: .concepts)
    }
    #expect(throws: FillError.self) {
      try node.cache.ticket(
        for: key("a"), dependingOn: [.prompt("p", version: "")], class: .concepts)
    }
    let ticket = try node.cache.ticket(for: key("a"), dependingOn: [], class: .concepts)
    #expect(
      node.cache.redeem(ticket, value: "a", bytes: -1)
        == .notCached(.invalid(.negativeBytes(-1))))
    #expect(
      node.cache.redeem(ticket, value: "a", dependencies: many)
        == .notCached(.invalid(.tooManyDependencies(65, limit: 64))))
    let large = node.cache.redeem(ticket, value: "a", bytes: .max)
    #expect(large == .notCached(.tooLarge(.max, limit: 4_194_304)))
    #expect(
      try TestNode().cache.redeem(ticket, value: "a") == .notCached(.invalid(.foreignTicket)))
    #expect(node.cache.statistics.entries == 0)
  }

  @Test func `a configuration out of range is refused`() {
    #expect(throws: CacheConfigurationError.maxEntries(0)) {
      try TestNode(CacheConfiguration(maxEntries: 0))
    }
    #expect(throws: CacheConfigurationError.maxBytes(-1)) {
      try TestNode(CacheConfiguration(maxBytes: -1))
    }
  }
}
