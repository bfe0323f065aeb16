/// The protocol versions that this code speaks.
///
/// The coordinator chooses the newest version that both sides speak.
package enum ProtocolVersion {
  package static let oldest: UInt32 = 1
  package static let newest: UInt32 = 4
  /// The first version whose agents answer inquiries.
  package static let inquiries: UInt32 = 2
  /// The first version whose agents report what their entries depend on, and which declared versions are not active.
  package static let uses: UInt32 = 3
  /// The first version whose agents show the token of their last welcome, and the ticket of their last page.
  package static let resume: UInt32 = 4

  /// Returns the newest version that both sides speak; nil if there is none.
  package static func common(oldest: UInt32, newest: UInt32) -> UInt32? {
    let version = min(newest, Self.newest)
    return version >= max(oldest, Self.oldest) ? version : nil
  }
}

/// A message that the coordinator sends to every node.
package struct Broadcast: Equatable, Sendable {
  package enum Body: Equatable, Sendable {
    /// Consecutive events of the log.
    case batch(Batch)
    /// The head of the log, by which nodes notice a lost last event.
    case beacon(Position)
  }

  package var body: Body
  /// The run of the coordinator that sent the message.
  package var run: RunID

  /// Creates a broadcast of consecutive events.
  package static func batch(_ batch: Batch, run: RunID = .unknown) -> Broadcast {
    Broadcast(body: .batch(batch), run: run)
  }

  /// Creates a broadcast of the head.
  package static func beacon(_ head: Position, run: RunID = .unknown) -> Broadcast {
    Broadcast(body: .beacon(head), run: run)
  }
}

/// Consecutive events of one commit, encoded once for the whole fleet.
package struct Batch: Equatable, Sendable {
  /// The position just before the first event.
  package var previous: Position
  /// The encoded events: the same bytes that are logged and hashed.
  package var records: [[UInt8]]
  /// The digest just after the last event.
  package var digest: Digest

  package init(previous: Position, records: [[UInt8]], digest: Digest) {
    self.previous = previous
    self.records = records
    self.digest = digest
  }

  /// The position just after the last event.
  package var end: Position {
    Position(
      epoch: previous.epoch, sequence: previous.sequence + UInt64(records.count), digest: digest)
  }
}

/// A message from an agent to the coordinator.
package enum AgentMessage: Equatable, Sendable {
  case hello(Hello)
  case probe(Probe)
  case catchUp(CatchUp)
  case report(Report)
  case leave
  case inquiryReply(InquiryReply)

  /// Asks to join the fleet, and states the node's identity and position.
  package struct Hello: Equatable, Sendable {
    package var nonce: UInt64
    package var oldestVersion: UInt32
    package var newestVersion: UInt32
    package var node: NodeIdentity
    package var applied: Position?
    /// The token of the last welcome; nil if the node was never welcomed, or by an older coordinator.
    package var resume: ResumeToken?
    /// The secret from which the node's id is made; nil from an agent that makes ids otherwise.
    package var secret: NodeSecret?

    package init(
      nonce: UInt64, oldestVersion: UInt32 = ProtocolVersion.oldest,
      newestVersion: UInt32 = ProtocolVersion.newest, node: NodeIdentity, applied: Position?,
      resume: ResumeToken? = nil, secret: NodeSecret? = nil
    ) {
      self.nonce = nonce
      self.oldestVersion = oldestVersion
      self.newestVersion = newestVersion
      self.node = node
      self.applied = applied
      self.resume = resume
      self.secret = secret
    }

    /// Whether the sender is the process that made the node's id.
    package var isByMaker: Bool { secret.map { $0.id.isIdentical(to: node.id) } ?? false }
  }

  /// Asks for a proof of freshness.
  package struct Probe: Equatable, Sendable {
    package var nonce: UInt64
    package var applied: Position?

    package init(nonce: UInt64, applied: Position?) {
      self.nonce = nonce
      self.applied = applied
    }
  }

  /// Asks for the watermarks last touched after a given event.
  package struct CatchUp: Equatable, Sendable {
    package var nonce: UInt64
    package var after: SequenceNumber
    /// Whether the page should contain only watermarks about versions, which suffice for a node without entries.
    package var namedOnly: Bool
    /// The ticket of the last page that arrived in this session; 0 if none has.
    package var ticket: UInt64

    package init(
      nonce: UInt64, after: SequenceNumber, namedOnly: Bool, ticket: UInt64 = 0
    ) {
      self.nonce = nonce
      self.after = after
      self.namedOnly = namedOnly
      self.ticket = ticket
    }
  }

  /// Reports the events that the node has applied, and the entries that they dropped.
  package struct Report: Equatable, Sendable {
    package var applied: Position
    /// The event through which all dead entries have been dropped and counted.
    package var counted: SequenceNumber
    package var drops: [Drop]
    package var held: DropCount
    /// The declared versions that are not active, with the most frequent first.
    package var inactive: [InactiveVersion]

    package init(
      applied: Position, counted: SequenceNumber, drops: [Drop], held: DropCount,
      inactive: [InactiveVersion] = []
    ) {
      self.applied = applied
      self.counted = counted
      self.drops = drops
      self.held = held
      self.inactive = inactive
    }
  }
}

/// The entries that one event has dropped since the last report.
package struct Drop: Equatable, Sendable {
  package var sequence: SequenceNumber
  package var count: DropCount

  package init(sequence: SequenceNumber, count: DropCount) {
    self.sequence = sequence
    self.count = count
  }
}

/// The identity of one run of a node, and what it promises.
package struct NodeIdentity: Equatable, Sendable {
  /// The id of this run, which changes at each start.
  package var id: String
  /// The name that is shown to people.
  package var name: String
  package var application: String
  package var applicationVersion: String
  /// The longest bound of any class that the node serves; nil if the application chose to be unbounded.
  package var bound: Duration?

  package init(
    id: String, name: String, application: String, applicationVersion: String, bound: Duration?
  ) {
    self.id = id
    self.name = name
    self.application = application
    self.applicationVersion = applicationVersion
    self.bound = bound
  }
}

/// A message from the coordinator to one agent.
package enum CoordinatorMessage: Equatable, Sendable {
  case welcome(Welcome)
  case refusal(Refusal)
  case proof(Proof)
  case page(Page)
  /// The coordinator does not know this connection, so the node must say hello.
  case stranger
  case inquiry(Inquiry)

  /// Admits the node to the fleet.
  package struct Welcome: Equatable, Sendable {
    package var nonce: UInt64
    package var version: UInt32
    package var head: Position
    package var floor: SequenceNumber
    package var run = RunID.unknown
    /// What the node shows in its next hello; nil from an older coordinator.
    package var resume: ResumeToken?
  }

  /// Refuses to admit the node.
  package struct Refusal: Equatable, Sendable {
    /// The reason for the refusal, for programs.
    package enum Code: UInt32, Sendable {
      case version = 1
      case fleetFull = 2
      case identity = 3
      case other = 0
    }
    package var nonce: UInt64
    package var code: Code
    package var detail: String
    /// Whether the node must drop what it holds before it says hello again.
    package var startOver = false
  }

  /// The answer to a probe: the head, and the age of that knowledge.
  package struct Proof: Equatable, Sendable {
    package var nonce: UInt64
    package var head: Position
    package var age: Duration
    package var run = RunID.unknown
  }

  /// Some of the requested watermarks, in the order of the events that last touched them.
  package struct Page: Equatable, Sendable {
    /// The dimension or key prefix that a watermark belongs to.
    package enum Subject: Equatable, Sendable {
      case dimension(Dimension)
      case keyPrefix(String)
    }
    package struct Entry: Equatable, Sendable {
      package var subject: Subject
      package var watermark: Watermark

      package init(subject: Subject, watermark: Watermark) {
        self.subject = subject
        self.watermark = watermark
      }
    }
    package var nonce: UInt64
    package var head: Position
    /// The event through which the page is complete: nothing last touched at or before it is missing.
    package var through: SequenceNumber
    package var entries: [Entry]
    package var floor: SequenceNumber
    package var run = RunID.unknown
    /// What the node's next request shows, as evidence that this page arrived; 0 from an older coordinator.
    package var ticket: UInt64 = 0

    /// Whether the catch-up is complete with this page.
    package var isLast: Bool { through >= head.sequence }
  }
}
