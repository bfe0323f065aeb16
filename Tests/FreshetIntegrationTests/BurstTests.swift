import Freshet
import FreshetTesting
import Testing

@Suite(.timeLimit(.minutes(10)))
struct BurstTests {
  @Test func `nothing of a burst is lost, and every watermark is right at its end`() async throws {
    let customers = 2_500
    try await TestFleet.with(nodes: 10) { fleet in
      let touched = try key("touched")
      let spared = try key("spared")
      for node in fleet.nodes {
        try node.fill(touched, with: "a", dependingOn: [.customer("7")])
        try node.fill(spared, with: "b", dependingOn: [.customer("untouched")])
      }
      let receipts = try await withThrowingTaskGroup(of: [PublishReceipt].self) { group in
        for batch in 0..<10 {
          group.addTask {
            try await fleet.publish((0..<1_000).map { .burst(batch * 1_000 + $0, customers) })
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let sequences = receipts.map(\.position.sequence).sorted()
      #expect(sequences == Array((sequences.first ?? 0)..<((sequences.first ?? 0) + 10_000)))
      try await fleet.converge(within: .seconds(60))
      #expect(try await fleet.differences() == [])
      for node in fleet.nodes {
        #expect(node.agent.position?.sequence == sequences.last)
        #expect(!node.isHit(touched))
        #expect(node.isHit(spared))
      }
    }
  }

  @Test func `a node that missed events differs, until it has caught up`() async throws {
    try await TestFleet.with(nodes: 2, cuttable: true) { fleet in
      try fleet.nodes[0].cut()
      _ = try await fleet.publish(.change(of: "7"))
      #expect(try await !fleet.differences().isEmpty)
      try fleet.nodes[0].heal()
      try await fleet.converge()
      #expect(try await fleet.differences() == [])
    }
  }
}

extension Event {
  /// One of many changes: every other one names a field's version, the others touch all of a customer.
  static func burst(_ number: Int, _ customers: Int) -> Event {
    let fields: [CustomerStateChange.Field] =
      number.isMultiple(of: 2) ? [] : [.init("plan", version: "v\(number)")]
    return Event(
      .customerStateChange(CustomerStateChange(customer: "\(number % customers)", fields: fields)))
  }
}
