package import FreshetCoordinator
import FreshetCore

/// A settlement as people read it.
package struct SettlementReport: Sendable {
  private let document: SettlementDocument

  package init(_ document: SettlementDocument) {
    self.document = document
  }

  /// Nodes that need not be waited for any longer.
  package var settledCount: Int { document.nodes.count(where: Self.isSettled) }

  /// The nodes that may still serve what the event killed, by name.
  package var late: [String] { document.nodes.filter { !Self.isSettled($0) }.map(\.name) }

  /// One line: how many nodes settled, and how much they dropped.
  package var summary: String {
    if document.nodes.isEmpty, document.knowsAllNodes {
      return "event \(document.sequence): no node is known to the fleet"
    }
    let count = Quantity.count(document.nodes.count, "node", "nodes")
    var line = "event \(document.sequence): \(settledCount) of \(count) settled"
    let slowest = document.nodes.compactMap(\.appliedAfterSeconds).max()
    if let slowest { line += " within \(Quantity.seconds(slowest))" }
    let dropped = document.nodes.compactMap(\.dropped)
    let entries = dropped.reduce(UInt64(0)) { $0 &+ $1.entries }
    let bytes = dropped.reduce(UInt64(0)) { $0 &+ $1.bytes }
    line += ", dropped \(Quantity.count(entries, "entry", "entries")) (\(Quantity.bytes(bytes)))"
    if !document.isCounted { line += ", still counting" }
    return document.knowsAllNodes
      ? line : line + "; the log is new, and nodes of an earlier one may still be serving"
  }

  /// The table, node by node.
  package var table: [String] {
    var table = TextTable([
      ("NODE", .left), ("STANDING", .left), ("APPLIED AFTER", .right), ("DROPPED", .right),
      ("BYTES", .right),
    ])
    for node in document.nodes {
      table.append([
        node.name, node.standing, node.appliedAfterSeconds.map(Quantity.seconds) ?? "-",
        node.dropped.map { "\($0.entries)" } ?? "-",
        node.dropped.map { Quantity.bytes($0.bytes) } ?? "-",
      ])
    }
    return table.lines
  }

  /// How far it has come: a bar that fits `width` columns.
  package func bar(width: Int) -> String {
    ProgressBar.line(settled: settledCount, total: document.nodes.count, width: width)
  }

  /// A standing that only a newer coordinator knows is no promise: it counts as late.
  private static func isSettled(_ node: SettlementDocument.Node) -> Bool {
    Standing(rawValue: node.standing)?.isSettled ?? false
  }
}
