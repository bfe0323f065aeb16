/// The entries that events would drop in the fleet if they were published now.
package struct DryRunReport: Equatable, Sendable {
  /// The part of the report about one event.
  package struct Item: Equatable, Sendable {
    /// The entries that the event would drop on all nodes that answered.
    package var blast: Blast
    /// Whether everything that the event names is active already, so that it would drop nothing.
    package var isUnchanged: Bool
    /// Whether the event was published before under the same idempotency key, so that it would do nothing.
    package var isReplay: Bool
  }

  /// The part of the report about one node.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Answer, UnansweredError>

    /// The answer of a node.
    package struct Answer: Equatable, Sendable {
      /// The entries that all events together would drop on the node.
      package var total: Blast
      /// The live entries that the node holds.
      package var held: DropCount
    }
  }

  /// The last event in the log when the nodes were asked.
  package var head: SequenceNumber
  /// One item for each event, in the order of the request.
  package var events: [Item]
  /// All known nodes, sorted by name and id.
  package var nodes: [Node]

  /// The entries that all events together would drop on the nodes that answered.
  package var total: Blast { events.reduce(Blast()) { $0 + $1.blast } }

  /// The live entries on the nodes that answered.
  package var held: DropCount {
    nodes.reduce(into: DropCount()) { sum, node in
      guard case .success(let answer) = node.answer else { return }
      sum.entries = sum.entries.addingClamped(answer.held.entries)
      sum.bytes = sum.bytes.addingClamped(answer.held.bytes)
    }
  }

  /// The number of nodes that did not answer.
  package var unansweredCount: Int {
    nodes.count { if case .failure = $0.answer { true } else { false } }
  }
}
