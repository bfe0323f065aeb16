package import FreshetAPI
import FreshetClient
package import FreshetTerminal

/// The human-readable report on the fleet.
package struct FleetReport: Sendable {
  private let document: FleetDocument

  package init(_ document: FleetDocument) {
    self.document = document
  }

  /// The table of nodes, if there are any, and a summary.
  package var lines: [String] { lines(on: .none) }

  /// The lines for `terminal`.
  package func lines(on terminal: Terminal) -> [String] {
    let head = "head \(document.head.sequence) of epoch \(document.head.epoch)"
    guard !document.nodes.isEmpty else { return ["no nodes; \(head)"] + missing }
    var table = TextTable([
      ("NODE", .left), ("APPLICATION", .left), ("STANDING", .left), ("APPLIED", .right),
      ("PROOF", .right), ("BOUND", .right), ("HELD", .right), ("BYTES", .right),
      ("DROPPED", .right),
    ])
    for node in document.nodes {
      let cells: [String] = [
        node.name,
        node.applicationVersion.isEmpty
          ? node.application : "\(node.application) \(node.applicationVersion)",
        node.standing,
        node.applied.map { "\($0)" } ?? "-",
        node.proofAgeSeconds.map(Quantity.seconds) ?? "-",
        node.boundSeconds.map(Quantity.seconds) ?? "none",
        node.isHeldNow == false ? "–" : "\(node.held.entries)",
        node.isHeldNow == false ? "–" : Quantity.bytes(node.held.bytes),
        "\(node.dropped.entries)",
      ]
      table.append(cells, styles: [2: TextStyle(standing: node.standing)])
    }
    let standings = document.standings.sorted { $0.key < $1.key }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    let count = Quantity.count(document.nodes.count, "node", "nodes")
    let versions = InactiveVersionText.lines(document.inactiveVersions ?? [])
    return table.lines(on: terminal) + ["\(count): \(standings); \(head)"] + missing + versions
  }

  /// A line for each application that has fewer nodes than expected.
  private var missing: [String] {
    (document.applications ?? []).filter { $0.live < $0.expected }.map { application in
      "\(application.name) has \(Quantity.count(application.live, "live node", "live nodes")), "
        + "\(application.expected) are expected"
    }
  }
}
