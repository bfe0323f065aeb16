import Testing

@testable import FreshetCore

/// After a log began, nodes of an earlier one may be serving, whose names nobody knows.
struct StrangersTests {
  private func young() -> CoordinatorRig {
    var rig = CoordinatorRig()
    rig.machine = CoordinatorMachine(
      .init(), head: .start(), continues: false, seed: 1, at: rig.now)
    return rig
  }

  @Test func `nothing is settled for one bound after a log began`() {
    var rig = young()
    rig.log(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(10_020) - .nanoseconds(1)
    #expect(rig.machine.settlement(of: 1, at: rig.now)?.isSettled == false)
    rig.now = rig.now + .nanoseconds(1)
    #expect(rig.machine.settlement(of: 1, at: rig.now)?.isSettled == true)
  }

  @Test func `a log that continues knows its nodes`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    #expect(rig.machine.settlement(of: 1, at: rig.now)?.isSettled == true)
  }

  @Test func `who waits is told when the time is over`() {
    var rig = young()
    rig.log(.deploy("p", "v1"))
    rig.wait(for: 1)
    #expect(rig.settlements.isEmpty)
    rig.pass(.milliseconds(10_020))
    #expect(rig.settlements.last?.settlement.isSettled == true)
  }

  @Test func `that the time is over is written down, once`() {
    var rig = young()
    rig.pass(.seconds(10))
    #expect(rig.append == nil)
    rig.pass(.milliseconds(20))
    #expect(rig.append?.vouches == true)
    rig.appended()
    rig.pass(.seconds(1))
    #expect(rig.append == nil)
  }

  @Test func `a full disk does not lose it`() {
    var rig = young()
    rig.pass(.milliseconds(10_020))
    rig.appended(.refused("disk full"))
    rig.pass(.seconds(1))
    #expect(rig.append?.vouches == true)
  }

  @Test func `a node that joins a young log is pending until it reports`() {
    var rig = young()
    rig.join()
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing(of: 1) == .pending)
    rig.report()
    #expect(rig.standing(of: 1) == .applied)
  }

  @Test func `a node that the log would not take is not said to be gone`() {
    var rig = young()
    rig.log(.deploy("p", "v1"))
    rig.hello()
    rig.appended(.refused("disk full"))
    let settlement = rig.machine.settlement(of: 1, at: rig.now)
    #expect(settlement?.nodes.isEmpty == true)
    #expect(settlement?.isSettled == false)
  }

  @Test func `a node whose bound is longer than is waited for is refused`() {
    var rig = CoordinatorRig()
    rig.receive(
      .hello(.init(nonce: 7, node: .node(bound: .milliseconds(10_001)), applied: nil)))
    #expect(rig.refused?.code == .identity)
    #expect(rig.refused?.detail.contains("longest bound") == true)
  }
}
