import Testing

@testable import FreshetCore

/// Another history, or a clock that cannot be trusted: nothing here can be vouched for.
struct AgentEpochTests {
  @Test func `a welcome of another epoch starts over and joins anew`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    rig.receive(.stranger)
    let head = Position(epoch: .second, sequence: 1, digest: log.head.digest)
    rig.welcome(at: head)
    #expect(rig.effects.contains(.startOver))
    #expect(rig.machine.position == nil)
    #expect(rig.catchUp?.namedOnly == true)
    #expect(rig.catchUp?.after == 0)
    rig.page(head: head)
    #expect(rig.machine.position == head)
  }

  @Test func `a welcome behind what is applied starts over`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    rig.receive(.stranger)
    rig.welcome(at: .start())
    #expect(rig.effects.contains(.startOver))
    #expect(rig.machine.position == nil)
  }

  @Test func `a welcome with another digest at the same place starts over`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    rig.receive(.stranger)
    rig.welcome(at: Position(epoch: .first, sequence: 1, digest: .zero))
    #expect(rig.effects.contains(.startOver))
  }

  @Test func `a welcome behind what was merged early starts over`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    _ = log.append(.drops(Dimension(.tag, "t")))
    rig.receive(log.append(.names(Dimension(.prompt, "p"), versions: ["lost"])))
    #expect(rig.machine.position == .start())
    rig.receive(.stranger)
    rig.welcome(at: .start())
    #expect(rig.effects.contains(.startOver))
  }

  @Test func `what was merged while joining is forgotten with its epoch`() {
    var log = TestLog()
    var rig = AgentRig()
    rig.start()
    rig.welcome(at: log.head)
    rig.receive(log.append(.names(Dimension(.prompt, "p"), versions: ["lost"])))
    #expect(rig.merged.count == 1)
    rig.receive(.stranger)
    rig.welcome(at: .start(of: .second))
    #expect(rig.effects.contains(.startOver))
    rig.page(head: .start(of: .second))
    #expect(rig.machine.position == .start(of: .second))
    #expect(rig.catchUp == nil)
  }

  @Test func `proofs of another epoch are forgotten`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.pass(.milliseconds(2_500))
    let nonce = rig.probe?.nonce ?? 0
    _ = log.append(.drops(Dimension(.tag, "t")))
    rig.proof(of: nonce, head: log.head)
    rig.receive(.stranger)
    let head = Position(epoch: .second, sequence: 1, digest: log.head.digest)
    rig.welcome(at: head)
    rig.page(head: head)
    #expect(rig.machine.position == head)
    #expect(rig.proven == nil)
  }

  @Test(arguments: [-3_000, -1_001, 1_001, 60_000] as [Int64])
  func `clocks that part fence the node and make it rejoin`(milliseconds: Int64) {
    var rig = AgentRig.joined()
    rig.pass(.milliseconds(2_500))
    let nonce = rig.probe?.nonce ?? 0
    rig.wall += milliseconds * 1_000_000
    rig.wake()
    #expect(rig.notes == [.clockJump(.milliseconds(milliseconds))])
    #expect(rig.effects.contains(.fence))
    #expect(rig.hello?.applied == .start())
    // What was asked for before the jump is no evidence any more.
    rig.welcome(at: .start())
    rig.proof(of: nonce, head: .start())
    #expect(rig.proven == nil)
  }

  @Test(arguments: [-900, 0, 900] as [Int64])
  func `clocks that are set a little do nothing`(milliseconds: Int64) {
    var rig = AgentRig.joined()
    rig.wall += milliseconds * 1_000_000
    rig.wake()
    #expect(!rig.effects.contains(.fence))
  }

  @Test func `a hello tells the furthest place that was heard of, for the log may have lost it`() {
    // Frame 1 is lost and frame 2 is merged: what it said is held here, though 0 is what is applied.
    var log = TestLog()
    var rig = AgentRig.joined()
    _ = log.append(.drops(.everything))
    rig.receive(log.append(.names(Dimension(.prompt, "p"), versions: ["v"])))
    rig.receive(.stranger)
    #expect(rig.hello?.applied == log.head)
  }
}
