import Testing

@testable import FreshetCore

/// What a settlement says of nodes, of several events, and of those that are asked for.
struct SettlementCountTests {
  private func rig(_ names: String...) -> CoordinatorRig {
    var rig = CoordinatorRig()
    for name in names {
      rig.join(name)
      rig.probe(name)
    }
    return rig
  }

  private static func drop(_ sequence: SequenceNumber, _ entries: UInt64) -> Drop {
    Drop(sequence: sequence, count: DropCount(entries: entries, bytes: entries * 10))
  }

  private func events(_ sequences: SequenceNumber...) throws -> SettlementQuestion {
    SettlementQuestion(try #require(EventSpans(sequences)))
  }

  @Test func `what several events dropped is summed, and no other's with it`() throws {
    var rig = rig("a")
    for version in 1...4 { rig.log(.deploy("p", "v\(version)")) }
    rig.report(
      counted: 4,
      drops: [Self.drop(1, 1), Self.drop(2, 20), Self.drop(3, 300), Self.drop(4, 4_000)]
    )
    func dropped(_ question: SettlementQuestion) -> UInt64? {
      rig.machine.settlement(of: question, at: rig.now)?.nodes.first?.dropped?.entries
    }
    #expect(dropped(try events(1, 2, 4)) == 4_021)
    #expect(dropped(try events(2, 3)) == 320)
    #expect(dropped(try events(4)) == 4_000)
  }

  @Test func `what each event of a whole batch dropped is remembered`() throws {
    var rig = rig("a")
    let batch = (0..<EventLimits.batch).map { Event.deploy("p\($0)", "v") }
    rig.log(.deploy("before", "v"))
    rig.publish(batch)
    rig.appended()
    let last = rig.machine.head.sequence
    rig.report(counted: last, drops: (1...last).map { Self.drop($0, 1) })
    let question = SettlementQuestion(try #require(EventSpans(2...last)))
    let node = rig.machine.settlement(of: question, at: rig.now)?.nodes.first
    #expect(node?.dropped == DropCount(entries: 1_000, bytes: 10_000))
  }

  @Test func `what was forgotten is not known, rather than nothing`() throws {
    var table = DropTable()
    let count = SequenceNumber(DropTable.capacity)
    for sequence in 1...(count + 1) { table.add(Self.drop(sequence, 1)) }
    table.add(Self.drop(1, 1))
    #expect(table.dropped(by: EventSpans(1), counted: count + 1) == nil)
    #expect(
      table.dropped(by: EventSpans(count), counted: count + 1)
        == DropCount(entries: 1, bytes: 10))
    #expect(table.dropped(by: EventSpans(count + 2), counted: count + 2) == DropCount())
    #expect(table.dropped(by: EventSpans(count + 3), counted: count + 2) == nil)
  }

  @Test func `a node that was fenced counts with the time that this took`() {
    var rig = rig("a", "b")
    rig.log(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(3)
    rig.report("a", counted: 1)
    rig.wait(for: 1)
    #expect(rig.settlements.isEmpty)
    rig.pass(.milliseconds(10_017))
    let nodes = rig.settlements.first?.settlement.nodes
    #expect(nodes?.map(\.standing) == [.applied, .fenced])
    #expect(nodes?.map(\.settledAfter) == [.milliseconds(3), .milliseconds(10_020)])
    // It comes back and applies it: what it was meanwhile does not change.
    rig.pass(.seconds(20))
    rig.appended()
    rig.hello("b")
    rig.appended()
    rig.report("b", counted: 1)
    let later = rig.machine.settlement(of: 1, at: rig.now)?.nodes.last
    #expect(later?.standing == .applied)
    #expect(later?.settledAfter == .milliseconds(10_020))
  }

  @Test func `a node that came later did not keep anybody waiting`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.now = rig.now + .seconds(60)
    rig.join("a")
    rig.report("a", counted: 1)
    #expect(rig.machine.settlement(of: 1, at: rig.now)?.nodes.first?.settledAfter == .zero)
  }

  @Test func `without the nodes that are asked for a wait goes on, and is told in vain`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    let question = SettlementQuestion(EventSpans(1), requiring: [NodeRequirement(2)])
    rig.wait(for: question, within: .seconds(5))
    #expect(rig.settlements.isEmpty)
    // It does not look again and again meanwhile.
    rig.pass(.seconds(1))
    #expect(rig.machine.deadline > rig.now)
    rig.pass(.seconds(4))
    #expect(rig.settlements.map(\.isFinal) == [true])
    #expect(rig.settlements.first?.settlement.isSettled == true)
    #expect(rig.settlements.first?.settlement.isEnough == false)
    #expect(rig.notes.contains { if case .missed = $0 { true } else { false } })
  }

  @Test(arguments: [false, true])
  func `it ends with the last node that is asked for`(progress: Bool) {
    var rig = rig("a")
    rig.log(.deploy("p", "v1"))
    let question = SettlementQuestion(
      EventSpans(1), requiring: [NodeRequirement(2), NodeRequirement(1, of: "other")])
    rig.wait(for: question, progress: progress)
    rig.report("a", counted: 1)
    rig.join("b")
    rig.report("b", counted: 1)
    #expect(rig.settlements.allSatisfy { !$0.isFinal })
    #expect(
      rig.machine.settlement(of: question, at: rig.now)?.requirements.map(\.applied) == [2, 0])
    let two = SettlementQuestion(EventSpans(1), requiring: [NodeRequirement(2)])
    rig.wait(for: two, progress: progress)
    #expect(rig.settlements.last?.isFinal == true)
    #expect(rig.settlements.last?.settlement.isEnough == true)
  }

  @Test func `a node that has applied the event and died since is none of those asked for`() {
    var rig = rig("a", "b")
    rig.log(.deploy("p", "v1"))
    rig.report("a", counted: 1)
    rig.report("b", counted: 1)
    let question = SettlementQuestion(EventSpans(1), requiring: [NodeRequirement(2)])
    func applied() -> [Int]? {
      rig.machine.settlement(of: question, at: rig.now)?.requirements.map(\.applied)
    }
    #expect(applied() == [2])
    rig.pass(.seconds(15))
    #expect(applied() == [0])
    #expect(rig.machine.settlement(of: question, at: rig.now)?.isSettled == true)
  }

  @Test func `who only asks how things stand has not waited in vain`() {
    var rig = rig("a")
    rig.log(.deploy("p", "v1"))
    rig.wait(for: 1, within: .zero)
    #expect(rig.settlements.first?.settlement.isSettled == false)
    #expect(rig.notes.isEmpty)
  }

  @Test func `what a publisher lets be served stale is told until it is over`() {
    var rig = rig("a", "b")
    var event = Event.deploy("p", "v1")
    event.spread = .seconds(300)
    event.grace = .seconds(60)
    rig.log(event)
    func stale() -> Duration? {
      rig.machine.settlement(of: 1, at: rig.now)?.servesStaleFor
    }
    rig.now = rig.now + .seconds(1)
    rig.report("a", counted: 1)
    rig.report("b", counted: 1)
    #expect(stale() == .milliseconds(360_370))
    rig.now = rig.now + .milliseconds(360_369)
    #expect(stale() == .milliseconds(1))
    rig.now = rig.now + .milliseconds(1)
    #expect(stale() == nil)
    rig.log(.deploy("p", "v2"))
    #expect(stale() == nil)
  }

  @Test func `a node that is cut off may begin a bound later`() {
    var rig = rig("a")
    var event = Event.deploy("p", "v1")
    event.grace = .seconds(60)
    rig.log(event)
    let settlement = rig.machine.settlement(of: 1, at: rig.now)
    #expect(settlement?.servesStaleFor == .milliseconds(10_020 + 60_070))
    // Nobody who holds what it killed, nobody who serves it.
    rig.receive(.leave)
    #expect(rig.machine.settlement(of: 1, at: rig.now)?.servesStaleFor == nil)
  }

  @Test func `after a restart it is not said how long something took`() {
    var rig = CoordinatorRig(roster: [.node("a")])
    let event = LoggedEvent(
      sequence: 1, event: .deploy("p", "v1"), changes: [], committedAt: 0)
    rig.machine.recover(event, digest: .zero)
    rig.hello("a")
    rig.report("a", counted: 1)
    let node = rig.machine.settlement(of: 1, at: rig.now)?.nodes.first
    #expect(node?.standing == .applied)
    #expect(node?.appliedAfter == nil)
    #expect(node?.settledAfter == nil)
  }
}
