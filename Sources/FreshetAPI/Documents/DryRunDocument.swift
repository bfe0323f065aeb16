package import FreshetCore

/// What a publish would drop, as JSON has it.
package struct DryRunDocument: Codable, Equatable, Sendable {
  /// The last event in the log when it was asked.
  package var head: UInt64
  /// One for each event, in the order of the request.
  package var events: [Item]
  /// What would be dropped, all in all.
  package var total: BlastDocument
  /// What the nodes that answered hold.
  package var held: DropCountDocument
  /// The share of it that would be dropped, by entries or by bytes, whichever is more: 0 to 1.
  package var share: Double
  /// How many nodes did not answer: what they hold is not counted.
  package var unanswered: Int
  /// All nodes known, by name and id.
  package var nodes: [Node]
  /// Events that name what nothing depends on; absent if that was not asked for.
  package var unused: [UnusedDocument]?

  /// What one event would do.
  package struct Item: Codable, Equatable, Sendable {
    package var blast: BlastDocument
    package var isUnchanged: Bool
    package var isReplay: Bool
  }

  /// One node.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    /// Absent if it did not answer.
    package var blast: BlastDocument?
    /// Absent if it did not answer.
    package var held: DropCountDocument?
    /// One of ``FreshetCore/Unanswered``; absent if it answered.
    package var unanswered: String?
  }

  package init(_ report: DryRunReport, unused: [UnusedDocument]? = nil) {
    self.unused = unused
    head = report.head
    events = report.events.map {
      Item(
        blast: BlastDocument($0.blast), isUnchanged: $0.isUnchanged, isReplay: $0.isReplay)
    }
    total = BlastDocument(report.total)
    held = DropCountDocument(report.held)
    share = report.forecast.share
    unanswered = report.unansweredCount
    nodes = report.nodes.map { node in
      switch node.answer {
      case .success(let answer):
        Node(
          name: node.node, id: node.id, blast: BlastDocument(answer.total),
          held: DropCountDocument(answer.held))
      case .failure(let error):
        Node(name: node.node, id: node.id, unanswered: error.reason.rawValue)
      }
    }
  }

  /// What it says of all events together.
  package var forecast: DropForecast {
    let away = nodes.count { $0.unanswered.flatMap { Unanswered(rawValue: $0) }?.isAbsent == true }
    return DropForecast(
      dropped: DropCount(entries: total.entries, bytes: total.bytes),
      held: DropCount(entries: held.entries, bytes: held.bytes),
      answered: nodes.count - unanswered, silent: unanswered - away, away: away,
      changesSomething: events.contains { !$0.isUnchanged && !$0.isReplay })
  }
}

/// Entries that would be dropped, and what it would cost to make them anew, as JSON has it.
package struct BlastDocument: Codable, Equatable, Sendable {
  package var entries: UInt64
  package var bytes: UInt64
  /// Of the entries, those that recorded what they cost.
  package var priced: UInt64
  package var tokens: UInt64
  /// Money, in millionths of the application's currency.
  package var micros: UInt64

  package init(_ blast: Blast) {
    entries = blast.dropped.entries
    bytes = blast.dropped.bytes
    priced = blast.priced
    tokens = blast.cost.tokens
    micros = blast.cost.micros
  }
}
