import Testing

@testable import FreshetCore

struct AgentJoinTests {
  @Test func `it says hello, then asks for the versions in force and a proof`() {
    let head = Position(epoch: .first, sequence: 9, digest: .zero.appending([9]))
    var rig = AgentRig()
    rig.start()
    #expect(rig.hello?.applied == nil)
    #expect(rig.machine.position == nil)
    rig.welcome(at: head)
    #expect(rig.catchUp == .init(nonce: rig.catchUp?.nonce ?? 0, after: 0, namedOnly: true))
    #expect(rig.probe != nil)
    #expect(rig.notes == [.joined(head)])
    #expect(!rig.machine.isLive)
    let entry = CoordinatorMessage.Page.Entry(
      subject: .dimension(Dimension(.prompt, "p")),
      watermark: Watermark(changedAt: 3, active: ["v"]))
    rig.page(head: head, entries: [entry])
    // What was heard before the page may have been dropped since, of which it does not tell.
    #expect(
      rig.effects.prefix(3) == [
        .forgetVersions(through: head.sequence), .mergeWatermark(entry), .advance(head),
      ])
    #expect(rig.machine.position == head)
    #expect(rig.machine.isLive)
  }

  @Test func `a welcome that answers nothing is passed over`() {
    var rig = AgentRig()
    rig.start()
    rig.receive(.welcome(.init(nonce: 0, version: 1, head: .start(), floor: 0)))
    #expect(rig.effects.isEmpty)
    #expect(rig.machine.position == nil)
  }

  @Test func `a hello without an answer is said again, ever less often`() {
    var rig = AgentRig()
    rig.start()
    var last = rig.now
    var nonces: Set<UInt64> = []
    for _ in 0..<12 {
      rig.passToDeadline()
      #expect(rig.hello != nil)
      nonces.insert(rig.hello?.nonce ?? 0)
      #expect(rig.now - last >= .milliseconds(1_125))
      #expect(rig.now - last <= .seconds(5))
      last = rig.now
    }
    #expect(nonces.count == 12)
  }

  @Test func `a refusal is noted and asked about again later`() {
    var rig = AgentRig()
    rig.start()
    let nonce = rig.hello?.nonce ?? 0
    rig.receive(.refusal(.init(nonce: nonce &+ 1, code: .other, detail: "")))
    #expect(rig.effects.isEmpty)
    rig.receive(.refusal(.init(nonce: nonce, code: .fleetFull, detail: "full")))
    #expect(rig.notes == [.refused(.fleetFull, "full")])
    rig.pass(.milliseconds(900))
    #expect(rig.effects.isEmpty)
    rig.passToDeadline()
    #expect(rig.hello != nil)
    rig.welcome(at: .start())
    #expect(rig.catchUp != nil)
  }

  @Test func `what comes before the welcome is passed over, what comes before the page is kept`() {
    var log = TestLog()
    var rig = AgentRig()
    rig.start()
    rig.receive(log.append(.drops(Dimension(.tag, "a"))))
    #expect(rig.effects.isEmpty)
    var joined = AgentRig()
    joined.start()
    joined.welcome(at: log.head)
    let asked = joined
    let head = log.head
    joined.receive(log.append(.drops(Dimension(.tag, "b"))))
    #expect(joined.merged == [.drops(Dimension(.tag, "b"))])
    #expect(joined.machine.position == nil)
    joined.receive(
      .page(
        .init(
          nonce: asked.catchUp?.nonce ?? 0, head: head, through: head.sequence, entries: [],
          floor: 0)))
    #expect(joined.machine.position == log.head)
  }

  @Test func `a node that the coordinator does not know says hello once, and keeps what it has`() {
    var log = TestLog()
    _ = log.append(.drops(.everything))
    var rig = AgentRig.joined(at: log.head)
    rig.receive(.stranger)
    #expect(rig.hello?.applied == log.head)
    let hello = rig
    rig.receive(.stranger)
    #expect(rig.effects.isEmpty)
    rig = hello
    rig.welcome(at: log.head)
    #expect(!rig.effects.contains(.startOver))
    #expect(rig.catchUp == nil)
    #expect(rig.report?.applied == log.head)
  }

  @Test func `a node that leaves serves nothing and says no more`() {
    var rig = AgentRig.joined()
    rig.stop()
    #expect(rig.effects == [.fence, .send(.leave)])
    rig.stop()
    #expect(rig.effects.isEmpty)
    rig.receive(.stranger)
    rig.pass(.seconds(60))
    #expect(rig.effects.isEmpty)
    #expect(rig.machine.deadline == nil)
  }
}
