/// The versions of the protocol that this code speaks.
///
/// A coordinator picks the newest common one.
package enum ProtocolVersion {
  package static let oldest: UInt32 = 1
  package static let newest: UInt32 = 3
  /// From which version on agents answer inquiries.
  package static let inquiries: UInt32 = 2
  /// From which version on agents tell what their entries depend on, and which versions they declare that
  /// are not active.
  package static let uses: UInt32 = 3

  /// The newest version that both sides speak; nil if there is none.
  package static func common(oldest: UInt32, newest: UInt32) -> UInt32? {
    let version = min(newest, Self.newest)
    return version >= max(oldest, Self.oldest) ? version : nil
  }
}

/// What a coordinator sends to everyone.
package struct Broadcast: Equatable, Sendable {
  package enum Body: Equatable, Sendable {
    /// Consecutive events.
    case batch(Batch)
    /// The head, so that a lost last event is found.
    case beacon(Position)
  }

  package var body: Body
  /// The coordinator's run.
  package var run: RunID

  /// Consecutive events.
  package static func batch(_ batch: Batch, run: RunID = .unknown) -> Broadcast {
    Broadcast(body: .batch(batch), run: run)
  }

  /// The head.
  package static func beacon(_ head: Position, run: RunID = .unknown) -> Broadcast {
    Broadcast(body: .beacon(head), run: run)
  }
}

/// Consecutive events, one commit: one frame and one serialisation for the whole fleet.
package struct Batch: Equatable, Sendable {
  /// The position right before the first of them.
  package var previous: Position
  /// The events as they are logged and hashed.
  package var records: [[UInt8]]
  /// The digest after the last.
  package var digest: Digest

  package init(previous: Position, records: [[UInt8]], digest: Digest) {
    self.previous = previous
    self.records = records
    self.digest = digest
  }

  /// The position right after the last of them.
  package var end: Position {
    Position(
      epoch: previous.epoch, sequence: previous.sequence + UInt64(records.count), digest: digest)
  }
}

/// What an agent sends.
package enum AgentMessage: Equatable, Sendable {
  case hello(Hello)
  case probe(Probe)
  case catchUp(CatchUp)
  case report(Report)
  case leave
  case inquiryReply(InquiryReply)

  /// Who is there, and what it has applied.
  package struct Hello: Equatable, Sendable {
    package var nonce: UInt64
    package var oldestVersion = ProtocolVersion.oldest
    package var newestVersion = ProtocolVersion.newest
    package var node: NodeIdentity
    package var applied: Position?
  }

  /// Asks for a proof of freshness.
  package struct Probe: Equatable, Sendable {
    package var nonce: UInt64
    package var applied: Position?
  }

  /// Asks for the watermarks last touched after a sequence.
  package struct CatchUp: Equatable, Sendable {
    package var nonce: UInt64
    package var after: SequenceNumber
    /// A node without entries needs only the versions that are named.
    package var namedOnly: Bool
  }

  /// What was applied, and what that dropped.
  package struct Report: Equatable, Sendable {
    package var applied: Position
    /// Up to here everything dead has been dropped and counted.
    package var counted: SequenceNumber
    package var drops: [Drop]
    package var held: DropCount
    /// Versions that the application declares and that are not active, those met most often first.
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

/// Who a node is.
package struct NodeIdentity: Equatable, Sendable {
  /// The identity of this run: another one after each start.
  package var id: String
  /// The name that people know it by.
  package var name: String
  package var application: String
  package var applicationVersion: String
  /// The longest staleness of any class it serves; nil if unbounded by its written choice.
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

/// What a coordinator sends to one agent.
package enum CoordinatorMessage: Equatable, Sendable {
  case welcome(Welcome)
  case refusal(Refusal)
  case proof(Proof)
  case page(Page)
  /// The coordinator does not know this connection: say hello.
  case stranger
  case inquiry(Inquiry)

  /// The node is in the fleet.
  package struct Welcome: Equatable, Sendable {
    package var nonce: UInt64
    package var version: UInt32
    package var head: Position
    package var floor: SequenceNumber
    package var run = RunID.unknown
  }

  /// The node may not join.
  package struct Refusal: Equatable, Sendable {
    /// Why, for programs.
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

  /// The head, and how old the answerer's knowledge of it is.
  package struct Proof: Equatable, Sendable {
    package var nonce: UInt64
    package var head: Position
    package var age: Duration
    package var run = RunID.unknown
  }

  /// Some of the watermarks asked for, in the order in which they were last touched.
  package struct Page: Equatable, Sendable {
    /// What one watermark is of.
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
    /// All that was last touched at or below it has been sent.
    package var through: SequenceNumber
    package var entries: [Entry]
    package var floor: SequenceNumber
    package var run = RunID.unknown

    /// Whether nothing is left to ask for.
    package var isLast: Bool { through >= head.sequence }
  }
}
