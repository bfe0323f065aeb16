@testable import FreshetCoordinator
@testable import FreshetCore

/// What the fake coordinator says of nodes, and of itself.
extension FakeCoordinator {
  func fleet() async -> FleetView {
    FleetView(
      head: Position(epoch: Self.epoch, sequence: 7, digest: .zero),
      nodes: [
        NodeView(
          name: "node-1", id: "a", application: "help", applicationVersion: "1.2",
          bound: .milliseconds(2_500), applied: 7, proofAge: .milliseconds(120),
          standing: .applied, dropped: DropCount(entries: 3, bytes: 300),
          held: DropCount(entries: 10, bytes: 1_000), protocolVersion: 3),
        NodeView(
          name: "node-2", id: "b", application: "help", applicationVersion: "", bound: nil,
          applied: nil, proofAge: nil, standing: .unbounded, dropped: DropCount(),
          held: DropCount()),
      ],
      inactiveVersions: [
        DeclaredVersion(
          InactiveVersion(
            Dimension(.prompt, "refund-assistant"), version: "v1", refused: 7, age: .seconds(2)),
          active: ["9f2c"], nodes: ["node-1", "node-2"]),
        DeclaredVersion(
          InactiveVersion(Dimension(.corpus, "help"), version: "3", unnamed: 4), active: nil,
          nodes: ["node-2"]),
      ])
  }

  func forget(node: String) async throws(ForgetError) -> NodeIdentity {
    switch node {
    case "a", "node-1":
      NodeIdentity(
        id: "a", name: "node-1", application: "help", applicationVersion: "1.2",
        bound: .milliseconds(2_500))
    case "twin":
      throw .ambiguous([
        Namesake(id: "1", isAway: false, standing: .applied, silence: .milliseconds(20)),
        Namesake(id: "2", isAway: true, standing: .fenced, silence: .milliseconds(9_727_341)),
      ])
    case "b":
      throw .mayServe(
        NodeIdentity(
          id: "b", name: "node-2", application: "help", applicationVersion: "", bound: nil),
        for: .seconds(60))
    default: throw .unknown
    }
  }

  func unavailability() async -> String? { state.withLock { $0.unavailability } }
}

extension FakeCoordinator {
  /// An apply of the service `s` that finished, and one that did not, with every field set.
  func applySomething() async throws {
    let base = Baseline(epoch: Self.epoch.description, sequence: 7)
    let revision = String(repeating: "ab", count: 20)
    let p = Dimension(.prompt, "p", facet: "system")
    let kinds: [AppliedChange.Kind] = [
      .finish(
        .init(
          plan: "x", revision: revision, entries: [.init(p, versions: ["1"])],
          routes: [.init("r", customerFields: ["plan"])], position: base), ending: []),
      .begin(.init(plan: "y", revision: revision, dimensions: [p])),
    ]
    for kind in kinds {
      var change = AppliedChange(.init("s"), kind, base: base)
      change.actor = "ci"
      _ = try await record(change)
    }
  }
}

extension Settlement {
  /// The same for whoever asks for nodes.
  func requiring(_ requirements: [NodeRequirement]) -> Settlement {
    Settlement(
      sequence: sequence, events: events, knowsAllNodes: knowsAllNodes, nodes: nodes,
      isCounted: isCounted, requiring: requirements, servesStaleFor: servesStaleFor)
  }

  /// A settlement of one node.
  static func one(_ standing: Standing, of sequence: SequenceNumber = 1) -> Settlement {
    Settlement(
      sequence: sequence,
      nodes: [
        NodeSettlement(
          node: "node-1", id: "a", application: "help", standing: standing,
          appliedAfter: standing == .applied ? .microseconds(1_500) : nil,
          dropped: standing == .applied ? DropCount(entries: 2, bytes: 64) : nil)
      ], isCounted: standing == .applied)
  }
}
