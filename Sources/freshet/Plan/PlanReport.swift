package import FreshetAPI
package import FreshetPlan
package import FreshetTerminal

/// The human-readable report on a plan, also in Markdown.
package struct PlanReport: Sendable {
  private let plan: Plan
  private let blast: DryRunDocument?

  package init(_ plan: Plan, blast: DryRunDocument?) {
    self.plan = plan
    self.blast = blast
  }

  private var subject: String {
    plan.service + (plan.environment.map { " in \($0)" } ?? "")
  }

  /// One line for each event.
  package var table: [String] { table(on: .none) }

  /// The table for `terminal`.
  package func table(on terminal: Terminal) -> [String] {
    var table = TextTable([("WHEN", .left), ("WHAT", .left), ("WHERE", .left), ("WHY", .sentence)])
    for event in plan.events {
      table.append([
        event.timing.rawValue, Self.name(event), event.place, event.reason + Self.pace(event),
      ])
    }
    return table.lines(on: terminal)
  }

  /// All lines of the report.
  package var lines: [String] { lines(on: .none) }

  /// The lines for `terminal`.
  package func lines(on terminal: Terminal) -> [String] {
    (plan.events.isEmpty ? [] : table(on: terminal)) + [summary]
      + (plan.events.isEmpty ? [] : [anew].compactMap { $0 })
  }

  /// The plan in one line.
  package var summary: String {
    if plan.events.isEmpty { return "\(subject): nothing changed, nothing to publish" }
    var line = "\(subject): \(Quantity.count(plan.events.count, "event", "events")) to publish"
    if let base = plan.base { line += ", planned at \(base)" }
    if let blast { line += "; " + DryRunReportText(blast).summary }
    return line
  }

  /// The plan in Markdown, for a comment on a pull request.
  package var markdown: String {
    var lines = ["### Freshet: \(Self.escaped(subject))", ""]
    if plan.events.isEmpty {
      return (lines + ["Nothing that answers are made from has changed."]).joined(separator: "\n")
    }
    lines += ["| When | What | Where | Why |", "| --- | --- | --- | --- |"]
    for event in plan.events {
      let cells = [
        event.timing.rawValue, "`\(Self.name(event))`", event.place,
        event.reason + Self.pace(event),
      ]
      lines.append("| " + cells.map(Self.escaped).joined(separator: " | ") + " |")
    }
    lines += ["", Self.escaped(summary) + "."]
    if let anew { lines += ["", Self.escaped(anew) + "."] }
    return lines.joined(separator: "\n")
  }

  /// Why the plan names everything again, in one line; nil if it does not.
  package var anew: String? { plan.namedAnew.map { "everything is named anew: \($0)" } }

  private static func name(_ event: PlannedEvent) -> String {
    "\(event.kind):\(event.id)" + (event.facet.map { "#\($0)" } ?? "")
  }

  private static func pace(_ event: PlannedEvent) -> String {
    var words: [String] = []
    if event.spreadMilliseconds > 0 { words.append("over \(event.spreadMilliseconds / 1_000) s") }
    if event.graceMilliseconds > 0 { words.append("grace \(event.graceMilliseconds / 1_000) s") }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  /// Escapes Markdown, because a bar ends a table's cell and a name must not become markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in PlainText.line(text) {
      if "|<>*_[]\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
