/// The coordinator's knowledge of one run of a node, and the only place that decides its standing.
package struct RosterNode: Equatable, Sendable {
  /// The node's state in the fleet.
  ///
  /// Legal transitions: `expected → joined`, `saving → joined`, `expected` and `joined → fenced`, `fenced → saving`,
  /// `joined` and `saving → expected` when the node is revoked, and from each state to `gone`.
  package enum State: Equatable, Sendable {
    /// The log lists the node from before a restart, or the node was revoked and may still be serving.
    ///
    /// Becomes `joined` when the node says hello.
    case expected
    /// The node is silent, and its last proof has aged past its bound.
    ///
    /// The log records it as fenced, or is about to.
    ///
    /// The node gets no proof before the log records it as serving again. Otherwise, after a crash in between, the next
    /// run would take a serving node for fenced. Becomes `saving` when the node says hello.
    case fenced(isRecovered: Bool)
    /// The node has said hello and waits until the log lists it.
    ///
    /// Becomes `joined` once that is durable.
    case saving(nonce: UInt64, version: UInt32)
    /// The node is in the fleet.
    case joined
    /// The node has said goodbye.
    case gone(at: Instant)
  }

  /// The number of reports kept, to tell how long after its commit an event was applied.
  private static let reportsKept = 512

  private struct Reported: Equatable {
    var applied: SequenceNumber
    var at: Instant
  }

  package var identity: NodeIdentity
  package var state: State
  package var peer: PeerID?
  /// What the connection that said hello had proven; nil from a restart of the coordinator until the node's hello.
  package var credential: NodeCredential?
  /// Whether the connection is known to be the node's own: the node was new in this run, or showed a token or the secret
  /// of its id.
  ///
  /// Otherwise the connection took the node over because it was silent. Such a connection gets no token, so that it can
  /// never push the node itself aside.
  package var isOwnerKnown = false
  package var rates = NodeRates()
  /// The catch-up pages on their way to ``peer``.
  package var pages = PageBudget()
  /// The protocol version in use with the node; 0 until its hello to this run of the coordinator.
  package var version: UInt32 = 0
  package var heardAt: Instant
  /// An upper bound of the instant as of which the node's last proof makes it fresh.
  package var provenAsOf: Instant
  /// The time of the node's hello without a valid proof, because it held nothing or was fenced; nil if an older proof
  /// may still be valid.
  ///
  /// By a proof given since, the node serves only once it has applied everything committed before.
  package var unprovenAt: Instant?
  /// The time when the node joined with an empty cache; nil if it may have been in the fleet before.
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

  /// Creates a node that the log lists from before a restart.
  ///
  /// - Parameters:
  ///   - node: the node as recorded in the log.
  ///   - isBelieved: whether the log's record of fences can be trusted.
  ///   - now: when the coordinator restarted.
  package init(_ node: LoggedNode, isBelieved: Bool, at now: Instant) {
    self.init(
      node.identity, state: node.isFenced ? .fenced(isRecovered: true) : .expected, peer: nil,
      at: now)
    // A node that was not fenced may have been given a proof just before the restart.
    if !node.isFenced || !isBelieved { provenAsOf = now }
  }

  /// Records the node's position; returns whether it is new.
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

  /// Records a report; returns whether it contains anything new.
  ///
  /// What it claims of events beyond `head` is ignored, because nobody can know of them.
  package mutating func recordReport(
    _ report: AgentMessage.Report, head: SequenceNumber, at now: Instant
  ) -> Bool {
    var isNews = recordApplied(report.applied, at: now)
    held = report.held
    inactive = report.inactive
    inactiveAt = now
    for drop in report.drops where drop.sequence <= head {
      dropped += drop.count
      drops.add(drop)
      isNews = true
    }
    let reported = min(report.counted, head)
    if reported > counted {
      counted = reported
      isNews = true
    }
    return isNews
  }

  /// Resets what the node has applied, after a new epoch began.
  ///
  /// - Parameter startedAt: when this run of the coordinator started. The log may be an older copy, which records the
  ///   node as fenced although it was admitted again since.
  package mutating func startOver(startedAt: Instant) {
    if state == .fenced(isRecovered: true) { provenAsOf = max(provenAsOf, startedAt) }
    applied = nil
    counted = 0
    reported.removeAll()
    drops = DropTable()
    inactive.removeAll()
  }

  /// Returns the declared versions that are not active, with their ages at `now`; at most
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
    // The oldest report kept may be much later than the event, for instance from a node that joined late.
    if index == 0, reported[0].applied > sequence { return nil }
    return reported[index].at
  }

  /// What `events` dropped on the node, as far as reported.
  package func dropped(by events: EventSpans) -> DropCount? {
    drops.dropped(by: events, counted: counted)
  }
}
