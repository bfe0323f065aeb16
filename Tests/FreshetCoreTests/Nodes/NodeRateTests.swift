import Testing

@testable import FreshetCore

/// What a node sends too much of is dropped.
struct NodeRateTests {
  @Test func `a bucket lets a burst through, and then its rate`() {
    var bucket = TokenBucket()
    let limit = TokenBucket.Limit(burst: 3, perSecond: 2)
    func taken(at milliseconds: Int64, _ count: Int = 5) -> Int {
      (0..<count).count { _ in bucket.take(limit, at: .at(milliseconds)) }
    }
    #expect(taken(at: 0) == 3)
    #expect(taken(at: 499) == 0)
    #expect(taken(at: 500) == 1)
    #expect(!bucket.isFull(limit, at: .at(1_999)))
    #expect(bucket.isFull(limit, at: .at(2_000)))
    #expect(taken(at: 1_000_000_000) == 3)
    // A clock that stands still or goes back gives nothing.
    #expect(taken(at: 0) == 0)
  }

  @Test func `hellos of one connection are limited, and noted once`() {
    var rig = CoordinatorRig()
    var notes: [CoordinatorNote] = []
    var answers = 0
    for _ in 0..<1_000 {
      rig.hello()
      if rig.append != nil { rig.appended() }
      answers += rig.sent.count
      notes += rig.notes
    }
    #expect(answers == NodeLimits.hellos.burst)
    #expect(notes == [.joined(.node()), .excess(.hellos, nil, 1)])
    #expect(rig.machine.excess[.hellos] == 1_000 - UInt64(NodeLimits.hellos.burst))
    // Another connection is not concerned.
    rig.hello("b")
    #expect(rig.append?.joined == [.node("b")])
  }

  @Test func `hellos of all connections of a key are limited, but not of nodes that come back`() {
    var configuration = CoordinatorMachine.Configuration()
    let grant = NodeGrant(name: "g", keys: ["k"], application: "tests", maxNodes: 1)
    configuration.policy = NodePolicy(.keys([grant]))
    var rig = CoordinatorRig(configuration)
    rig.credential = .key("k")
    rig.join()
    let token = rig.earlierToken()
    var refused = 0
    for number in 0..<200 {
      rig.hello("\(number)")
      refused += rig.refused == nil ? 0 : 1
    }
    #expect(refused == NodeLimits.hellos(of: grant).burst - 1)
    rig.hello(resume: token, by: "again")
    #expect(rig.welcome != nil)
  }

  @Test(arguments: [Excess.probes, .catchUps, .reports, .replies])
  func `a flood of one sort is dropped, and others still count`(sort: Excess) {
    var rig = CoordinatorRig()
    rig.join()
    rig.join("b")
    for _ in 0..<5_000 { rig.receive(message(sort, rig)) }
    #expect(rig.machine.excess[sort] >= 3_000)
    #expect(rig.sent.isEmpty)
    if sort != .probes {
      rig.probe()
      #expect(rig.proof != nil)
    }
    rig.probe("b")
    #expect(rig.proof != nil)
    rig.now = rig.now + .seconds(60)
    let before = rig.machine.excess[sort]
    rig.receive(message(sort, rig))
    #expect(rig.machine.excess[sort] == before)
  }

  private func message(_ sort: Excess, _ rig: CoordinatorRig) -> AgentMessage {
    switch sort {
    case .probes: .probe(.init(nonce: 1, applied: nil))
    case .reports:
      .report(.init(applied: rig.machine.head, counted: 0, drops: [], held: DropCount()))
    case .replies:
      .inquiryReply(.init(id: InquiryID(1), held: DropCount(), answer: .declined(.busy)))
    default: .catchUp(.init(nonce: 1, after: 0, namedOnly: false))
    }
  }

  @Test func `a report's claims end at the head, and its numbers do not overflow`() throws {
    var rig = CoordinatorRig()
    rig.join()
    rig.probe()
    rig.log(.deploy("p", "v1"))
    let most = DropCount(entries: WireLimits.nodeEntries, bytes: WireLimits.nodeBytes)
    rig.report(counted: .max, drops: [Drop(sequence: 9, count: most)])
    #expect(rig.machine.fleet(at: rig.now).nodes.first?.dropped == DropCount())
    rig.log(.deploy("p", "v2"))
    rig.report()
    let settlement = try #require(rig.machine.settlement(of: 2, at: rig.now))
    #expect(!settlement.isCounted)
    var count = DropCount(entries: .max - 1, bytes: .max)
    count += most
    #expect(count == DropCount(entries: .max, bytes: .max))
  }
}
