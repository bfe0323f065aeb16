import Freshet
import FreshetTesting
import Testing

/// A node of a coordinator that crashes.
struct CrashNode {
  let agent: FreshetAgent
  private let cache: Cache<String>

  init(_ name: String, _ addresses: CrashedCoordinator.Addresses) throws {
    let broadcast = try #require(CrashedCoordinator.Addresses.port(of: addresses.broadcast))
    let session = try #require(CrashedCoordinator.Addresses.port(of: addresses.session))
    agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress(
          "127.0.0.1", broadcastPort: broadcast, sessionPort: session),
        name: name, application: "test"))
    cache = try agent.cache(of: String.self) { $0.utf8.count }
    try agent.start()
  }

  /// Caches one answer that the events will make wrong, and one that they will not.
  func fill() async throws {
    try await agent.untilProven()
    for customer in ["0", "untouched"] {
      let ticket = try cache.ticket(
        for: try key(customer), dependingOn: [.customer(customer)], class: .concepts)
      #expect(cache.redeem(ticket, value: "an answer") == .cached)
    }
  }

  /// The node heals, and has dropped what is wrong but nothing else.
  func check(_ last: SequenceNumber) async throws {
    try await agent.untilApplied(last)
    try await agent.untilProven()
    #expect(agent.position?.sequence == last)
    #expect(agent.position?.epoch.counter == 1)
    if case .hit = cache.lookup(try key("0")) {
      Issue.record("a wrong answer is served")
    }
    guard case .hit = cache.lookup(try key("untouched")) else {
      Issue.record("an answer that no event touched was dropped")
      return
    }
  }
}
