/// The coordinator's knowledge of one run of a node.
package struct RosterNode: Equatable, Sendable {
  /// The node's state in the fleet.
  ///
  /// Legal transitions: `expected → joined`, `saving → joined`, `expected` and `joined → fenced`,
  /// `fenced → saving`, and from each to `gone`.
  package enum State: Equatable, Sendable {
    /// Known from before a restart. To `joined` when it says hello.
    case expected
    /// Silent, with a last proof that has aged past its bound. The log records it as fenced, or is about to.
    ///
    /// It gets no proof before the log records it as serving again; otherwise, after a crash between the two,
    /// the next run would take a serving node for fenced. To `saving` when it says hello.
    case fenced(isRecovered: Bool)
    /// Its hello waits until a restarted coordinator would know of it. To `joined` when that is so.
    case saving(nonce: UInt64, version: UInt32)
    /// In the fleet.
    case joined
    /// It said goodbye.
    case gone(at: Instant)
  }

  /// How many reports are remembered, to tell how long after its commit an event was applied.
  private static let reportsKept = 512

  private struct Reported: Equatable {
    var applied: SequenceNumber
    var at: Instant
  }

  package var identity: NodeIdentity
  package var state: State
  package var peer: PeerID?
  /// The protocol version that it speaks with this run of the coordinator; 0 until its hello.
  package var version: UInt32 = 0
  package var heardAt: Instant
  /// The instant as of which the last proof given to the node makes it fresh; an upper bound.
  package var provenAsOf: Instant
  /// When it said hello without a valid proof, because it held nothing or was fenced; nil if an older proof may
  /// still be valid.
  ///
  /// A proof given since lets it serve only once it has applied everything committed before.
  package var unprovenAt: Instant?
  /// When it joined with an empty cache; nil if it may have been in the fleet before.
  package var cameAt: Instant?
  package private(set) var applied: Position?
  package private(set) var counted: SequenceNumber = 0
  package private(set) var dropped = DropCount()
  package private(set) var held = DropCount()
  /// The declared versions that are not active, as last reported.
  private var inactive: [InactiveVersion] = []
  private var inactiveAt = Instant.distantPast
  private var reported: [Reported] = []
  private var drops = DropTable()

  package init(_ identity: NodeIdentity, state: State, peer: PeerID?, at now: Instant) {
    self.identity = identity
    self.state = state
    self.peer = peer
    heardAt = now
    provenAsOf = .distantPast
  }

  /// Creates a node known from before a restart.
  ///
  /// - Parameters:
  ///   - node: the node as recorded in the log.
  ///   - isBelieved: whether the log's record of fences can be trusted.
  ///   - now: when the coordinator restarted.
  package init(_ node: LoggedNode, isBelieved: Bool, at now: Instant) {
    self.init(
      node.identity, state: node.isFenced ? .fenced(isRecovered: true) : .expected, peer: nil,
      at: now)
    // A node that was not fenced may have been given a proof just before.
    if !node.isFenced || !isBelieved { provenAsOf = now }
  }

  /// Records the node's position; returns whether it is news.
  package mutating func recordApplied(_ position: Position, at now: Instant) -> Bool {
    heardAt = now
    if let applied, applied.epoch == position.epoch, applied.sequence >= position.sequence {
      return false
    }
    applied = position
    if reported.count >= Self.reportsKept { reported.removeFirst(Self.reportsKept / 2) }
    reported.append(Reported(applied: position.sequence, at: now))
    return true
  }

  /// Records a report; returns whether it contains news.
  package mutating func recordReport(_ report: AgentMessage.Report, at now: Instant) -> Bool {
    var isNews = recordApplied(report.applied, at: now)
    held = report.held
    inactive = report.inactive
    inactiveAt = now
    for drop in report.drops {
      dropped += drop.count
      drops.add(drop)
      isNews = true
    }
    if report.counted > counted {
      counted = report.counted
      isNews = true
    }
    return isNews
  }

  /// Resets what was applied after a new epoch began.
  ///
  /// - Parameter startedAt: when this run of the coordinator started. The log may be an older copy that records
  ///   the node as fenced although it was admitted again since.
  package mutating func startOver(startedAt: Instant) {
    if state == .fenced(isRecovered: true) { provenAsOf = max(provenAsOf, startedAt) }
    applied = nil
    counted = 0
    reported.removeAll()
    drops = DropTable()
    inactive.removeAll()
  }

  /// The declared versions that are not active, with their current ages; at most
  /// ``WireLimits/inactiveVersions``.
  package func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    inactive.map { version in
      var version = version
      version.age += now - inactiveAt
      return version
    }
  }

  /// When the node first reported having applied `sequence`; nil if unknown.
  package func appliedAt(_ sequence: SequenceNumber) -> Instant? {
    guard let index = reported.firstIndex(where: { $0.applied >= sequence }) else { return nil }
    // The first report kept may come long after the event, for instance from a node that joined late.
    if index == 0, reported[0].applied > sequence { return nil }
    return reported[index].at
  }

  /// What `events` dropped on the node, as far as reported.
  package func dropped(by events: EventSpans) -> DropCount? {
    drops.dropped(by: events, counted: counted)
  }
}
