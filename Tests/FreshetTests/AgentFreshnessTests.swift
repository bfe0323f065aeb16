import Freshet
import FreshetCache
import FreshetCore
import Testing

/// Whether a node is fresh is a question of the bound that it promised.
struct AgentFreshnessTests {
  /// An agent that has not started, and was last proven to be fresh so long ago.
  private func agent(
    _ staleness: AgentConfiguration.Staleness, provenSince age: Duration
  ) throws -> FreshetAgent {
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress("127.0.0.1"), name: "node", application: "tests",
        staleness: staleness))
    #expect(!agent.isFresh())
    agent.fleet.prove(freshAsOf: CacheClock.boot.now - age)
    return agent
  }

  @Test func `a node of a short bound is not fresh for longer`() throws {
    let agent = try agent(.bounded(.seconds(2)), provenSince: .seconds(5))
    #expect(!agent.isFresh())
    // Its class may be of another bound: what is asked for counts.
    #expect(agent.isFresh(within: .seconds(3_600)))
  }

  @Test func `a node of a long bound is fresh for as long as it serves`() throws {
    let agent = try agent(.bounded(.seconds(3_600)), provenSince: .seconds(30))
    #expect(agent.isFresh())
    #expect(!agent.isFresh(within: .seconds(10)))
  }

  @Test func `a node that serves stale by choice is fresh once it has proven itself`() throws {
    #expect(try agent(.unboundedByChoice, provenSince: .seconds(30)).isFresh())
  }
}
