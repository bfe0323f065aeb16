import Freshet
import FreshetTesting
import Testing

/// What an application's own tests have of ``TestFleet``: its own agent cut off, its own types cached.
@Suite(.timeLimit(.minutes(10)))
struct OwnAgentTests {
  private struct Reply: Equatable, Sendable {
    var text: String
    var sources: [String]
  }

  /// An application, as it makes its agent itself.
  private static func agent(
    _ coordinator: CoordinatorAddress
  ) throws -> (FreshetAgent, Cache<Reply>) {
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: coordinator, name: "own", application: "support",
        staleness: .bounded(.milliseconds(600))))
    let replies = try agent.cache(of: Reply.self) { $0.text.utf8.count }
    try agent.start()
    return (agent, replies)
  }

  private static func isHit(_ cache: Cache<Reply>, _ key: AnswerKey) -> Bool {
    cache.lookup(key).value != nil
  }

  @Test func `an application's own agent is cut off and healed`() async throws {
    try await TestFleet.with(nodes: 0, staleness: .milliseconds(600)) { fleet in
      let link = try await fleet.link()
      let (agent, replies) = try Self.agent(link.address)
      do {
        try await agent.untilProven()
        let key = try key("q")
        let ticket = try replies.ticket(
          for: key, dependingOn: [.tag("t")], class: .concepts)
        #expect(replies.redeem(ticket, value: Reply(text: "a", sources: ["faq"])) == .cached)
        #expect(Self.isHit(replies, key))
        link.cut()
        let settlement = try await fleet.settle(
          try await fleet.publish(Event(.purge(.tag("t")))))
        #expect(settlement.nodes.map(\.node) == ["own"])
        #expect(settlement.nodes.first?.standing == .fenced)
        #expect(!Self.isHit(replies, key))
        link.heal()
        try await agent.untilApplied(1)
        try await agent.untilProven()
        #expect(!Self.isHit(replies, key))
        // Healed: what is filled now is served.
        let next = try replies.ticket(for: key, dependingOn: [.tag("t")], class: .concepts)
        #expect(replies.redeem(next, value: Reply(text: "b", sources: [])) == .cached)
        try await agent.untilProven()
        #expect(Self.isHit(replies, key))
      } catch {
        await agent.stop()
        throw error
      }
      await agent.stop()
    }
  }

  @Test func `a node holds answers of the application's own type`() async throws {
    try await TestFleet.with(nodes: 1) { fleet in
      let node = fleet.nodes[0]
      let replies = try node.cache(of: Reply.self)
      let reply = Reply(text: "a", sources: ["faq"])
      let key = try key("q")
      try node.fill(key, with: reply, in: replies, dependingOn: [.customer("42", field: "plan")])
      #expect(replies.lookup(key).value == reply)
      let change = CustomerStateChange(customer: "42", fields: ["plan"])
      let settlement = try await fleet.settle(
        try await fleet.publish(Event(.customerStateChange(change))))
      #expect(settlement.nodes.first?.dropped?.entries == 1)
      #expect(replies.lookup(key).value == nil)
    }
  }
}
