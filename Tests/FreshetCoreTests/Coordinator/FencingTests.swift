import Testing

@testable import FreshetCore

/// What is known to be fenced is written down, so that a restarted coordinator knows it as well.
struct FencingTests {
  /// A node that was given a proof and has been silent since; the log has one event.
  private func silent(bound: Duration? = .seconds(10)) -> CoordinatorRig {
    var rig = CoordinatorRig()
    rig.join(bound: bound)
    rig.probe()
    rig.log(.deploy("p", "v1"))
    return rig
  }

  /// The same, with its fence on the disk.
  private func fenced() -> CoordinatorRig {
    var rig = silent()
    rig.pass(.seconds(12))
    rig.appended()
    return rig
  }

  @Test func `a silent node is written down once its last proof has aged past its bound`() {
    var rig = silent()
    rig.pass(.milliseconds(10_019))
    #expect(rig.append == nil)
    #expect(rig.machine.deadline <= rig.now + CoordinatorMachine.fencingInterval)
    rig.pass(CoordinatorMachine.fencingInterval)
    #expect(rig.append?.fenced == [.node()])
    #expect(rig.append?.records.isEmpty == true)
    #expect(rig.notes == [.fenced(.node())])
    rig.appended()
    rig.pass(.seconds(60))
    #expect(rig.append == nil)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `it is written with whatever is written next`() {
    var rig = silent()
    rig.publish(.deploy("q", "v1"))
    rig.pass(.seconds(12))
    #expect(rig.append == nil)
    rig.publish(.deploy("r", "v1"))
    rig.appended()
    #expect(rig.append?.fenced == [.node()])
    #expect(rig.append?.records.count == 1)
  }

  @Test func `a node that goes on asking for proofs is not written down`() {
    var rig = silent()
    for _ in 0..<20 {
      rig.pass(.seconds(3))
      #expect(rig.append == nil)
      rig.probe()
      #expect(rig.proof != nil)
    }
  }

  @Test func `one that was never given a proof has its bound to ask for it`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.pass(.milliseconds(9_999))
    #expect(rig.append == nil)
    rig.pass(.seconds(2))
    #expect(rig.append?.fenced == [.node()])
  }

  @Test func `a node that serves stale by choice is never written down`() {
    var rig = silent(bound: nil)
    for _ in 0..<50 {
      rig.pass(.seconds(60))
      #expect(rig.append == nil)
    }
    #expect(rig.standing(of: 1) == .unbounded)
    rig.probe()
    #expect(rig.proof != nil)
  }

  @Test func `a fenced node is given no proof before it is written down as serving again`() {
    var rig = fenced()
    rig.probe()
    #expect(rig.sent == [.stranger])
    rig.report()
    #expect(rig.sent == [.stranger])
    rig.hello(applied: rig.machine.head)
    #expect(rig.append?.joined == [.node()])
    #expect(rig.sent.isEmpty)
    rig.probe()
    #expect(rig.sent.isEmpty)
    rig.appended()
    #expect(rig.welcome != nil)
    rig.probe()
    #expect(rig.proof != nil)
  }

  @Test func `what was settled while it was fenced stays settled when it comes back`() {
    var rig = fenced()
    rig.hello(applied: .start())
    rig.appended()
    #expect(rig.standing(of: 1) == .fenced)
    rig.log(.deploy("p", "v2"))
    #expect(rig.standing(of: 2) == .fenced)
    rig.probe()
    rig.log(.deploy("p", "v3"))
    #expect(rig.standing(of: 1) == .fenced)
    #expect(rig.standing(of: 3) == .pending)
  }

  @Test func `what was settled by its fence is not pending again when it is given a proof`() {
    var rig = silent()
    rig.pass(.seconds(9))
    rig.log(.deploy("p", "v2"))
    rig.pass(.seconds(3))
    rig.appended()
    #expect(rig.standing(of: 2) == .fenced)
    rig.hello(applied: .start())
    rig.appended()
    rig.probe()
    #expect(rig.proof != nil)
    #expect(rig.standing(of: 2) == .fenced)
  }

  @Test func `who comes back while its fence is being written is let in by the write after it`() {
    var rig = silent()
    rig.pass(.seconds(12))
    #expect(rig.append?.fenced == [.node()])
    rig.hello()
    rig.probe()
    #expect(rig.sent.isEmpty)
    rig.appended()
    #expect(rig.welcome == nil)
    #expect(rig.append?.joined == [.node()])
    #expect(rig.append?.fenced == [])
    rig.appended()
    #expect(rig.welcome != nil)
  }

  @Test func `who comes back before its fence is written is not fenced by a later write`() {
    var rig = silent()
    rig.publish(.deploy("q", "v1"))
    rig.pass(.seconds(12))
    rig.hello()
    rig.appended()
    #expect(rig.append?.fenced == [])
    #expect(rig.append?.joined == [.node()])
    rig.appended()
    #expect(rig.welcome != nil)
  }

  @Test func `a full disk does not lose it, unless the node came back`() {
    var rig = silent()
    rig.pass(.seconds(12))
    rig.appended(.refused("disk full"))
    rig.probe()
    #expect(rig.proof == nil)
    #expect(rig.append?.fenced == [.node()])
    rig.hello()
    rig.appended(.refused("disk full"))
    rig.pass(.seconds(1))
    #expect(rig.append?.fenced == [])
    #expect(rig.append?.joined == [.node()])
  }

  @Test func `after a restart what was fenced is fenced, and what was not is pending`() {
    var rig = CoordinatorRig(roster: [.node("a")], fenced: [.node("b")])
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing("a", of: 1) == .pending)
    #expect(rig.standing("b", of: 1) == .fenced)
    rig.wait(for: 1, within: .seconds(5))
    rig.hello("a")
    rig.report("a", counted: 1)
    #expect(rig.settlements.last?.settlement.isSettled == true)
    #expect(rig.settlements.last?.isFinal == true)
  }

  @Test func `a node from before that is never heard of again is written down, too`() {
    var rig = CoordinatorRig(roster: [.node()])
    rig.pass(.seconds(12))
    #expect(rig.append?.fenced == [.node()])
  }

  @Test func `a restarted coordinator writes down anew nobody who was fenced before`() {
    var rig = CoordinatorRig(fenced: [.node()])
    rig.pass(.seconds(12))
    #expect(rig.append == nil)
  }

  @Test func `a node that stands as fenced in an older copy of the log may be serving`() {
    // It says what it holds: a run that the log has lost may have let it in, right before this one.
    var rig = CoordinatorRig(fenced: [.node()])
    rig.log(.deploy("p", "v1"))
    rig.pass(.seconds(4))
    rig.hello(applied: .start())
    #expect(rig.append?.joined == [.node()])
    rig.appended()
    #expect(rig.standing(of: 1) == .pending)
    rig.now = .at(11_020)
    #expect(rig.standing(of: 1) == .fenced)
    // One that holds nothing serves nothing.
    rig = CoordinatorRig(fenced: [.node()])
    rig.log(.deploy("p", "v1"))
    rig.hello()
    rig.appended()
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `once it shows that the log is an older copy, its fences are not believed`() {
    var rig = CoordinatorRig(fenced: [.node()])
    rig.log(.deploy("p", "v1"))
    var ahead = rig.machine.head
    ahead.sequence += 1
    rig.hello("b", applied: ahead, resume: rig.earlierToken("b"))
    #expect(rig.append?.epoch != nil)
    rig.appended()
    #expect(rig.standing(of: 1) == .pending)
    rig.now = .at(11_020)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `a log that may not know all nodes is not believed either`() {
    var rig = CoordinatorRig()
    rig.machine = CoordinatorMachine(
      .init(), head: .start(), continues: false, roster: [LoggedNode(.node(), isFenced: true)],
      seed: 1, at: rig.now)
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing(of: 1) == .pending)
    rig.now = rig.now + .milliseconds(10_020)
    #expect(rig.standing(of: 1) == .fenced)
  }

  @Test func `a fenced node may say goodbye`() {
    var rig = fenced()
    rig.receive(.leave)
    #expect(rig.append?.forgotten == ["run-a"])
    #expect(rig.standing(of: 1) == .gone)
  }

  @Test func `a node that says goodbye before it is let in is not let in`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.hello(applied: .start())
    rig.receive(.leave)
    #expect(rig.standing(of: 1) == .gone)
    rig.appended()
    #expect(rig.welcome == nil)
    #expect(rig.append?.joined == [])
    #expect(rig.append?.forgotten == ["run-a"])
  }

  @Test func `a fenced node that is never heard of again is forgotten`() {
    var rig = fenced()
    rig.pass(Roster.retention + .seconds(31))
    #expect(rig.append?.forgotten == ["run-a"])
  }
}
