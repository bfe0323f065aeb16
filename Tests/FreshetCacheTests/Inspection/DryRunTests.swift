import FreshetCache
import FreshetCore
import Testing

/// What events would drop is what they then drop.
@Suite struct DryRunTests {
  @Test func `entries, bytes and what they cost are counted, and nothing is changed`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")], bytes: 100, cost: AnswerCost(tokens: 7, micros: 9))
    try node.fill("b", dependingOn: [.tag("t"), .tag("u")], bytes: 100)
    try node.fill("c", dependingOn: [.tag("u")], bytes: 100)
    let before = node.cache.statistics
    let blasts = try #require(
      node.dryRun([[.drops(Dimension(.tag, "t"))], [.drops(Dimension(.tag, "u"))]]))
    // The later event is what a report counts "b" under.
    #expect(blasts.map(\.dropped.entries) == [1, 2])
    #expect(blasts.map(\.priced) == [1, 0])
    #expect(blasts[0].cost == RefillCost(tokens: 7, micros: 9))
    #expect(node.cache.statistics == before)
    for message in ["a", "b", "c"] { #expect(try node.isHit(message)) }
  }

  @Test func `what is dead, dormant, in its grace or expired is not counted again`() throws {
    let node = try TestNode()
    try node.fill("dormant", dependingOn: [.tag("t"), .prompt("p", version: "1")])
    try node.fill("graced", dependingOn: [.tag("t"), .tag("g")])
    try node.fill("dead", dependingOn: [.tag("t"), .tag("d")])
    node.apply(.names(Dimension(.prompt, "p"), versions: ["2"]), at: 1)
    node.apply(.drops(Dimension(.tag, "g")), at: 2, grace: .seconds(100))
    node.apply(.drops(Dimension(.tag, "d")), at: 3)
    #expect(node.dryRun([[.drops(Dimension(.tag, "t"))]]) == [Blast()])
    try node.fill("old", dependingOn: [.tag("t")])
    node.clock.advance(by: .seconds(7 * 3_600))
    node.prove()
    #expect(node.dryRun([[.drops(Dimension(.tag, "t"))]]) == [Blast()])
  }

  @Test func `naming what an entry was made under spares it`() throws {
    let node = try TestNode()
    try node.fill("new", dependingOn: [.prompt("p", version: "2")])
    try node.fill("old", dependingOn: [.prompt("p", version: "1")])
    try node.fill("unknown", dependingOn: [.prompt("p")])
    let named = node.dryRun([[.names(Dimension(.prompt, "p"), versions: ["2"])]])
    #expect(named?.map(\.dropped.entries) == [2])
  }

  @Test func `a single key is found by its digest, a prefix and everything by a walk`() throws {
    let node = try TestNode()
    for number in 0..<300 { try node.fill("\(number)") }
    let digest = try key("7").digest.description
    #expect(node.dryRun([[.drops(Dimension(.key, digest))]])?[0].dropped.entries == 1)
    #expect(node.dryRun([[.dropsKeyPrefix("gpt-5.4")]])?[0].dropped.entries == 300)
    #expect(node.dryRun([[.dropsKeyPrefix("other")]])?[0].dropped.entries == 0)
    #expect(node.dryRun([[.drops(.everything)]])?[0].dropped == node.cache.living)
  }

  @Test func `when the time is up the answer says so`() throws {
    let node = try TestNode()
    try node.fill("a")
    let inquiry = Inquiry(
      id: InquiryID(1), within: .seconds(5),
      question: .dryRun(DryRun(head: 0, events: [[.drops(.everything)]])))
    let reply = InquiryReply(
      to: inquiry, from: [node.cache], of: node.fleet, until: node.clock.now)
    #expect(reply.answer == .declined(.late))
  }

  @Test(arguments: UInt64(1)...40)
  func `what random events would drop is what they then drop`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
    func change() throws -> Change {
      switch chance(9) {
      case 0: .drops(Dimension(.customer, "\(chance(3))"))
      case 1: .drops(Dimension(.customer, "\(chance(3))", facet: "f\(chance(2))"))
      case 2: .names(Dimension(.customer, "\(chance(3))", facet: "f0"), versions: ["\(chance(2))"])
      case 3: .drops(Dimension(.tag, "\(chance(4))"))
      case 4: .drops(Dimension(.key, try key("\(chance(40))").digest.description))
      case 5: chance(4) == 0 ? .dropsKeyPrefix("gpt") : .drops(Dimension(.route, "r"))
      case 6: chance(6) == 0 ? .drops(.everything) : .drops(Dimension(.tag, "9"))
      default: .names(Dimension(.prompt, "p\(chance(2))"), versions: ["\(chance(3))"])
      }
    }
    let node = try TestNode()
    var sequence: SequenceNumber = 0
    var counted: UInt64 = 0
    for _ in 0..<30 {
      for _ in 0..<chance(20) {
        var dependencies: [Dependency] = [.tag("\(chance(4))")]
        if chance(2) == 0 { dependencies.append(.prompt("p\(chance(2))", version: "\(chance(3))")) }
        if chance(2) == 0 { dependencies.append(.customer("\(chance(3))", field: "f\(chance(2))")) }
        if chance(3) == 0 { dependencies.append(.customer("\(chance(3))")) }
        try node.fill("\(chance(40))", dependingOn: dependencies, bytes: chance(500))
      }
      _ = node.reclaimAll()
      var events: [[Change]] = []
      for _ in 0...chance(3) {
        var changes: [Change] = []
        for _ in 0...chance(2) { changes.append(try change()) }
        events.append(changes)
      }
      let expected = try #require(node.dryRun(events))
      let first = sequence + 1
      for changes in events {
        sequence += 1
        for change in changes {
          node.fleet.merge(
            change, at: sequence, grace: chance(3) == 0 ? .seconds(5) : .zero, now: node.clock.now)
        }
      }
      node.fleet.advance(to: sequence)
      let drops = node.reclaimAll().drops
      for (index, blast) in expected.enumerated() {
        #expect(blast.dropped == drops[first + UInt64(index)] ?? DropCount(), "seed \(seed)")
        counted += blast.dropped.entries
      }
      node.clock.advance(by: .seconds(chance(8)))
      node.prove()
    }
    #expect(counted > 20, "seed \(seed) tests too little")
  }
}
