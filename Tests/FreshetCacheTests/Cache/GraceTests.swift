import FreshetCache
import FreshetCore
import Testing

@Suite struct GraceTests {
  private let tag = Dimension(.tag, "t")

  private func staleness(_ lookup: Lookup<String>) -> (by: SequenceNumber, refresh: Bool)? {
    if case .stale(_, let sequence, let refresh) = lookup { (sequence, refresh) } else { nil }
  }

  @Test func `exactly one caller is told to refresh, again when its time is over`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(tag), at: 1, grace: .seconds(3_600))
    let first = staleness(try node.lookup("a"))
    #expect(first?.by == 1)
    #expect(first?.refresh == true)
    for _ in 0..<5 { #expect(staleness(try node.lookup("a"))?.refresh == false) }
    node.clock.advance(by: .seconds(30))
    node.prove()
    #expect(staleness(try node.lookup("a"))?.refresh == true)
    try node.fill("a", "new", dependingOn: [.tag("t")])
    #expect(try node.isHit("a"))
  }

  @Test func `a grace ends within its last quarter`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(tag), at: 1, grace: .seconds(100))
    node.clock.advance(by: .seconds(74))
    node.prove()
    #expect(staleness(try node.lookup("a")) != nil)
    node.clock.advance(by: .seconds(26))
    node.prove()
    #expect(try node.miss("a") == .invalidated(by: 1))
  }

  @Test func `a grace is not longer for a node that hears of the event late`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    // Cut off for a minute: the event may be as old as that.
    node.clock.advance(by: .seconds(60))
    node.apply(.drops(tag), at: 1, grace: .seconds(30))
    #expect(try node.miss("a") == .invalidated(by: 1))
    // Of a grace that is longer than the cut the rest is left.
    try node.fill("b", dependingOn: [.tag("u")])
    node.clock.advance(by: .seconds(60))
    node.apply(.drops(Dimension(.tag, "u")), at: 2, grace: .seconds(120))
    #expect(staleness(try node.lookup("b")) != nil)
    node.clock.advance(by: .seconds(72))
    node.prove()
    #expect(try node.miss("b") == .invalidated(by: 2))
  }

  @Test func `a grace does not replace the proof`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(tag), at: 1, grace: .seconds(100))
    node.clock.advance(by: .seconds(11))
    #expect(try node.miss("a") == .unproven)
  }

  @Test func `an event without a grace kills at once whatever one before allowed`() throws {
    let node = try TestNode()
    try node.fill("same", dependingOn: [.tag("t")])
    try node.fill("other", dependingOn: [.tag("t"), .tag("u")])
    node.apply(.drops(tag), at: 1, grace: .seconds(100))
    #expect(staleness(try node.lookup("same")) != nil)
    node.apply(.drops(Dimension(.tag, "u")), at: 2)
    #expect(staleness(try node.lookup("same")) != nil)
    #expect(try node.miss("other") == .invalidated(by: 2))
    node.apply(.drops(tag), at: 3)
    #expect(try node.miss("same") == .invalidated(by: 3))
  }

  @Test func `an entry that was dead before is not served by a grace`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t"), .prompt("p", version: "1")])
    node.apply(.names(Dimension(.prompt, "p"), versions: ["2"]), at: 1)
    node.apply(.drops(tag), at: 2, grace: .seconds(100))
    #expect(try node.miss("a") != nil)
  }

  @Test func `everything and fields of customers can have a grace`() throws {
    let node = try TestNode()
    try node.fill("whole", dependingOn: [.customer("42")])
    try node.fill("plan", dependingOn: [.customer("42", field: "plan")])
    node.apply(
      .drops(Dimension(.customer, "42", facet: "plan")),
      .drops(Dimension(.customer, "42", facet: "address")), at: 1, grace: .seconds(100))
    #expect(staleness(try node.lookup("whole")) != nil)
    #expect(staleness(try node.lookup("plan")) != nil)
    node.apply(.drops(Dimension(.customer, "42", facet: "address")), at: 2)
    #expect(try node.miss("whole") == .invalidated(by: 2))
    node.apply(.drops(.everything), at: 3, grace: .seconds(100))
    try node.fill("later")
    #expect(try node.isHit("later"))
  }

  @Test func `a purge of everything with a grace serves until it ends`() throws {
    let node = try TestNode()
    try node.fill("a")
    node.apply(.drops(.everything), at: 1, grace: .seconds(100))
    #expect(staleness(try node.lookup("a")) != nil)
    // The memory is counted as dropped, and kept while it may be served.
    let (drops, progress) = node.reclaimAll()
    #expect(drops[1]?.entries == 1)
    #expect(progress.held.entries == 1)
    #expect(staleness(try node.lookup("a")) != nil)
    node.clock.advance(by: .seconds(701))
    #expect(node.reclaimAll().last.held == DropCount())
  }

  @Test func `a fill that an event with a grace overtook is not cached either`() throws {
    let node = try TestNode()
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.tag("t")], class: .concepts)
    node.apply(.drops(tag), at: 1, grace: .seconds(100))
    #expect(node.cache.redeem(ticket, value: "a") == .notCached(.overtaken(by: 1)))
  }
}
