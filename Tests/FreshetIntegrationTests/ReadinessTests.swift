import Freshet
import FreshetCoordinator
import FreshetTesting
import Testing

/// The recipe for readiness in the documentation.
@Suite(.timeLimit(.minutes(10)))
struct ReadinessTests {
  /// Starts `agent`, and waits for its caches, but not for ever.
  private func start(_ agent: FreshetAgent, patience: Duration) async throws {
    try agent.start()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await agent.untilProven() }
      group.addTask { try? await Task.sleep(for: patience) }
      await group.next()
      group.cancelAll()
    }
  }

  private func agent(at coordinator: CoordinatorAddress) throws -> FreshetAgent {
    try FreshetAgent(
      AgentConfiguration(coordinator: coordinator, name: "web-1", application: "support"))
  }

  @Test func `a node takes traffic once its caches serve`() async throws {
    try await TestFleet.with(nodes: 1) { fleet in
      let agent = try agent(
        at: CoordinatorAddress(
          fleet.addresses.host, broadcastPort: fleet.addresses.broadcastPort,
          sessionPort: fleet.addresses.sessionPort))
      try await start(agent, patience: .seconds(60))
      #expect(agent.isFresh())
      await agent.stop()
      #expect(!agent.isFresh())
    }
  }

  @Test func `a node takes traffic without its caches if the coordinator stays away`() async throws
  {
    // Nobody listens there.
    let agent = try agent(at: CoordinatorAddress("127.0.0.1", broadcastPort: 1, sessionPort: 1))
    try await start(agent, patience: .milliseconds(20))
    #expect(!agent.isFresh())
    await agent.stop()
  }
}
