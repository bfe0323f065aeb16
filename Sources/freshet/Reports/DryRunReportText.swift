package import FreshetAPI
package import FreshetTerminal

/// The human-readable report of a dry run.
package struct DryRunReportText: Sendable {
  private let document: DryRunDocument

  package init(_ document: DryRunDocument) {
    self.document = document
  }

  /// One line for each node; none if the caller may not know which nodes there are.
  package var table: [String] { table(on: .none) }

  /// Whether ``table`` has a line.
  package var hasTable: Bool { document.nodes.contains { $0.name != nil } }

  /// The table for `terminal`.
  package func table(on terminal: Terminal) -> [String] {
    var table = TextTable([
      ("NODE", .left), ("ENTRIES", .right), ("OF", .right), ("BYTES", .right), ("TOKENS", .right),
      ("COST", .right), ("", .sentence),
    ])
    for node in document.nodes {
      guard let name = node.name else { continue }
      guard let blast = node.blast, let held = node.held else {
        table.append([name, "?", "", "", "", "", Self.reason(node.unanswered)])
        continue
      }
      table.append([
        name, "\(blast.entries)", "\(held.entries)", Quantity.bytes(blast.bytes),
        blast.priced == 0 ? "–" : "\(blast.tokens)",
        blast.priced == 0 ? "–" : Self.money(blast.micros), "",
      ])
    }
    return table.lines(on: terminal)
  }

  /// The whole fleet in one line.
  package var summary: String {
    let answered = document.nodes.count { $0.blast != nil }
    guard answered > 0 || document.unanswered == 0 else {
      return
        "what would be dropped is not known: \(Quantity.count(document.unanswered, "node", "nodes")) "
        + "did not answer, and there is no other"
    }
    let total = document.total
    let permille = Int((document.share * 1_000).rounded())
    var line =
      "would drop \(total.entries) of \(Quantity.count(document.held.entries, "entry", "entries")), "
      + "\(permille / 10).\(permille % 10)% by \(measure); generating them again takes "
      + "\(Quantity.count(total.entries, "call", "calls"))"
    if total.priced > 0 {
      line += ", \(total.tokens) tokens and \(Self.money(total.micros))"
      if total.priced < total.entries {
        line += " for the \(total.priced) that recorded their cost"
      }
    }
    let idle = document.events.count { $0.isUnchanged || $0.isReplay }
    if idle > 0 { line += "; \(Quantity.count(idle, "event", "events")) would change nothing" }
    if document.unanswered > 0 {
      line +=
        "; that is of \(Quantity.count(answered, "node", "nodes")), "
        + "\(Quantity.count(document.unanswered, "node", "nodes")) did not answer"
    }
    return line
  }

  /// Entries or bytes, whichever share is larger: a limit is compared with that one.
  private var measure: String {
    let byEntries = Double(document.total.entries) / Double(max(1, document.held.entries))
    let byBytes = Double(document.total.bytes) / Double(max(1, document.held.bytes))
    return byEntries >= byBytes ? "entries" : "bytes"
  }

  /// Formats millionths of the application's currency.
  private static func money(_ micros: UInt64) -> String {
    let cents = micros / 10_000 + (micros % 10_000 >= 5_000 ? 1 : 0)
    return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  /// A node's reason for not answering, in words.
  package static func reason(_ reason: String?) -> String {
    switch reason {
    case "silent": "did not answer in time"
    case "away": "not heard of lately"
    case "too-old": "its version is too old to answer"
    case "busy": "busy with other requests"
    case "left": "has left the fleet"
    default: "could not answer"
    }
  }
}
