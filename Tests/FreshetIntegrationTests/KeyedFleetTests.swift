import Freshet
import FreshetCoordinator
import FreshetCore
import FreshetTesting
import InMemoryLogging
import Logging
import Testing
import ZeroMQ

/// Fleets whose nodes have keys, with everything real.
@Suite(.timeLimit(.minutes(5)))
struct KeyedFleetTests {
  private struct Missing: Error {
    var what: String
  }

  /// Waits until `condition` holds, at most 30 s.
  private func until(_ what: String, _ condition: () -> Bool) async throws {
    for _ in 0..<3_000 {
      if condition() { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Missing(what: what)
  }

  private func agent(
    of fleet: TestFleet, own: CurveKeyPair, trusting coordinators: [CurvePublicKey],
    logger: Logger = Logger(label: "freshet.agent")
  ) throws -> FreshetAgent {
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: fleet.coordinator, name: "own", application: "support",
        staleness: .bounded(.seconds(2)),
        security: .keys(NodeKeys(own: own, coordinators: coordinators))), logger: logger)
    try agent.start()
    return agent
  }

  private func policy(_ keys: CurvePublicKey...) -> NodePolicy {
    NodePolicy(
      .keys(
        keys.map { NodeGrant(name: "own", keys: [$0.text], application: "support") }))
  }

  @Test(arguments: [false, true])
  func `nodes with keys join, are told of events, and settle`(cuttable: Bool) async throws {
    try await TestFleet.with(nodes: 2, cuttable: cuttable, keysFor: ["support"]) { fleet in
      let key = try key("q")
      for node in fleet.nodes {
        try node.fill(key, with: "old", dependingOn: [.prompt("refund", version: "1")])
      }
      let settlement = try await fleet.settle(try await fleet.publish(.deploy("refund", "2")))
      #expect(settlement.nodes.count == 2)
      #expect(!fleet.nodes.contains { $0.isHit(key) })
      #expect(fleet.nodes.allSatisfy { $0.agent.connectionTrouble == nil })
    }
  }

  @Test func `a node whose key is not listed says so, and is back once it is`() async throws {
    try await TestFleet.with(nodes: 0, keysFor: ["support"]) { fleet in
      let own = try CurveKeyPair.generate()
      let server = try #require(fleet.addresses.publicKey)
      let agent = try agent(of: fleet, own: own, trusting: [server])
      try await until("the refusal") { agent.connectionTrouble == .keyNotListed }
      #expect(!agent.isFresh())
      try fleet.commands.setPolicy(policy(own.publicKey))
      try await agent.untilProven()
      try await until("the end of the trouble") { agent.connectionTrouble == nil }
      // Revoked: no proof comes any more, and so nothing is served after the bound.
      try fleet.commands.setPolicy(policy())
      try await until("the revocation") { agent.connectionTrouble == .keyNotListed }
      try await until("the end of the proofs") { !agent.isFresh() }
      await agent.stop()
    }
  }

  @Test func `a plain agent at keyed ports says so`() async throws {
    try await TestFleet.with(nodes: 0, keysFor: ["support"]) { fleet in
      let agent = try FreshetAgent(
        AgentConfiguration(
          coordinator: fleet.coordinator, name: "own", application: "support"))
      try agent.start()
      try await until("the trouble") { agent.connectionTrouble == .otherSecurity }
      await agent.stop()
    }
  }

  @Test func `the coordinator's key is replaced while nodes trust both`() async throws {
    try await TestFleet.with(nodes: 0, keysFor: ["support"]) { fleet in
      let own = try CurveKeyPair.generate()
      let old = try #require(fleet.addresses.publicKey)
      let next = try CurveKeyPair.generate()
      try fleet.commands.setPolicy(policy(own.publicKey))
      let early = try agent(of: fleet, own: own, trusting: [next.publicKey, old])
      try await early.untilProven()
      await early.stop()
      // The trouble may be over before it is looked for, so the log tells of it.
      let log = InMemoryLogHandler()
      let agent = try agent(
        of: fleet, own: own, trusting: [old, next.publicKey],
        logger: Logger(label: "test") { _ in log })
      try await agent.untilProven()
      #expect(log.troubles == 0)
      try fleet.commands.setKeys(next)
      try await until("the loss of the connection") { log.troubles > 0 }
      try await until("the return") { agent.connectionTrouble == nil }
      try await agent.untilProven()
      await agent.stop()
    }
  }
}

extension InMemoryLogHandler {
  /// How often an agent said that it may not connect.
  fileprivate var troubles: Int {
    entries.count { $0.message.description.contains("does not let this node connect") }
  }
}
