import FreshetAPI
import FreshetCore
import FreshetTerminal

/// The findings about nodes.
extension Diagnosis {
  var nodeFindings: [Finding] {
    let nodes = fleet.nodes.filter { $0.standing != Standing.gone.rawValue }
    guard !nodes.isEmpty else {
      return missingFindings + [
        Finding(
          .noNodes, "the coordinator knows of no node: no event reaches a cache",
          advice:
            "check that the applications run, and that their CoordinatorAddress names this coordinator and "
            + "its two ports for agents; their logs say why they cannot join")
      ]
    }
    return missingFindings + awayFindings(nodes) + unboundedFindings(nodes)
      + protocolFindings(nodes)
  }

  private var missingFindings: [Finding] {
    (fleet.applications ?? []).filter { $0.live < $0.expected }.map { application in
      Finding(
        .nodesMissing,
        "the application \(application.name) has "
          + "\(Quantity.count(application.live, "live node", "live nodes")), "
          + "and the access file expects \(application.expected)",
        advice:
          "check that its nodes run, and in their logs why they cannot join; if fewer are right, "
          + "lower the number in the access file")
    }
  }

  private func awayFindings(_ nodes: [FleetDocument.Node]) -> [Finding] {
    let away = nodes.filter { node in
      guard let bound = node.boundSeconds else { return false }
      return [Standing.fenced.rawValue, FleetDocument.away].contains(node.standing)
        || node.proofAgeSeconds ?? 0 > bound
    }
    guard !away.isEmpty else { return [] }
    let oldest = away.compactMap(\.proofAgeSeconds).max()
    let age = oldest.map { "; the oldest is \(Quantity.seconds($0)) old" } ?? ""
    let subject =
      away.count == 1
      ? "1 node has had no proof within its bound, and serves nothing from its cache"
      : "\(away.count) nodes have had no proof within their bounds, and serve nothing from their caches"
    return [
      Finding(
        .nodeAway, "\(subject)\(age) (\(Self.names(away)))",
        advice:
          "if they were stopped without a goodbye, they are forgotten ten minutes later; otherwise check "
          + "the network between them and the coordinator, and whether they are paused or overloaded",
        nodes: away.map(\.name))
    ]
  }

  private func unboundedFindings(_ nodes: [FleetDocument.Node]) -> [Finding] {
    let unbounded = nodes.filter { $0.boundSeconds == nil }
    guard !unbounded.isEmpty else { return [] }
    return [
      Finding(
        .nodeWithoutBound,
        "\(Quantity.count(unbounded.count, "node serves", "nodes serve")) without a bound while the "
          + "coordinator is away (\(Self.names(unbounded)))",
        advice:
          "their configuration says .unboundedByChoice: check that this is intended",
        nodes: unbounded.map(\.name))
    ]
  }

  private func protocolFindings(_ nodes: [FleetDocument.Node]) -> [Finding] {
    let old = nodes.filter { $0.protocolVersion.map { $0 < ProtocolVersion.newest } ?? false }
    guard !old.isEmpty else { return [] }
    return [
      Finding(
        .oldProtocol,
        "\(Quantity.count(old.count, "node speaks", "nodes speak")) an earlier protocol than version "
          + "\(ProtocolVersion.newest), and cannot report everything that is asked here (\(Self.names(old)))",
        advice: "build their applications with the Freshet of this coordinator",
        nodes: old.map(\.name))
    ]
  }

  private static func names(_ nodes: [FleetDocument.Node]) -> String {
    InactiveVersionText.names(nodes.map(\.name))
  }
}
