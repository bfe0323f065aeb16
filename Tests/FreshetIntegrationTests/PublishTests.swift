import Freshet
import FreshetCore
import FreshetTesting
import Testing

@Suite(.timeLimit(.minutes(10)))
struct PublishTests {
  @Test(arguments: [3, 10, 50])
  func `every node drops exactly what an event made wrong`(nodes: Int) async throws {
    try await TestFleet.with(nodes: nodes) { fleet in
      let old = try key("old")
      let other = try key("other")
      for node in fleet.nodes {
        #expect(
          try node.fill(old, with: "a", dependingOn: [.prompt("refund", version: "v1")]) == .cached)
        try node.fill(other, with: "b", dependingOn: [.prompt("greeting", version: "v1")])
      }
      let receipt = try await fleet.publish(.deploy("refund", "v2"))
      let settlement = try await fleet.settle(receipt)
      #expect(settlement.nodes.count == nodes)
      #expect(settlement.nodes.allSatisfy { $0.standing == .applied })
      #expect(settlement.nodes.allSatisfy { $0.dropped?.entries == 1 })
      for node in fleet.nodes {
        #expect(!node.isHit(old))
        #expect(node.isHit(other))
      }
    }
  }

  @Test func `an entry made under the new version already is left alone`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      let key = try key("q")
      let node = fleet.nodes[0]
      try node.fill(key, with: "new", dependingOn: [.prompt("refund", version: "v2")])
      let settlement = try await fleet.settle(try await fleet.publish(.deploy("refund", "v2")))
      #expect(node.isHit(key))
      #expect(settlement.nodes.allSatisfy { $0.dropped?.entries == 0 })
    }
  }

  @Test func `a rollback makes the surviving old answers hits again`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      let key = try key("q")
      let node = fleet.nodes[0]
      try node.fill(key, with: "old", dependingOn: [.prompt("refund", version: "v1")])
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v2")))
      #expect(!node.isHit(key))
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v1")))
      #expect(node.isHit(key))
    }
  }

  @Test func `a fill that an event overtook is not cached`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      let key = try key("q")
      let cache = fleet.nodes[0].cache
      let ticket = try cache.ticket(for: key, dependingOn: [.prompt("refund")], class: .concepts)
      let receipt = try await fleet.publish(.deploy("refund", "v2"))
      try await fleet.settle(receipt)
      #expect(
        cache.redeem(ticket, value: "made of v1")
          == .notCached(.overtaken(by: receipt.position.sequence)))
      #expect(!fleet.nodes[0].isHit(key))
    }
  }

  @Test func `naming what is active drops what declares no version, force drops all`() async throws
  {
    try await TestFleet.with(nodes: 3) { fleet in
      try await fleet.settle(try await fleet.publish(.deploy("refund", "v2")))
      let (key, undeclared) = (try key("q"), try key("r"))
      let node = fleet.nodes[0]
      func fill() throws {
        try node.fill(key, with: "a", dependingOn: [.prompt("refund", version: "v2")])
        try node.fill(undeclared, with: "b", dependingOn: [.prompt("refund")])
      }
      try fill()
      // It may have been made under a change that nobody logged.
      let again = try await fleet.publish(.deploy("refund", "v2"))
      #expect(!again.isUnchanged)
      try await fleet.settle(again)
      #expect(node.isHit(key))
      #expect(!node.isHit(undeclared))
      try fill()
      var ifChanged = Event.deploy("refund", "v2")
      ifChanged.ifChanged = true
      let unchanged = try await fleet.publish(ifChanged)
      #expect(unchanged.isUnchanged)
      try await fleet.settle(unchanged)
      #expect(node.isHit(key))
      #expect(node.isHit(undeclared))
      var forced = Event.deploy("refund", "v2")
      forced.force = true
      let receipt = try await fleet.publish(forced)
      #expect(!receipt.isUnchanged)
      try await fleet.settle(receipt)
      #expect(!node.isHit(key))
    }
  }

  @Test func `a purge of a key, a prefix, a tag, a route and everything`() async throws {
    try await TestFleet.with(nodes: 1) { fleet in
      let node = fleet.nodes[0]
      let key = try key("q")
      let spared = try KeyComponents(
        model: .resolved("other-model"), prompt: .init("refund", version: "v1"), message: "q",
        customer: .sharedAcrossCustomers
      ).key()
      let purges: [(Purge, sparesOther: Bool)] = [
        (.key(key.digest.description), true), (.keyPrefix("gpt-5.4-mini:"), true),
        (.tag("vip"), true), (.route("/refunds"), true), (.everything, false),
      ]
      for (purge, sparesOther) in purges {
        try node.fill(key, with: "a", dependingOn: [.tag("vip"), .route("/refunds")])
        try node.fill(spared, with: "b", dependingOn: [.tag("other")])
        try await fleet.settle(try await fleet.publish(Event(.purge(purge))))
        #expect(!node.isHit(key), "\(purge)")
        #expect(node.isHit(spared) == sparesOther, "\(purge)")
      }
    }
  }

  @Test func `publishing twice with one idempotency key logs one event`() async throws {
    try await TestFleet.with(nodes: 1) { fleet in
      var event = Event.deploy("refund", "v2")
      event.idempotencyKey = "deploy-17"
      let first = try await fleet.publish(event)
      let second = try await fleet.publish(event)
      #expect(second.position == first.position)
      #expect(second.isReplay)
      try await fleet.restartCoordinator()
      #expect(try await fleet.publish(event).position == first.position)
      var other = Event.deploy("refund", "v3")
      other.idempotencyKey = "deploy-17"
      await #expect(
        throws: TestFleetError.refused(
          .idempotencyConflict(index: 0, key: "deploy-17", earlier: first.position.sequence))
      ) {
        try await fleet.publish(other)
      }
    }
  }
}
