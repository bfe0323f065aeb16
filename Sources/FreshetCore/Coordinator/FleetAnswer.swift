/// Identifies the caller that an answer of the fleet is for.
package struct InquiryToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// The answers of all nodes to one inquiry, as far as they answered.
package enum FleetAnswer: Equatable, Sendable {
  case dryRun(DryRunReport)
  case findings(FleetFindings)
  case uses(FleetUses)
  case refused(InquiryError)
}

/// Why an inquiry was refused.
package enum InquiryError: Error, Equatable, Sendable {
  /// The events of a dry run could not be published either.
  case publish(PublishError)
  /// The question exceeds the size of a message; ask about fewer events at once.
  case tooLarge(Int, limit: Int)
  /// Too many inquiries are waiting for answers; try again.
  case tooMany(limit: Int)
  /// The caller went away before the nodes had answered.
  case cancelled
  /// The coordinator is stopping.
  case stopping
}

/// Why a node's answer is missing.
public enum Unanswered: String, Equatable, Sendable, CaseIterable {
  /// The node did not answer in time.
  case silent
  /// The node was not asked, because it had been silent for longer than its bound or since the coordinator
  /// started.
  case away
  /// The node's protocol version does not know the question.
  case tooOld = "too-old"
  /// The node is already working on as many inquiries as it accepts.
  case busy
  /// The node left before it answered.
  case left
  /// The node could not answer for another reason.
  case failed
}

/// The entries of all nodes that match a search.
package struct FleetFindings: Equatable, Sendable {
  /// One node's answer.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Findings, UnansweredError>
  }
  /// Sorted by name and id.
  package var nodes: [Node]
}

/// What the entries of all nodes depend on.
package struct FleetUses: Equatable, Sendable {
  /// One node's answer.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Uses, UnansweredError>
  }
  /// Sorted by name and id.
  package var nodes: [Node]
}

/// ``Unanswered`` as an error.
package struct UnansweredError: Error, Equatable, Sendable {
  package var reason: Unanswered
}
