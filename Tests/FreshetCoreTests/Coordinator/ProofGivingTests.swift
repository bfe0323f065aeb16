import Testing

@testable import FreshetCore

/// A proof speaks for a head that is known at the moment of the answer.
struct ProofGivingTests {
  @Test func `a proof tells the head, and that it is known now`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    rig.probe()
    #expect(rig.proof == .init(nonce: 5, head: rig.machine.head, age: .zero, run: rig.machine.run))
  }

  @Test func `while events are written, knowledge of the head grows old`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.publish(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(40)
    rig.probe()
    #expect(
      rig.proof == .init(nonce: 5, head: .start(), age: .milliseconds(40), run: rig.machine.run))
    rig.appended()
    rig.probe()
    #expect(rig.proof?.age == .zero)
    #expect(rig.proof?.head.sequence == 1)
  }

  @Test func `while only nodes are saved it does not`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.hello("b")
    rig.now = rig.now + .milliseconds(40)
    rig.probe()
    #expect(rig.proof?.age == .zero)
  }

  @Test func `catch-ups are answered with the head and the floor`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"), .change(of: "x"), .deploy("q", "v1"))
    #expect(rig.machine.raiseFloor(to: 2) != nil)
    rig.receive(.catchUp(.init(nonce: 3, after: 0, namedOnly: false)))
    guard case .page(let page)? = rig.sent.first else {
      Issue.record("no page")
      return
    }
    #expect(page.nonce == 3)
    #expect(page.head == rig.machine.head)
    #expect(page.floor == 2)
    #expect(page.isLast)
    #expect(page.entries.map(\.watermark.changedAt) == [1, 3])
  }

  @Test func `the head is told in each interval without events`() {
    var rig = CoordinatorRig()
    rig.pass(.zero)
    #expect(rig.broadcasts == [.beacon(.start(), run: rig.machine.run)])
    rig.pass(.milliseconds(999))
    #expect(rig.broadcasts.isEmpty)
    rig.pass(.milliseconds(1))
    #expect(rig.broadcasts.count == 1)
    rig.now = rig.now + .milliseconds(600)
    rig.log(.deploy("p", "v1"))
    rig.pass(.milliseconds(400))
    #expect(rig.broadcasts.isEmpty)
    rig.pass(.milliseconds(600))
    #expect(rig.broadcasts == [.beacon(rig.machine.head, run: rig.machine.run)])
    rig.pass(.milliseconds(400))
    #expect(rig.broadcasts.isEmpty)
    rig.pass(.milliseconds(600))
    #expect(rig.broadcasts.count == 1)
  }
}
