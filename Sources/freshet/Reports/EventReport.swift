package import FreshetAPI
package import FreshetTerminal

/// The human-readable form of a logged event.
package struct EventReport: Sendable {
  private let document: EventDocument

  package init(_ document: EventDocument) {
    self.document = document
  }

  /// The events for `terminal`: a table if it is interactive, otherwise lines that are never cut.
  package static func lines(_ events: [EventDocument], on terminal: Terminal) -> [String] {
    guard terminal.isInteractive else { return events.map { EventReport($0).line } }
    // Without an access file, events have no actor.
    let isSigned = events.contains { $0.actor != nil }
    var table = TextTable(
      [("EVENT", .right), ("TIME", .left), ("KIND", .left), ("CHANGES", .sentence)]
        + (isSigned ? [("BY", .left)] : []) + [("REASON", .sentence)])
    for event in events {
      let report = EventReport(event)
      table.append(
        ["\(event.sequence)", report.time, report.kind, report.changes]
          + (isSigned ? [event.actor ?? ""] : []) + [event.reason ?? ""])
    }
    return table.lines(on: terminal)
  }

  /// One line: number, time, kind, changes, actor, source and reason.
  package var line: String {
    var parts = ["#\(document.sequence)", document.committedAt, kind, changes]
    if let actor = document.actor { parts.append("by \(actor)") }
    if let source = document.source, source != document.actor { parts.append("from \(source)") }
    if let reason = document.reason { parts.append("\"\(reason)\"") }
    return PlainText.line(parts.joined(separator: "  "))
  }

  /// The time without fractions of a second, for which a table has no room.
  private var time: String {
    document.committedAt.replacing(/\.\d+/, with: "")
  }

  private var kind: String {
    document.settles.map { "end of the settling time of #\($0)" } ?? document.kind
      ?? "(of a kind that a newer version logged)"
  }

  private var changes: String {
    document.isUnchanged
      ? "(unchanged: active already)" : document.changes.map(Self.text).joined(separator: ", ")
  }

  private static func text(_ change: ChangeDocument) -> String {
    let subject = change.dimension ?? change.keyPrefix.map { "key prefix '\($0)'" } ?? "?"
    guard let names = change.names else { return "drops \(subject)" }
    return "\(subject) = \(names.joined(separator: " | "))"
  }
}
