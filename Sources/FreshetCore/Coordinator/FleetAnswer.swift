/// Which caller an answer of the fleet is for.
package struct InquiryToken: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// What the nodes answered to one question, as far as they did.
package enum FleetAnswer: Equatable, Sendable {
  case dryRun(DryRunReport)
  case findings(FleetFindings)
  case uses(FleetUses)
  case refused(InquiryError)
}

/// Why the fleet was not asked.
package enum InquiryError: Error, Equatable, Sendable {
  /// What is to be tried could not be published either.
  case publish(PublishError)
  /// The question is larger than a message may be; ask about fewer events at once.
  case tooLarge(Int, limit: Int)
  /// So many questions wait for answers already; try again.
  case tooMany(limit: Int)
  /// The coordinator is stopping.
  case stopping
}

/// Why a node's answer is not known.
public enum Unanswered: String, Equatable, Sendable, CaseIterable {
  /// It did not answer in time.
  case silent
  /// It was not heard of for longer than its bound, or since the coordinator started: it was not asked.
  case away
  /// Its version of the protocol knows no such question.
  case tooOld = "too-old"
  /// It works at as many questions as it takes.
  case busy
  /// It left meanwhile.
  case left
  /// It could not answer for another reason.
  case failed
}

/// What the fleet holds of what was looked for.
package struct FleetFindings: Equatable, Sendable {
  /// One node's part.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Findings, UnansweredError>
  }
  /// By name and id.
  package var nodes: [Node]
}

/// What the fleet's entries depend on.
package struct FleetUses: Equatable, Sendable {
  /// One node's part.
  package struct Node: Equatable, Sendable {
    package var node: String
    package var id: String
    package var answer: Result<Uses, UnansweredError>
  }
  /// By name and id.
  package var nodes: [Node]
}

/// ``Unanswered``, where an error is asked for.
package struct UnansweredError: Error, Equatable, Sendable {
  package var reason: Unanswered
}
