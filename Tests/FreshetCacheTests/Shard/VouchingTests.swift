import FreshetCache
import FreshetCore
import Testing

/// One answer of the rule of liveness serves for all entries of the same dependencies, and for none that
/// it does not speak of.
@Suite struct VouchingTests {
  private let tag = Dimension(.tag, "t")

  /// Few entries need but one shard, and only within one do entries vouch for each other.
  private func oneShard() throws -> TestNode { try TestNode(CacheConfiguration(maxEntries: 1_000)) }

  @Test func `an entry that began before an event is not vouched for by one that began after it`()
    throws
  {
    let node = try oneShard()
    try node.fill("old", dependingOn: [.tag("t")])
    node.apply(.drops(tag), at: 1)
    try node.fill("new", dependingOn: [.tag("t")])
    #expect(try node.isHit("new"))
    #expect(try node.miss("old") == .invalidated(by: 1))
  }

  @Test func `an entry under purge by its key is not vouched for by its like`() throws {
    let node = try oneShard()
    try node.fill("purged", dependingOn: [.tag("t")])
    try node.fill("other", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.key, try key("purged").digest.description)), at: 1)
    #expect(try node.isHit("other"))
    #expect(try node.miss("purged") == .invalidated(by: 1))
  }

  @Test func `an entry under purge by a prefix of its key is not vouched for by its like`() throws {
    let node = try oneShard()
    let small = try key("question", model: "small")
    for key in [small, try key("other")] {
      let ticket = try node.cache.ticket(
        for: key, dependingOn: [.tag("t")], class: .policyAndPricing)
      #expect(node.cache.redeem(ticket, value: "answer") == .cached)
    }
    node.apply(.dropsKeyPrefix("small:"), at: 1)
    #expect(try node.isHit("other"))
    #expect(node.cache.lookup(small).value == nil)
  }

  @Test func `what was vouched for is asked again after the next event`() throws {
    let node = try oneShard()
    try node.fill("a", dependingOn: [.tag("t")])
    try node.fill("b", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.tag, "unrelated")), at: 1)
    #expect(try node.isHit("a"))
    node.apply(.drops(tag), at: 2)
    #expect(try node.miss("b") == .invalidated(by: 2))
    #expect(try node.miss("a") == .invalidated(by: 2))
  }

  @Test func `a fill that an event overtook is not vouched for by one that it did not`() throws {
    let node = try oneShard()
    let overtaken = try node.cache.ticket(
      for: key("overtaken"), dependingOn: [.tag("t")], class: .policyAndPricing)
    node.apply(.drops(tag), at: 1)
    try node.fill("after", dependingOn: [.tag("t")])
    #expect(
      node.cache.redeem(overtaken, value: "answer") == .notCached(.overtaken(by: 1)))
  }
}

/// What was found dead speaks for its like, and for no others.
@Suite struct CondemningTests {
  private let tag = Dimension(.tag, "t")

  private func oneShard() throws -> TestNode { try TestNode(CacheConfiguration(maxEntries: 1_000)) }

  @Test func `an entry that began after an event is not condemned with one that began before it`()
    throws
  {
    let node = try oneShard()
    try node.fill("old", dependingOn: [.tag("t")])
    node.apply(.drops(tag), at: 1)
    try node.fill("new", dependingOn: [.tag("t")])
    // So that both have to be asked for again, the older one first.
    node.apply(.drops(Dimension(.tag, "unrelated")), at: 2)
    #expect(try node.miss("old") == .invalidated(by: 1))
    #expect(try node.isHit("new"))
  }

  @Test func `an entry under purge by its key does not condemn its like`() throws {
    let node = try oneShard()
    try node.fill("purged", dependingOn: [.tag("t")])
    try node.fill("other", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.key, try key("purged").digest.description)), at: 1)
    #expect(try node.miss("purged") == .invalidated(by: 1))
    #expect(try node.isHit("other"))
  }

  @Test func `a rollback makes right again what was condemned together`() throws {
    let node = try oneShard()
    for name in ["a", "b"] { try node.fill(name, dependingOn: [.prompt("p", version: "1")]) }
    node.apply(.names(Dimension(.prompt, "p"), versions: ["2"]), at: 1)
    for name in ["a", "b"] { #expect(try node.miss(name) == .invalidated(by: 1)) }
    node.apply(.names(Dimension(.prompt, "p"), versions: ["1"]), at: 2)
    for name in ["a", "b"] { #expect(try node.isHit(name)) }
  }
}
