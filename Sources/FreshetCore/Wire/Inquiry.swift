/// What a coordinator asks of one agent.
///
/// Only agents that speak ``ProtocolVersion/inquiries`` are asked.
package struct Inquiry: Equatable, Sendable {
  /// What is asked.
  package enum Question: Equatable, Sendable {
    /// What would these drop?
    case dryRun(DryRun)
    /// Which entries have this key, or a readable key that begins so?
    case find(KeySelector, limit: Int)
    /// What was served to this request of the application's?
    case findRequest(String, limit: Int)
    /// What do entries depend on? Only of agents that speak ``ProtocolVersion/uses``.
    case uses(UsesQuery)
    /// A question of a newer version.
    case unknown

    /// From which version of the protocol on agents understand it.
    var version: UInt32 {
      switch self {
      case .dryRun, .find, .findRequest, .unknown: ProtocolVersion.inquiries
      case .uses: ProtocolVersion.uses
      }
    }
  }

  /// Which answer is for which question.
  package var id: InquiryID
  /// For how long an answer is of use.
  package var within: Duration
  package var question: Question

  package init(id: InquiryID, within: Duration, question: Question) {
    self.id = id
    self.within = within
    self.question = question
  }
}

/// Which inquiry a reply belongs to.
package struct InquiryID: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// Events that were not published, and what each would change.
package struct DryRun: Equatable, Sendable {
  /// The head that the changes were resolved at.
  package var head: SequenceNumber
  /// By event, in the order in which they would be logged.
  package var events: [[Change]]

  package init(head: SequenceNumber, events: [[Change]]) {
    self.head = head
    self.events = events
  }
}

/// Which entries are looked for.
package enum KeySelector: Equatable, Sendable {
  /// The one with this digest: 64 lower-case hexadecimal digits.
  case digest(String)
  /// Those whose readable key begins so.
  case prefix(String)
}

/// What an agent answers to an inquiry.
package struct InquiryReply: Equatable, Sendable {
  package enum Answer: Equatable, Sendable {
    /// What each of the events would drop.
    case dryRun([Blast])
    case findings(Findings)
    case uses(Uses)
    case declined(Declined)
  }

  /// Why there is no answer.
  package enum Declined: UInt32, Sendable {
    /// As many inquiries are under way as the agent takes.
    case busy = 1
    /// A question of a newer version.
    case notUnderstood = 2
    /// The time was up.
    case late = 3
    case other = 0
  }

  package var id: InquiryID
  /// The node's caches: entries and bytes.
  package var held: DropCount
  package var answer: Answer

  package init(id: InquiryID, held: DropCount, answer: Answer) {
    self.id = id
    self.held = held
    self.answer = answer
  }
}
