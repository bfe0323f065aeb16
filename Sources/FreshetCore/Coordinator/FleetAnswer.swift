/// Identifies the inquiry that an answer belongs to.
package struct InquiryToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// The combined answers of all nodes to one inquiry.
package enum FleetAnswer: Equatable, Sendable {
  case dryRun(DryRunReport)
  case findings(FleetFindings)
  case uses(FleetUses)
  case refused(InquiryError)
}

/// The reason why an inquiry was refused.
package enum InquiryError: Error, Equatable, Sendable {
  /// The events of a dry run could not be published, for the given reason.
  case publish(PublishError)
  /// The question exceeds the size of a message.
  ///
  /// Ask about fewer events at once.
  case tooLarge(Int, limit: Int)
  /// Too many inquiries are waiting for answers.
  ///
  /// Try again.
  case tooMany(limit: Int)
  /// The caller left before the nodes had answered.
  case cancelled
  /// The coordinator is stopping.
  case stopping
}

/// The reason why a node's answer is missing.
public enum Unanswered: String, Equatable, Sendable, CaseIterable {
  /// The node did not answer in time.
  case silent
  /// The node was not asked.
  ///
  /// It has been silent for longer than its bound, or since the coordinator started.
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

/// The entries that match a search, node by node.
package struct FleetFindings: Equatable, Sendable {
  /// The part of one node.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Findings, UnansweredError>
  }
  /// All known nodes, sorted by name and id.
  package var nodes: [Node]
}

/// The dimensions that entries depend on, node by node.
package struct FleetUses: Equatable, Sendable {
  /// The part of one node.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Uses, UnansweredError>
  }
  /// All known nodes, sorted by name and id.
  package var nodes: [Node]
}

/// An error with the reason why a node's answer is missing.
package struct UnansweredError: Error, Equatable, Sendable {
  package var reason: Unanswered
}
