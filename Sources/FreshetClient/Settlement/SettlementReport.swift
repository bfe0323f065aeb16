package import FreshetAPI
import FreshetCore
package import FreshetTerminal

/// The human-readable report on a settlement.
package struct SettlementReport: Sendable {
  private let document: SettlementDocument

  package init(_ document: SettlementDocument) {
    self.document = document
  }

  /// The number of nodes that need not be waited for any longer.
  package var settledCount: Int { document.nodes.count - document.lateCount }

  /// The names of nodes that may still serve what the event killed.
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

  /// How nodes settled, because a fenced or gone node has not applied the events; empty if all have.
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
    return counts.count < applied ? line + " at the \(counts.count) that can report it" : line
  }

  /// The table, one line for each node.
  package var table: [String] { table(on: .none) }

  /// The table for `terminal`.
  ///
  /// Nodes that the caller may not know by name share a line with those of their application and standing.
  package func table(on terminal: Terminal) -> [String] {
    var table = TextTable([
      ("NODE", .left), ("STANDING", .left), ("SETTLED AFTER", .right), ("DROPPED", .right),
      ("BYTES", .right),
    ])
    for node in document.lines {
      let cells: [String] = [
        node.name ?? "", node.standing, Self.settledAfter(node),
        node.dropped.map { "\($0.entries)" } ?? "-",
        node.dropped.map { Quantity.bytes($0.bytes) } ?? "-",
      ]
      table.append(cells, styles: [1: TextStyle(standing: node.standing)])
    }
    return table.lines(on: terminal)
  }

  /// A node that was already fenced or gone when the event was logged shows `before`, not 0.
  private static func settledAfter(_ node: SettlementDocument.Node) -> String {
    guard let seconds = node.settledAfterSeconds else { return "-" }
    let wasServing = seconds > 0 || node.standing == Standing.applied.rawValue
    return wasServing ? Quantity.seconds(seconds) : "before"
  }

  /// A progress bar that fits into `width` columns.
  package func bar(width: Int) -> String {
    ProgressBar.line(settled: settledCount, total: document.nodes.count, width: width)
  }
}

extension SettlementDocument {
  /// The nodes with a name, and a sum for those of each application and standing without one.
  fileprivate var lines: [Node] {
    let nameless = Dictionary(grouping: nodes.filter { $0.name == nil }) { node in
      [node.application ?? "", node.standing]
    }
    return nodes.filter { $0.name != nil }
      + nameless.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, nodes in
        var line = nodes[0]
        line.name = Node.text(nodes.count, of: key[0])
        line.settledAfterSeconds = nodes.compactMap(\.settledAfterSeconds).max()
        let dropped = nodes.compactMap(\.dropped)
        line.dropped = dropped.isEmpty ? nil : DropCountDocument(summing: dropped)
        return line
      }
  }

  /// The settlement without what earlier events did, for a command that published nothing.
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

extension DropCountDocument {
  fileprivate init(summing counts: [DropCountDocument]) {
    self.init(DropCount())
    for count in counts {
      entries &+= count.entries
      bytes &+= count.bytes
    }
  }
}
