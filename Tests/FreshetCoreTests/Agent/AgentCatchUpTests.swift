import Testing

@testable import FreshetCore

struct AgentCatchUpTests {
  private func entry(_ tag: String, at sequence: SequenceNumber) -> CoordinatorMessage.Page.Entry {
    .init(
      subject: .dimension(Dimension(.tag, tag)), watermark: Watermark(droppedAt: sequence))
  }

  /// A node at 0 that asked for what a log of `count` events holds.
  private func behind(_ count: Int) -> (rig: AgentRig, head: Position) {
    var log = TestLog()
    var rig = AgentRig.joined()
    for _ in 0..<count { _ = log.append(.drops(.everything)) }
    rig.receive(beacon: log.head)
    return (rig, log.head)
  }

  @Test func `pages are asked for one after the other; the last one completes`() {
    var (rig, head) = behind(9)
    rig.page(head: head, through: 4, entries: [entry("a", at: 4)])
    #expect(rig.mergedWatermarks == [entry("a", at: 4)])
    #expect(rig.catchUp?.after == 4)
    #expect(rig.machine.position == .start())
    rig.page(head: head, entries: [entry("b", at: 9)])
    #expect(rig.mergedWatermarks == [entry("b", at: 9)])
    #expect(rig.machine.position == head)
    #expect(rig.notes == [.caughtUp(9)])
  }

  @Test func `a page that answers nothing is passed over`() {
    var (rig, head) = behind(3)
    let nonce = rig.catchUp?.nonce ?? 0
    rig.receive(
      .page(.init(nonce: nonce &+ 1, head: head, through: 3, entries: [], floor: 0)))
    #expect(rig.effects.isEmpty)
    #expect(rig.machine.position == .start())
  }

  @Test func `a page that leads nowhere is refused`() {
    var (rig, head) = behind(3)
    rig.page(head: head, through: 0)
    guard case .garbled? = rig.notes.first else {
      Issue.record("no note of garbled bytes")
      return
    }
    #expect(rig.catchUp == nil)
    #expect(rig.machine.position == .start())
  }

  @Test func `a page that is lost is asked for again, from where it was`() {
    var (rig, head) = behind(9)
    rig.page(head: head, through: 4)
    let first = rig.catchUp
    rig.pass(.milliseconds(999))
    #expect(rig.catchUp == nil)
    rig.pass(.milliseconds(1))
    #expect(rig.catchUp?.after == 4)
    #expect(rig.catchUp?.nonce != first?.nonce)
  }

  @Test func `a page of another epoch ends it`() {
    var (rig, _) = behind(3)
    rig.page(head: Position(epoch: .second, sequence: 3, digest: .zero))
    #expect(rig.hello != nil)
    #expect(rig.machine.position == .start())
  }

  @Test func `below the floor, everything from before is dropped`() {
    var (rig, head) = behind(9)
    rig.page(head: head, floor: 5)
    #expect(rig.effects.first == .raiseFloor(to: 5))
    #expect(rig.machine.position == head)
  }

  @Test func `at the floor nothing is dropped`() {
    var log = TestLog()
    for _ in 0..<5 { _ = log.append(.drops(.everything)) }
    var rig = AgentRig.joined(at: log.head)
    _ = log.append(.drops(.everything))
    rig.receive(beacon: log.head)
    rig.page(head: log.head, floor: 5)
    #expect(rig.merged.isEmpty)
    #expect(!rig.effects.contains(.raiseFloor(to: 5)))
    #expect(rig.machine.position == log.head)
  }

  @Test(arguments: [(4, true), (5, false)])
  func `whoever comes back from below the floor starts over`(stood: SequenceNumber, over: Bool) {
    let before = Position(epoch: .first, sequence: stood, digest: .zero.appending([1]))
    let head = Position(epoch: .first, sequence: 9, digest: .zero.appending([2]))
    var rig = AgentRig.joined(at: before)
    rig.receive(.stranger)
    rig.welcome(at: head, floor: 5)
    // What it knows of versions may be of a history that the log has lost.
    #expect(rig.effects.contains(.startOver) == over)
    #expect(rig.catchUp?.after == (over ? 0 : 5))
  }

  @Test func `a joining node forgets what it heard before, if the log has`() {
    var log = TestLog()
    var rig = AgentRig()
    rig.start()
    rig.welcome(at: log.head)
    let nonce = rig.catchUp?.nonce ?? 0
    // It names a version, and nobody will tell this node that another one followed.
    let customer = Dimension(.customer, "42", facet: "plan")
    rig.receive(log.append(.names(customer, versions: ["1"])))
    #expect(rig.merged.count == 1)
    for _ in 0..<8 { _ = log.append(.names(customer, versions: ["2"])) }
    let head = log.head
    rig.receive(
      .page(.init(nonce: nonce, head: head, through: head.sequence, entries: [], floor: 5)))
    #expect(rig.effects.first == .raiseFloor(to: 5))
    #expect(rig.machine.position == log.head)
  }

  @Test func `a joining node drops nothing if nothing was forgotten`() {
    var rig = AgentRig()
    rig.start()
    let head = Position(epoch: .first, sequence: 9, digest: .zero)
    rig.welcome(at: head)
    rig.page(head: head)
    #expect(rig.merged.isEmpty)
    #expect(!rig.effects.contains(.raiseFloor(to: 0)))
  }
}
