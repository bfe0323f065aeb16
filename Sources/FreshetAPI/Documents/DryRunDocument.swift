package import FreshetCore

/// The answer to a dry run, as JSON: what publishing the events would drop.
package struct DryRunDocument: Codable, Equatable, Sendable {
  /// The last event in the log when the nodes were asked.
  package var head: UInt64
  /// One for each event, in the order of the request.
  package var events: [Item]
  /// What all the events together would drop on the nodes that answered.
  package var total: BlastDocument
  /// The live entries of the nodes that answered.
  package var held: DropCountDocument
  /// The share of ``held`` that would be dropped, by entries or by bytes, whichever is greater: 0 to 1.
  package var share: Double
  /// The number of nodes that did not answer; their entries are not counted.
  package var unanswered: Int
  /// All known nodes, by name and id; by what they answered if the caller may not know which nodes there are.
  package var nodes: [Node]
  /// Events that name a dimension on which nothing depends; absent unless the request asks for the check.
  package var unused: [UnusedDocument]?

  /// What one event would drop on the nodes that answered.
  package struct Item: Codable, Equatable, Sendable {
    package var blast: BlastDocument
    /// Whether the event would change nothing, because it has `ifChanged` and everything that it names is active.
    package var isUnchanged: Bool
    /// Whether the event was already logged under its idempotency key.
    package var isReplay: Bool
  }

  /// What the events would drop on one node.
  package struct Node: Codable, Equatable, Sendable {
    /// The node's name; absent if the caller may not know it.
    package var name: String?
    /// The id of this run of the node; absent if the caller may not know it.
    package var id: String?
    /// What the events would drop; absent if the node did not answer.
    package var blast: BlastDocument?
    /// The node's live entries; absent if it did not answer.
    package var held: DropCountDocument?
    /// Why the node did not answer: one of ``FreshetCore/Unanswered``; absent if it answered.
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

  /// The answer for a caller that may not know which nodes there are.
  ///
  /// The order of the nodes tells nothing of their names.
  package var withoutNames: DryRunDocument {
    var document = self
    for index in document.nodes.indices {
      document.nodes[index].name = nil
      document.nodes[index].id = nil
    }
    document.nodes.sort {
      ($0.unanswered ?? "", $0.held?.entries ?? 0, $0.blast?.entries ?? 0)
        < ($1.unanswered ?? "", $1.held?.entries ?? 0, $1.blast?.entries ?? 0)
    }
    return document
  }

  /// The forecast for all events together, to be compared with a limit.
  package var forecast: DropForecast {
    let away = nodes.count { $0.unanswered.flatMap { Unanswered(rawValue: $0) }?.isAbsent == true }
    return DropForecast(
      dropped: DropCount(entries: total.entries, bytes: total.bytes),
      held: DropCount(entries: held.entries, bytes: held.bytes),
      answered: nodes.count - unanswered, silent: unanswered - away, away: away,
      changesSomething: events.contains { !$0.isUnchanged && !$0.isReplay })
  }
}

/// Entries that would be dropped, and the recorded cost of making them again, as JSON.
package struct BlastDocument: Codable, Equatable, Sendable {
  package var entries: UInt64
  package var bytes: UInt64
  /// The number of these entries that recorded their cost.
  package var priced: UInt64
  package var tokens: UInt64
  /// The cost in millionths of the application's currency.
  package var micros: UInt64

  package init(_ blast: Blast) {
    entries = blast.dropped.entries
    bytes = blast.dropped.bytes
    priced = blast.priced
    tokens = blast.cost.tokens
    micros = blast.cost.micros
  }
}
