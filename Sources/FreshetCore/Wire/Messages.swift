/// The protocol versions that this code speaks.
///
/// The coordinator picks the newest common one.
package enum ProtocolVersion {
  package static let oldest: UInt32 = 1
  package static let newest: UInt32 = 3
  /// The first version whose agents answer inquiries.
  package static let inquiries: UInt32 = 2
  /// The first version whose agents report what their entries depend on, and which declared versions are not
  /// active.
  package static let uses: UInt32 = 3

  /// The newest version that both sides speak; nil if there is none.
  package static func common(oldest: UInt32, newest: UInt32) -> UInt32? {
    let version = min(newest, Self.newest)
    return version >= max(oldest, Self.oldest) ? version : nil
  }
}

/// A message from the coordinator to every node.
package struct Broadcast: Equatable, Sendable {
  package enum Body: Equatable, Sendable {
    /// Consecutive events.
    case batch(Batch)
    /// The head, so that nodes notice a lost last event.
    case beacon(Position)
  }

  package var body: Body
  /// The run of the coordinator that sent it.
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

/// Consecutive events of one commit, serialised once for the whole fleet.
package struct Batch: Equatable, Sendable {
  /// The position right before the first event.
  package var previous: Position
  /// The events, encoded as they are logged and hashed.
  package var records: [[UInt8]]
  /// The digest after the last event.
  package var digest: Digest

  package init(previous: Position, records: [[UInt8]], digest: Digest) {
    self.previous = previous
    self.records = records
    self.digest = digest
  }

  /// The position right after the last event.
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

  /// Identifies the node, and says what it has applied.
  package struct Hello: Equatable, Sendable {
    package var nonce: UInt64
    package var oldestVersion = ProtocolVersion.oldest
    package var newestVersion = ProtocolVersion.newest
    package var node: NodeIdentity
    package var applied: Position?
  }

  /// Requests a proof of freshness.
  package struct Probe: Equatable, Sendable {
    package var nonce: UInt64
    package var applied: Position?
  }

  /// Requests the watermarks last touched after a sequence number.
  package struct CatchUp: Equatable, Sendable {
    package var nonce: UInt64
    package var after: SequenceNumber
    /// Whether to send only watermarks of named versions, which suffice for a node without entries.
    package var namedOnly: Bool
  }

  /// Reports what was applied, and what that dropped.
  package struct Report: Equatable, Sendable {
    package var applied: Position
    /// The event up to which everything dead has been dropped and counted.
    package var counted: SequenceNumber
    package var drops: [Drop]
    package var held: DropCount
    /// Declared versions that are not active, the most frequent first.
    package var inactive: [InactiveVersion] = []
  }
}

/// What one event dropped since the last report.
package struct Drop: Equatable, Sendable {
  package var sequence: SequenceNumber
  package var count: DropCount

  package init(sequence: SequenceNumber, count: DropCount) {
    self.sequence = sequence
    self.count = count
  }
}

/// The identity of a node.
package struct NodeIdentity: Equatable, Sendable {
  /// The identity of this run, which changes at each start.
  package var id: String
  /// The name for display.
  package var name: String
  package var application: String
  package var applicationVersion: String
  /// The longest staleness of any class that it serves; nil if it is unbounded by its written choice.
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
  /// The coordinator does not know this connection; the node must say hello.
  case stranger
  case inquiry(Inquiry)

  /// Admits the node to the fleet.
  package struct Welcome: Equatable, Sendable {
    package var nonce: UInt64
    package var version: UInt32
    package var head: Position
    package var floor: SequenceNumber
    package var run = RunID.unknown
  }

  /// Refuses the node.
  package struct Refusal: Equatable, Sendable {
    /// The reason, for programs.
    package enum Code: UInt32, Sendable {
      case version = 1
      case fleetFull = 2
      case identity = 3
      case other = 0
    }
    package var nonce: UInt64
    package var code: Code
    package var detail: String
  }

  /// The head, and the age of the answerer's knowledge of it.
  package struct Proof: Equatable, Sendable {
    package var nonce: UInt64
    package var head: Position
    package var age: Duration
    package var run = RunID.unknown
  }

  /// Some of the requested watermarks, in the order in which they were last touched.
  package struct Page: Equatable, Sendable {
    /// What a watermark belongs to.
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
    /// Everything last touched at or before this event has been sent.
    package var through: SequenceNumber
    package var entries: [Entry]
    package var floor: SequenceNumber
    package var run = RunID.unknown

    /// Whether the catch-up is complete.
    package var isLast: Bool { through >= head.sequence }
  }
}
