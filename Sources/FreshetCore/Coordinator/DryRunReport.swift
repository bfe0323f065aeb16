/// What events would drop in the fleet, if they were published now.
package struct DryRunReport: Equatable, Sendable {
  /// One event.
  package struct Item: Equatable, Sendable {
    /// What it would drop on all nodes that answered.
    package var blast: Blast
    /// All that it names is active already: nothing would be dropped.
    package var isUnchanged: Bool
    /// It was published before, under the same idempotency key: nothing would happen.
    package var isReplay: Bool
  }

  /// One node.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Answer, UnansweredError>

    /// What a node answered.
    package struct Answer: Equatable, Sendable {
      /// What all events together would drop.
      package var total: Blast
      /// What it holds that is alive.
      package var held: DropCount
    }
  }

  /// The last event in the log when it was asked.
  package var head: SequenceNumber
  /// One for each event, in the order of the request.
  package var events: [Item]
  /// By name and id.
  package var nodes: [Node]

  /// What would be dropped, all in all.
  package var total: Blast { events.reduce(Blast()) { $0 + $1.blast } }

  /// What the nodes that answered hold.
  package var held: DropCount {
    nodes.reduce(into: DropCount()) { sum, node in
      guard case .success(let answer) = node.answer else { return }
      sum.entries = sum.entries.addingClamped(answer.held.entries)
      sum.bytes = sum.bytes.addingClamped(answer.held.bytes)
    }
  }

  /// How many nodes did not answer.
  package var unansweredCount: Int {
    nodes.count { if case .failure = $0.answer { true } else { false } }
  }
}
