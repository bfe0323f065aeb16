import CommandTesting
import Freshet
import Testing

/// Applications with caches, in the fleet of a coordinator's process.
struct ServingNodes {
  struct Node {
    let agent: FreshetAgent
    let cache: Cache<String>
  }
  private let nodes: [Node]

  /// Runs `body` with nodes of these names, once each has proven itself.
  static func with(
    _ names: String..., of coordinator: CoordinatorProcess,
    _ body: (ServingNodes) async throws -> Void
  ) async throws {
    let address = try coordinator.address
    var nodes: [Node] = []
    for name in names {
      let agent = try FreshetAgent(
        AgentConfiguration(coordinator: address, name: name, application: "support"))
      let cache = try agent.cache(of: String.self) { $0.utf8.count }
      try agent.start()
      nodes.append(Node(agent: agent, cache: cache))
    }
    let serving = ServingNodes(nodes: nodes)
    do {
      for node in nodes { try await node.agent.untilProven() }
      try await body(serving)
    } catch {
      await serving.stop()
      throw error
    }
    await serving.stop()
  }

  private func stop() async {
    for node in nodes { await node.agent.stop() }
  }

  /// Waits until every node has applied all that was published through `sequence`.
  func untilApplied(_ sequence: UInt64) async throws {
    for node in nodes { try await node.agent.untilApplied(sequence) }
  }

  /// Every node answers `message` anew, under a version of the prompt.
  ///
  /// - Returns: how many answers were cached.
  @discardableResult
  func answer(
    _ message: String, prompt: String, version: String? = nil, tag: String? = nil
  ) throws -> Int {
    let question = KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init(prompt, version: version ?? "-"),
      message: message, customer: .sharedAcrossCustomers)
    let dependencies =
      [Dependency(Dimension(.prompt, prompt), version: version)]
      + (tag.map { [Dependency(Dimension(.tag, $0))] } ?? [])
    return try nodes.count { node in
      let ticket = try node.cache.ticket(
        for: try question.key(), dependingOn: dependencies, class: .policyAndPricing)
      return node.cache.redeem(ticket, value: "an answer") == .cached
    }
  }
}
