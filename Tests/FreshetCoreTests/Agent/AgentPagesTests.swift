import Testing

@testable import FreshetCore

/// A node that joins, and reads the watermarks of its coordinator page by page while events go on.
struct AgentPagesTests {
  private func entry(_ tag: String, at sequence: SequenceNumber) -> CoordinatorMessage.Page.Entry {
    .init(subject: .dimension(Dimension(.tag, tag)), watermark: Watermark(droppedAt: sequence))
  }

  /// A node that was welcomed at the head of a log of `count` events, and asks for its first page.
  private func joining(_ log: inout TestLog, behind count: Int) -> AgentRig {
    for _ in 0..<count { _ = log.append(.drops(.everything)) }
    var rig = AgentRig()
    rig.start()
    rig.welcome(at: log.head)
    return rig
  }

  @Test func `frames that the pages cover are passed over`() throws {
    var log = TestLog()
    var rig = joining(&log, behind: 3)
    let late = log.append(.drops(.everything))
    // The first page is read at 4; more are to come, and the frame of 4 comes after it.
    rig.page(head: log.head, through: 2, entries: [entry("a", at: 2)])
    let asked = try #require(rig.catchUp)
    #expect(asked.namedOnly)
    rig.receive(late)
    #expect(rig.merged.isEmpty)
    #expect(rig.machine.position == nil)
    rig.receive(
      .page(.init(nonce: asked.nonce, head: log.head, through: 4, entries: [], floor: 0)))
    #expect(rig.machine.position == log.head)
  }

  @Test func `drops that come between two pages are asked for`() {
    var log = TestLog()
    var rig = joining(&log, behind: 3)
    let covered = log.head
    rig.page(head: covered, through: 2, entries: [entry("a", at: 2)])
    // A drop at 4, before the second page is read: pages of what is named do not tell of it.
    _ = log.append(.drops(.everything))
    rig.page(head: log.head)
    #expect(rig.catchUp?.after == covered.sequence)
    #expect(rig.catchUp?.namedOnly == false)
    #expect(rig.machine.position == nil)
    rig.page(head: log.head, entries: [entry("b", at: 4)])
    #expect(rig.catchUp == nil)
    #expect(rig.machine.position == log.head)
  }

  @Test func `nothing more is asked for when no event came between the pages`() {
    var log = TestLog()
    var rig = joining(&log, behind: 3)
    rig.page(head: log.head, through: 2)
    rig.page(head: log.head)
    #expect(rig.catchUp == nil)
    #expect(rig.machine.position == log.head)
  }
}
