import Testing

@testable import FreshetCore

/// What a coordinator asks of an agent is answered beside all else.
struct AgentInquiryTests {
  private func inquiry(
    _ id: UInt64, within: Duration = .seconds(5),
    _ question: Inquiry.Question = .findRequest("r", limit: 1)
  ) -> CoordinatorMessage {
    .inquiry(Inquiry(id: InquiryID(id), within: within, question: question))
  }

  private func reply(_ id: UInt64) -> InquiryReply {
    InquiryReply(id: InquiryID(id), held: DropCount(), answer: .findings(Findings()))
  }

  @Test func `an inquiry is handed on, and its answer sent`() {
    var rig = AgentRig.joined()
    rig.receive(inquiry(1))
    #expect(rig.inquired.map(\.id) == [InquiryID(1)])
    rig.sendReply(reply(1))
    #expect(rig.replies == [reply(1)])
    rig.sendReply(reply(1))
    #expect(rig.replies.isEmpty)
  }

  @Test func `a fifth inquiry is declined, until one is answered or overdue`() {
    var rig = AgentRig.joined()
    for id in 1...4 as ClosedRange<UInt64> { rig.receive(inquiry(id)) }
    rig.receive(inquiry(5))
    #expect(rig.inquired.isEmpty)
    #expect(rig.replies.map(\.answer) == [.declined(.busy)])
    rig.sendReply(reply(2))
    rig.receive(inquiry(6))
    #expect(rig.inquired.count == 1)
    rig.now = rig.now + .seconds(5)
    rig.receive(inquiry(7))
    #expect(rig.inquired.count == 1)
    // Nobody waits for what is overdue.
    rig.sendReply(reply(1))
    #expect(rig.replies.isEmpty)
  }

  @Test func `an answer that comes too late is not sent`() {
    var rig = AgentRig.joined()
    rig.receive(inquiry(1, within: .seconds(1)))
    rig.now = rig.now + .seconds(1)
    rig.sendReply(reply(1))
    #expect(rig.replies.isEmpty)
  }

  @Test func `the same inquiry twice is worked at once`() {
    var rig = AgentRig.joined()
    rig.receive(inquiry(1))
    rig.receive(inquiry(1))
    #expect(rig.effects.isEmpty)
  }

  @Test func `a question of a newer version is declined`() {
    var rig = AgentRig.joined()
    rig.receive(inquiry(1, .unknown))
    #expect(rig.replies.map(\.answer) == [.declined(.notUnderstood)])
  }

  @Test func `a node that is not in the fleet answers nothing`() {
    var rig = AgentRig()
    rig.start()
    rig.receive(inquiry(1))
    #expect(rig.effects.isEmpty)
  }
}
