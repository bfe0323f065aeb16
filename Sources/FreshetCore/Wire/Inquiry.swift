/// A question from the coordinator to one agent.
///
/// It is sent only to agents that speak ``ProtocolVersion/inquiries`` or a newer version.
package struct Inquiry: Equatable, Sendable {
  package enum Question: Equatable, Sendable {
    /// What would these events drop?
    case dryRun(DryRun)
    /// Which entries match the selector?
    case find(KeySelector, limit: Int)
    /// Which entries were served to this request of the application?
    case findRequest(String, limit: Int)
    /// What do entries depend on?
    ///
    /// Sent only to agents that speak ``ProtocolVersion/uses``.
    case uses(UsesQuery)
    /// A question that only a newer version knows.
    case unknown

    /// The oldest protocol version whose agents understand the question.
    var version: UInt32 {
      switch self {
      case .dryRun, .find, .findRequest, .unknown: ProtocolVersion.inquiries
      case .uses: ProtocolVersion.uses
      }
    }
  }

  /// Identifies the inquiry, so that its answer can be matched to it.
  package var id: InquiryID
  /// The time for which an answer is of use.
  package var within: Duration
  package var question: Question

  package init(id: InquiryID, within: Duration, question: Question) {
    self.id = id
    self.within = within
    self.question = question
  }
}

/// Identifies the inquiry that a reply belongs to.
package struct InquiryID: Hashable, Sendable {
  package let number: UInt64
  package init(_ number: UInt64) { self.number = number }
}

/// Events that are not published, with the changes that each would make.
package struct DryRun: Equatable, Sendable {
  /// The head at which the changes were resolved.
  package var head: SequenceNumber
  /// The changes of each event, in the order in which the events would be logged.
  package var events: [[Change]]

  package init(head: SequenceNumber, events: [[Change]]) {
    self.head = head
    self.events = events
  }
}

/// Selects entries by their keys.
package enum KeySelector: Equatable, Sendable {
  /// The entry whose key has this digest of 64 lower-case hexadecimal digits.
  case digest(String)
  /// The entries whose readable keys begin with this prefix.
  case prefix(String)
}

/// An agent's answer to an inquiry.
package struct InquiryReply: Equatable, Sendable {
  package enum Answer: Equatable, Sendable {
    /// The entries that each event would drop.
    case dryRun([Blast])
    case findings(Findings)
    case uses(Uses)
    case declined(Declined)
  }

  /// The reason why the agent gives no answer.
  package enum Declined: UInt32, Sendable {
    /// The agent is already working on as many inquiries as it accepts.
    case busy = 1
    /// The question is one that only a newer version knows.
    case notUnderstood = 2
    /// The time for the answer was over.
    case late = 3
    case other = 0
  }

  package var id: InquiryID
  /// The entries in the node's caches, and their bytes.
  package var held: DropCount
  package var answer: Answer

  package init(id: InquiryID, held: DropCount, answer: Answer) {
    self.id = id
    self.held = held
    self.answer = answer
  }
}
