package import FreshetAPI
import FreshetTerminal

/// The human-readable list of the entries that each node holds.
package struct EntriesReport: Sendable {
  private let document: EntriesDocument

  package init(_ document: EntriesDocument) {
    self.document = document
  }

  /// The distinct digests of everything found, sorted.
  package var keys: [String] {
    Set(document.nodes.flatMap { $0.entries.map(\.key) + $0.requests.map(\.key) }).sorted()
  }

  /// Whether any node has more than it listed.
  package var hasMore: Bool { document.nodes.contains(where: \.hasMore) }

  /// Whether nothing was found.
  package var isEmpty: Bool {
    document.nodes.allSatisfy { $0.entries.isEmpty && $0.requests.isEmpty }
  }

  /// How much of the fleet did not answer, such as `; 2 of 3 nodes did not answer`; empty if all did.
  package var silence: String {
    guard !document.nodes.isEmpty else { return "; no node is in the fleet" }
    let silent = document.nodes.count { $0.unanswered != nil }
    let count = Quantity.count(document.nodes.count, "node", "nodes")
    return silent == 0 ? "" : "; \(silent) of \(count) did not answer"
  }

  /// All lines of the report.
  package var lines: [String] {
    var lines: [String] = []
    for node in document.nodes {
      if let reason = node.unanswered {
        lines.append("\(node.name): \(DryRunReportText.reason(reason))")
        continue
      }
      for request in node.requests {
        lines.append(
          "\(node.name): asked \(Quantity.seconds(request.ageSeconds)) ago: \(request.outcome), "
            + "key \(request.key)")
      }
      for entry in node.entries { lines += Self.lines(entry, of: node.name) }
      if node.hasMore { lines.append("\(node.name): has more; ask with a larger --limit") }
    }
    if isEmpty { lines.append("no node that answered holds it" + silence) }
    return lines.map(PlainText.line)
  }

  private static func lines(_ entry: EntriesDocument.Entry, of node: String) -> [String] {
    var state = entry.state
    if let killer = entry.killedBy { state += ", killed by event \(killer)" }
    var lines = [
      "\(node): \(entry.readableKey)", "  key      \(entry.key)",
      "  state    \(state)",
      "  made     \(Quantity.seconds(entry.ageSeconds)) ago, as of event \(entry.asOf); "
        + "\(Quantity.seconds(entry.remainingSeconds)) left, class \(entry.contentClass)",
      "  served   \(Quantity.count(entry.served, "time", "times")), "
        + "\(Quantity.bytes(entry.bytes))",
    ]
    for dependency in entry.dependencies {
      lines.append(
        "  from     \(dependency.dimension)" + (dependency.version.map { " at \($0)" } ?? ""))
    }
    return lines
  }
}
