import CommandTesting
import Freshet
import FreshetCore
import FreshetTesting
import Testing
import ZeroMQ

@testable import FreshetCoordinator

/// Nodes that reach their coordinator by its Unix sockets.
@Suite(.timeLimit(.minutes(5)))
struct LocalFleetTests {
  private func configuration(_ directory: TemporaryDirectory) -> CoordinatorConfiguration {
    var configuration = CoordinatorConfiguration(dataDirectory: directory.path("data"))
    (configuration.httpPort, configuration.broadcastPort, configuration.sessionPort) = (0, 0, 0)
    configuration.startsNewFleet = true
    configuration.expectedNodes = 1
    configuration.socketDirectory = directory.path
    return configuration
  }

  @Test(arguments: [false, true])
  func `a node on this machine is proven, told of events, and settles`(hasKey: Bool) async throws {
    let directory = try TemporaryDirectory()
    var configuration = configuration(directory)
    let own = try CurveKeyPair.generate()
    if hasKey {
      configuration.nodeGrants = [
        NodeKeyGrant(name: "own", keys: [own.publicKey], application: "support")
      ]
    }
    let coordinator = try Coordinator(configuration)
    let addresses = try await coordinator.start()
    #expect(addresses.socketDirectory == directory.path)
    var security = NodeSecurity.plainOnThisMachine
    if let key = addresses.publicKey {
      security = .keys(NodeKeys(own: own, coordinators: [key]))
    }
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress(socketDirectory: directory.path), name: "own",
        application: "support", staleness: .bounded(.seconds(2)), security: security))
    try agent.start()
    do {
      try await agent.untilProven()
      let client = try #require(coordinator.client)
      let receipts = try await client.publish([.deploy("refund", "2")])
      let sequence = try #require(receipts.first?.position.sequence)
      let settlement = try #require(await client.settlement(of: sequence, within: .seconds(30)))
      #expect(settlement.isSettled)
      #expect(settlement.nodes.map(\.node) == ["own"])
      #expect(settlement.nodes.map(\.standing) == [.applied])
    } catch {
      await agent.stop()
      await coordinator.stop()
      throw error
    }
    await agent.stop()
    await coordinator.stop()
  }
}
