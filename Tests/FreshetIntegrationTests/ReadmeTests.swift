import Freshet
import FreshetCoordinator
import FreshetTesting
import Testing

/// The README's code, word for word; a test of the repository compares the two.
@Suite(.timeLimit(.minutes(10)))
struct ReadmeTests {
  private struct Prompt {
    var version = "9f2c1e7"
  }
  private struct Model {
    let name = "gpt-5.4-mini"
    func answer(_ question: String) async throws -> String { "an answer to: \(question)" }
  }

  @Test func `an agent is embedded in ten lines`() async throws {
    try await TestFleet.with(nodes: 1) { fleet in
      let coordinator = CoordinatorAddress(
        fleet.addresses.host, broadcastPort: fleet.addresses.broadcastPort,
        sessionPort: fleet.addresses.sessionPort)
      let (prompt, model, question) = (Prompt(), Model(), "Where is my refund?")

      let agent = try FreshetAgent(
        AgentConfiguration(
          coordinator: coordinator, name: "web-1", application: "support",
          security: .fromEnvironment()))
      let answers = try agent.cache(of: String.self) { $0.utf8.count }
      try agent.start()

      let components = KeyComponents(
        model: .alias("default-fast", resolved: model.name),
        prompt: .init("refund-assistant", version: prompt.version), message: question,
        customer: .sharedAcrossCustomers)
      let answer = try await answers.value(
        for: components.key(in: agent.fleet), class: .policyAndPricing
      ) { _ in
        Generation(try await model.answer(question))
      }

      #expect(answer.value == "an answer to: Where is my refund?")
      await agent.stop()
    }
  }

  @Test func `an agent finds a coordinator by its host alone`() {
    let coordinator = CoordinatorAddress("freshet.internal")
    #expect(coordinator.broadcastPort == 7401)
    #expect(coordinator.sessionPort == 7402)
  }

  @Test func `a deployment drops the old answers`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      let question = KeyComponents(
        model: .resolved("gpt-5.4-mini"), prompt: .init("refund-assistant", version: "v1"),
        message: "Where is my refund?", customer: .sharedAcrossCustomers)
      for node in fleet.nodes { try node.fill(question.key(), with: "old") }
      let deploy = PromptDeploy(prompt: "refund-assistant", versions: ["v2"])
      let settlement = try await fleet.settle(try await fleet.publish(Event(.promptDeploy(deploy))))
      #expect(settlement.nodes.allSatisfy { $0.dropped?.entries == 1 })
    }
  }
}
