package import FreshetCoordinator

/// A logged event as people read it.
package struct EventReport: Sendable {
  private let document: EventDocument

  package init(_ document: EventDocument) {
    self.document = document
  }

  /// One line: number, time, kind, what it changes, who, from where, why.
  package var line: String {
    var parts = ["#\(document.sequence)", document.committedAt]
    if let settles = document.settles {
      parts.append("end of the settling time of #\(settles)")
    } else {
      parts.append(document.kind ?? "(of a kind that a newer version logged)")
    }
    parts.append(
      document.isUnchanged
        ? "(unchanged: active already)" : document.changes.map(Self.text).joined(separator: ", "))
    if let actor = document.actor { parts.append("by \(actor)") }
    if let source = document.source, source != document.actor { parts.append("from \(source)") }
    if let reason = document.reason { parts.append("\"\(reason)\"") }
    return PlainText.line(parts.joined(separator: "  "))
  }

  private static func text(_ change: EventDocument.Change) -> String {
    let subject = change.dimension ?? change.keyPrefix.map { "key prefix '\($0)'" } ?? "?"
    guard let names = change.names else { return "drops \(subject)" }
    return "\(subject) = \(names.joined(separator: " | "))"
  }
}
