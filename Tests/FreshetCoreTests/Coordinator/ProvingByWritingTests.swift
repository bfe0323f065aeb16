import Testing

@testable import FreshetCore

/// Where others can write to the log, only a write that begins after a probe came proves the head to it.
struct ProvingByWritingTests {
  private static func rig() -> CoordinatorRig {
    var configuration = CoordinatorMachine.Configuration.permissive
    configuration.provesByWriting = true
    var rig = CoordinatorRig(configuration)
    rig.join()
    return rig
  }

  @Test func `a probe begins a write that changes nothing, and is answered once it succeeded`() {
    var rig = Self.rig()
    rig.probe()
    #expect(rig.proof == nil)
    #expect(rig.append == AppendJob(proves: true))
    rig.now = rig.now + .milliseconds(40)
    rig.appended()
    #expect(rig.proof == .init(nonce: 5, head: rig.machine.head, age: .zero, run: rig.machine.run))
    #expect(rig.append == nil, "no probe waits")
  }

  @Test func `a write that had begun before a probe came proves nothing to it`() {
    var rig = Self.rig()
    rig.publish(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(1)
    rig.probe()
    rig.appended()
    #expect(rig.proof == nil)
    #expect(rig.append == AppendJob(proves: true))
    rig.appended()
    #expect(rig.proof?.head.sequence == 1)
  }

  @Test func `events prove the head by themselves`() {
    var rig = Self.rig()
    rig.publish(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(1)
    rig.probe()
    rig.publish(.deploy("q", "v1"))
    rig.appended()
    #expect(rig.append?.records.count == 1)
    #expect(rig.append?.proves == true)
    rig.appended()
    #expect(rig.proof?.head.sequence == 2)
    #expect(rig.append == nil)
  }

  @Test func `only the newest probe of a node is answered`() {
    var rig = Self.rig()
    rig.publish(.deploy("p", "v1"))
    rig.now = rig.now + .milliseconds(1)
    rig.probe()
    rig.receive(.probe(.init(nonce: 6, applied: nil)))
    rig.appended()
    rig.appended()
    #expect(rig.proof?.nonce == 6)
  }

  @Test func `a node that asks again before a slow write ends gets its proof all the same`() {
    var rig = Self.rig()
    rig.probe()
    for nonce in 6...8 as ClosedRange<UInt64> {
      rig.now = rig.now + .milliseconds(100)
      rig.receive(.probe(.init(nonce: nonce, applied: nil)))
    }
    rig.appended()
    #expect(rig.proof?.nonce == 5)
    #expect(rig.append?.provesOnly == true)
    rig.now = rig.now + .milliseconds(100)
    rig.receive(.probe(.init(nonce: 9, applied: nil)))
    rig.appended()
    #expect(rig.proof?.nonce == 8)
  }

  @Test func `a log without space refuses events, and proves its head`() {
    var rig = Self.rig()
    rig.publish(.deploy("p", "v1"))
    rig.appended(.refused("full"))
    rig.now = rig.now + .milliseconds(1)
    rig.probe()
    #expect(rig.append == AppendJob(proves: true))
    rig.publish(.deploy("q", "v1"))
    rig.appended()
    #expect(rig.proof?.head.sequence == 0)
    #expect(rig.machine.logTrouble == "full")
    #expect(rig.append?.records.count == 1, "the next write tries what waits")
    rig.now = rig.now + .milliseconds(1)
    rig.probe()
    rig.appended(.refused("full"))
    rig.pass(.milliseconds(100))
    #expect(rig.append?.provesOnly == true)
    rig.appended()
    #expect(rig.proof != nil)
  }

  @Test func `a write in doubt ends the coordinator, and proves nothing`() {
    var rig = Self.rig()
    rig.probe()
    rig.appended(.unknown("lost"))
    #expect(rig.proof == nil)
    #expect(rig.effects.contains(.terminate("lost")))
    rig.probe()
    #expect(rig.append == nil)
  }

  @Test func `a node that left, or came by another connection, gets no proof of before`() {
    var rig = Self.rig()
    rig.probe()
    rig.receive(.leave)
    rig.appended()
    #expect(rig.proof == nil)
  }
}
