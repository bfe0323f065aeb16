import Testing

@testable import FreshetCore

/// Where nodes stand, and what those who wait are told.
struct SettlementTests {
  /// A node with a bound of 10 s that was given a proof, then event 1.
  private func pending(bound: Duration? = .seconds(10)) -> CoordinatorRig {
    var rig = CoordinatorRig()
    rig.join(bound: bound)
    rig.probe()
    rig.log(.deploy("p", "v1"))
    return rig
  }

  @Test func `a node is pending until it reports the event`() {
    var rig = pending()
    #expect(rig.standing(of: 1) == .pending)
    rig.report()
    #expect(rig.standing(of: 1) == .applied)
  }

  @Test func `a node is fenced exactly when its last proof has aged past its bound`() {
    var rig = pending()
    // 10 s, a thousandth of it, and a tick.
    rig.now = rig.now + .milliseconds(10_020) - .nanoseconds(1)
    #expect(rig.standing(of: 1) == .pending)
    rig.now = rig.now + .nanoseconds(1)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `proofs given after the event do not prolong the wait`() {
    var rig = pending()
    rig.now = rig.now + .seconds(5)
    rig.probe()
    rig.now = rig.now + .milliseconds(5_020)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `proofs given long before the event shorten it`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.probe()
    rig.now = rig.now + .seconds(5)
    rig.log(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(5_020)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `a node that was never given a proof serves nothing`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test(arguments: [Duration.seconds(10), nil])
  func `what came before a node is settled for it, whatever becomes of it`(bound: Duration?) {
    // It came with an empty cache, and knew of the event before it could fill it.
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.now = rig.now + .seconds(1)
    rig.hello(bound: bound)
    #expect(rig.standing(of: 1) == .fenced)
    rig.appended()
    rig.probe()
    rig.wait(for: 1)
    #expect(rig.settlements.map(\.isFinal) == [true])
    #expect(rig.settlements.first?.settlement.isSettled == true)
    rig.log(.deploy("p", "v2"))
    #expect(rig.standing(of: 1) == .fenced)
    #expect(rig.standing(of: 2) == (bound == nil ? .unbounded : .pending))
    rig.report(applied: rig.machine.head)
    #expect(rig.standing(of: 1) == .applied)
  }

  @Test func `what came before a node that held something is not settled for it`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.log(.deploy("p", "v2"))
    rig.now = rig.now + .seconds(1)
    rig.hello(applied: .start())
    rig.appended()
    #expect(rig.standing(of: 2) == .pending)
    // Nor what came before a restart: it may have been there by then.
    rig = CoordinatorRig(roster: [.node()])
    rig.log(.deploy("p", "v1"))
    rig.hello()
    #expect(rig.standing(of: 1) == .pending)
  }

  @Test func `a node without a bound is never fenced`() {
    var rig = pending(bound: nil)
    rig.now = rig.now + .seconds(86_400)
    #expect(rig.standing(of: 1) == .unbounded)
    rig.report()
    #expect(rig.standing(of: 1) == .applied)
  }

  @Test func `a restarted coordinator waits a whole bound for nodes from before`() {
    var rig = CoordinatorRig(roster: [.node()])
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing(of: 1) == .pending)
    rig.hello()
    #expect(rig.standing(of: 1) == .pending)
    rig.now = .at(11_020) - .nanoseconds(1)
    #expect(rig.standing(of: 1) == .pending)
    rig.now = .at(11_020)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `a node that joined before, but is not known, is waited for a whole bound`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    let applied = rig.machine.head
    rig.log(.deploy("p", "v2"))
    // As after an older copy of the log, which has the first event and not the node, was put in its place.
    rig.hello(applied: applied)
    #expect(rig.standing(of: 2) == .pending)
    rig.now = .at(11_020)
    #expect(rig.standing(of: 2) == .fenced)
  }

  @Test func `no event, no settlement`() {
    var rig = pending()
    #expect(rig.machine.settlement(of: 0, at: rig.now) == nil)
    #expect(rig.machine.settlement(of: 2, at: rig.now) == nil)
    rig = CoordinatorRig()
    #expect(rig.machine.settlement(of: 1, at: rig.now) == nil)
  }

  @Test func `a wait ends when all have applied and counted`() {
    var rig = pending()
    rig.wait(for: 1)
    #expect(rig.settlements.isEmpty)
    rig.now = rig.now + .milliseconds(30)
    rig.report(counted: 0)
    #expect(rig.settlements.isEmpty)
    let drops = [Drop(sequence: 1, count: DropCount(entries: 4, bytes: 400))]
    rig.report(counted: 1, drops: drops)
    #expect(rig.settlements.map(\.isFinal) == [true])
    let node = rig.settlements.first?.settlement.nodes.first
    #expect(node?.standing == .applied)
    #expect(node?.appliedAfter == .milliseconds(30))
    #expect(node?.dropped == DropCount(entries: 4, bytes: 400))
    rig.pass(.seconds(90))
    #expect(rig.settlements.isEmpty)
  }

  @Test func `counts are waited for with patience, not for ever`() {
    var rig = pending()
    rig.wait(for: 1)
    rig.report(counted: 0)
    #expect(rig.machine.deadline <= rig.now + .milliseconds(250))
    rig.pass(.milliseconds(249))
    #expect(rig.settlements.isEmpty)
    rig.pass(.milliseconds(1))
    #expect(rig.settlements.map(\.isFinal) == [true])
    #expect(rig.settlements.first?.settlement.isCounted == false)
  }

  @Test func `time alone settles, at the very deadline`() {
    var rig = pending()
    rig.wait(for: 1)
    let fenced = rig.now + .milliseconds(10_020)
    for _ in 0..<100 where rig.settlements.isEmpty { rig.pass(rig.machine.deadline - rig.now) }
    #expect(rig.now == fenced)
    #expect(rig.settlements.first?.settlement.nodes.first?.standing == .fenced)
    #expect(rig.settlements.first?.settlement.isSettled == true)
  }

  @Test func `at its own deadline a wait is told how things stand`() {
    var rig = pending()
    rig.wait(for: 1, within: .seconds(2))
    rig.pass(.milliseconds(1_999))
    #expect(rig.settlements.isEmpty)
    rig.pass(.milliseconds(1))
    #expect(rig.settlements.map(\.isFinal) == [true])
    #expect(rig.settlements.first?.settlement.isSettled == false)
  }

  @Test func `progress tells each change once`() {
    var rig = pending()
    rig.join("b")
    rig.probe("b")
    rig.log(.deploy("q", "v1"))
    rig.wait(for: 2, progress: true)
    #expect(rig.settlements.map(\.isFinal) == [false])
    rig.pass(.milliseconds(10))
    #expect(rig.settlements.isEmpty)
    rig.report("a", counted: 2)
    #expect(rig.settlements.map(\.isFinal) == [false])
    rig.report("b", counted: 2)
    #expect(rig.settlements.map(\.isFinal) == [true])
  }

  @Test(arguments: [false, true])
  func `a node that joins while only counts are missing is waited for`(progress: Bool) {
    var rig = pending()
    rig.wait(for: 1, progress: progress)
    rig.report(counted: 0)
    rig.join("b", bound: nil)
    rig.report("a", counted: 1)
    #expect(rig.settlements.allSatisfy { !$0.isFinal })
    rig.pass(.seconds(1))
    #expect(rig.settlements.isEmpty)
    #expect(rig.machine.deadline > rig.now)
    rig.report("b", counted: 1)
    #expect(rig.settlements.map(\.isFinal) == [true])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a wait is over with the very word that makes an event settled and counted`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let names = (0..<Int.random(in: 1...12, using: &generator)).map { "n\($0)" }
    var rig = CoordinatorRig()
    for name in names {
      rig.join(name)
      rig.probe(name)
    }
    rig.log(.deploy("p", "v1"))
    rig.wait(for: 1)
    var words = (names + names).shuffled(using: &generator)
    var heard: Set<String> = []
    while let name = words.popLast() {
      #expect(rig.settlements.isEmpty, "seed \(seed)")
      if Int.random(in: 0..<8, using: &generator) == 0 {
        rig.receive(.leave, from: name)
        words.removeAll { $0 == name }
      } else {
        // The first word says that it is applied, the second that it is counted.
        rig.report(name, counted: heard.insert(name).inserted ? 0 : 1)
      }
    }
    #expect(rig.settlements.map(\.isFinal) == [true], "seed \(seed)")
  }

  @Test func `a node that leaves is waited for no longer`() {
    var rig = pending()
    rig.wait(for: 1)
    rig.receive(.leave)
    #expect(rig.settlements.map(\.isFinal) == [true])
  }

  @Test func `the log knows its own events, and no wait begins for another`() {
    var rig = CoordinatorRig()
    #expect([0, 1].map { rig.machine.knows($0) } == [false, false])
    rig = pending()
    #expect([0, 1, 2, .max].map { rig.machine.knows($0) } == [false, true, false, false])
    for sequence in [0, 2, SequenceNumber.max] {
      rig.wait(for: sequence, progress: true)
      #expect(rig.waitsForNothing.count == 1, "\(sequence)")
      #expect(rig.settlements.isEmpty)
      #expect(rig.machine.settlement(of: sequence, at: rig.now) == nil)
    }
    rig.pass(.seconds(120))
    #expect(rig.settlements.isEmpty)
    rig.wait(for: 1)
    #expect(rig.waitsForNothing.isEmpty)
  }

  @Test func `a wait that was cancelled is told nothing`() {
    var rig = pending()
    rig.wait(for: 1)
    rig.machine.cancelWait(WaitToken(2))
    rig.machine.cancelWait(WaitToken(1))
    rig.machine.cancelWait(WaitToken(3))
    rig.report(counted: 1)
    #expect(rig.settlements.isEmpty)
  }
}
