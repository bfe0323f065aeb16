package import FreshetCoordinator
import FreshetCore

/// A settlement as people read it.
package struct SettlementReport: Sendable {
  private let document: SettlementDocument

  package init(_ document: SettlementDocument) {
    self.document = document
  }

  /// Nodes that need not be waited for any longer.
  package var settledCount: Int { document.nodes.count - late.count }

  /// The nodes that may still serve what the event killed, by name.
  package var late: [String] { document.late }

  /// One line: how many nodes settled, how, and how much they dropped.
  package var summary: String {
    if document.nodes.isEmpty, document.knowsAllNodes {
      return "\(subject): no node is in the fleet; none was asked"
    }
    let count = Quantity.count(document.nodes.count, "node", "nodes")
    var line = "\(subject): \(settledCount) of \(count) settled"
    let slowest = document.nodes.compactMap(\.settledAfterSeconds).max()
    if let slowest { line += " within \(Quantity.seconds(slowest))" }
    line += manner + dropped
    if let seconds = document.servesStaleForSeconds {
      line +=
        "; what was killed is served stale for up to \(Quantity.seconds(seconds)) more"
        + (document.servesStaleUntil.map { ", until \($0)" } ?? "")
    }
    return document.knowsAllNodes
      ? line : line + "; the log is new, and nodes of an earlier one may still be serving"
  }

  private var subject: String {
    guard let events = document.events.flatMap({ EventSpans(text: $0) }), events.count > 1 else {
      return "event \(document.sequence)"
    }
    return events.spans.count == 1
      ? "events \(events.first) to \(events.last)"
      : "\(events.count) events, the last \(events.last)"
  }

  /// How nodes settled, unless all applied it: a node that was cut off counts otherwise.
  private var manner: String {
    let counts = [Standing.applied, .fenced, .gone].map { standing in
      (standing, document.nodes.count { $0.standing == standing.rawValue })
    }
    guard counts.dropFirst().contains(where: { $0.1 > 0 }) else { return "" }
    return " ("
      + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
      .joined(separator: ", ") + ")"
  }

  private var dropped: String {
    let counts = document.nodes.compactMap(\.dropped)
    let entries = counts.reduce(UInt64(0)) { $0 &+ $1.entries }
    let bytes = counts.reduce(UInt64(0)) { $0 &+ $1.bytes }
    let line =
      ", dropped \(Quantity.count(entries, "entry", "entries")) (\(Quantity.bytes(bytes)))"
    if !document.isCounted { return line + ", still counting" }
    guard !counts.isEmpty else { return "" }
    let applied = document.nodes.count { $0.standing == Standing.applied.rawValue }
    return counts.count < applied ? line + " at the \(counts.count) that can tell" : line
  }

  /// The table, node by node.
  package var table: [String] { table(on: .none) }

  /// The same as `terminal` shows it.
  package func table(on terminal: Terminal) -> [String] {
    var table = TextTable([
      ("NODE", .left), ("STANDING", .left), ("SETTLED AFTER", .right), ("DROPPED", .right),
      ("BYTES", .right),
    ])
    for node in document.nodes {
      let cells: [String] = [
        node.name, node.standing, Self.settledAfter(node),
        node.dropped.map { "\($0.entries)" } ?? "-",
        node.dropped.map { Quantity.bytes($0.bytes) } ?? "-",
      ]
      table.append(cells, styles: [1: TextStyle(standing: node.standing)])
    }
    return table.lines(on: terminal)
  }

  /// Who was cut off or gone when the event was logged did not take no time.
  private static func settledAfter(_ node: SettlementDocument.Node) -> String {
    guard let seconds = node.settledAfterSeconds else { return "-" }
    let wasServing = seconds > 0 || node.standing == Standing.applied.rawValue
    return wasServing ? Quantity.seconds(seconds) : "before"
  }

  /// How far it has come: a bar that fits `width` columns.
  package func bar(width: Int) -> String {
    ProgressBar.line(settled: settledCount, total: document.nodes.count, width: width)
  }
}

extension SettlementDocument {
  /// The same for whoever published nothing: what earlier events did is none of its story.
  package var withoutDrops: SettlementDocument {
    var document = self
    document.servesStaleForSeconds = nil
    document.servesStaleUntil = nil
    for index in document.nodes.indices {
      document.nodes[index].dropped = nil
      document.nodes[index].appliedAfterSeconds = nil
      document.nodes[index].settledAfterSeconds = nil
    }
    return document
  }
}
