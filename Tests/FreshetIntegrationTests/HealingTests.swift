import Freshet
import FreshetCore
import FreshetTesting
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HealingTests {
  @Test func `a lost last event is found and made good`() async throws {
    try await TestFleet.with(nodes: 2, cuttable: true) { fleet in
      let key = try key("q")
      let node = fleet.nodes[0]
      try node.fill(key, with: "a", dependingOn: [.prompt("refund")])
      try node.loseNextFrames(1)
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v2")))
      #expect(!node.isHit(key))
      #expect(node.agent.fleet.activeVersions(of: Dimension(.prompt, "refund")) == ["v2"])
    }
  }

  @Test func `a node that missed many events ends in the state of the others`() async throws {
    try await TestFleet.with(nodes: 2, cuttable: true) { fleet in
      let node = fleet.nodes[0]
      let spared = try key("spared")
      let wrong = try key("wrong")
      try node.fill(spared, with: "a", dependingOn: [.customer("untouched")])
      try node.fill(wrong, with: "a", dependingOn: [.customer("7")])
      try node.cut(.broadcast)
      for batch in 0..<20 {
        _ = try await fleet.publish((0..<500).map { .change(of: "\((batch * 500 + $0) % 700)") })
      }
      try node.heal()
      try await fleet.converge()
      #expect(node.isHit(spared))
      #expect(!node.isHit(wrong))
      #expect(fleet.nodes[0].agent.position == fleet.nodes[1].agent.position)
    }
  }

  @Test func `a node cut off either way serves nothing beyond its bound`() async throws {
    try await TestFleet.with(nodes: 2, staleness: .milliseconds(600), cuttable: true) { fleet in
      let key = try key("q")
      let node = fleet.nodes[0]
      // The class would allow more than the node promises: the promise holds.
      try node.fill(
        key, with: "a", dependingOn: [.prompt("refund")],
        class: try .concepts.staleness(.serveStale))
      try node.cut()
      let receipt = try await fleet.publish(.deploy("refund", "v2"))
      let settlement = try await fleet.settle(receipt)
      let standing = settlement.nodes.first { $0.node == node.name }?.standing
      #expect(standing == .fenced)
      #expect(!node.isHit(key))
      try node.heal()
      try await fleet.converge()
      #expect(!node.isHit(key))
    }
  }

  @Test func `a restart of the coordinator keeps what is right`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      let key = try key("q")
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v1")))
      let node = fleet.nodes[0]
      try node.fill(key, with: "a", dependingOn: [.prompt("refund", version: "v1")])
      try await fleet.restartCoordinator()
      try await fleet.settle(
        try await fleet.publish(.deploy("greeting", "v9")), within: .seconds(15))
      #expect(node.isHit(key))
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v2")), within: .seconds(15))
      #expect(!node.isHit(key))
    }
  }
}
