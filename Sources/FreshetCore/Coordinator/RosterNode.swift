/// What the coordinator remembers of one run of a node.
package struct RosterNode: Equatable, Sendable {
  /// Legal transitions: `expected → joined`, `saving → joined`, `expected` and `joined → fenced`,
  /// `fenced → saving`, and from each to `gone`.
  package enum State: Equatable, Sendable {
    /// Known from before a restart. To `joined` when it says hello.
    case expected
    /// Silent, and its last proof has aged past its bound; the log has it down so, or is about to.
    ///
    /// It is given no proof before the log has it down as serving again: a crash between the two would
    /// have the next run take a node for fenced that serves. To `saving` when it says hello.
    case fenced(isRecovered: Bool)
    /// Its hello waits until a restarted coordinator would know of it. To `joined` when it does.
    case saving(nonce: UInt64, version: UInt32)
    /// In the fleet.
    case joined
    /// It said goodbye.
    case gone(at: Instant)
  }

  /// Reports of the latest events are remembered, for "applied after how long".
  private static let reportsKept = 512

  private struct Reported: Equatable {
    var applied: SequenceNumber
    var at: Instant
  }

  package var identity: NodeIdentity
  package var state: State
  package var peer: PeerID?
  /// The version of the protocol that it speaks with this run of the coordinator; 0 until its hello.
  package var version: UInt32 = 0
  package var heardAt: Instant
  /// As of when the last proof that the node was given makes it fresh; an upper bound.
  package var provenAsOf: Instant
  /// When it said hello with no proof to serve by: it held nothing, or was fenced.
  ///
  /// By what it is given since it
  /// serves only once it knows of all that was committed before. nil if an older proof may be good.
  package var unprovenAt: Instant?
  /// When it came to the fleet, holding nothing; nil if it may have been there before.
  package var cameAt: Instant?
  package private(set) var applied: Position?
  package private(set) var counted: SequenceNumber = 0
  package private(set) var dropped = DropCount()
  package private(set) var held = DropCount()
  /// Versions that it declares and that are not active, as it told last.
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

  /// A node from before a restart, as the log has it.
  ///
  /// - Parameters:
  ///   - node: what the log says of it.
  ///   - isBelieved: whether what it says of fences holds.
  ///   - now: the restart.
  package init(_ node: LoggedNode, isBelieved: Bool, at now: Instant) {
    self.init(
      node.identity, state: node.isFenced ? .fenced(isRecovered: true) : .expected, peer: nil,
      at: now)
    // It may have been given a proof just before; not one that was fenced.
    if !node.isFenced || !isBelieved { provenAsOf = now }
  }

  /// Takes in how far the node says it is; true if that is news.
  package mutating func note(applied position: Position, at now: Instant) -> Bool {
    heardAt = now
    if let applied, applied.epoch == position.epoch, applied.sequence >= position.sequence {
      return false
    }
    applied = position
    if reported.count >= Self.reportsKept { reported.removeFirst(Self.reportsKept / 2) }
    reported.append(Reported(applied: position.sequence, at: now))
    return true
  }

  /// Takes in a report; true if it holds news.
  package mutating func note(_ report: AgentMessage.Report, at now: Instant) -> Bool {
    var isNews = note(applied: report.applied, at: now)
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

  /// Another epoch: what was applied counts no more.
  ///
  /// - Parameter startedAt: when this run of the coordinator did. The log may be an older copy of itself, and
  ///   may have lost that a node was let in again which stands there as fenced.
  package mutating func startOver(startedAt: Instant) {
    if state == .fenced(isRecovered: true) { provenAsOf = max(provenAsOf, startedAt) }
    applied = nil
    counted = 0
    reported.removeAll()
    drops = DropTable()
    inactive.removeAll()
  }

  /// Versions that it declares and that are not active, with their ages now: at most
  /// ``WireLimits/inactiveVersions``.
  package func inactiveVersions(at now: Instant) -> [InactiveVersion] {
    inactive.map { version in
      var version = version
      version.age += now - inactiveAt
      return version
    }
  }

  /// Where the node stands with respect to an event: the one place of the rule.
  ///
  /// - Parameters:
  ///   - sequence: the event.
  ///   - committedAt: when it was committed, or later: no proof given since lacks it.
  ///   - now: the coordinator's clock.
  /// - Returns: its standing, never better than what is certain.
  package func standing(
    for sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Standing {
    if case .gone = state { return .gone }
    if let applied, applied.sequence >= sequence { return .applied }
    if let unprovenAt, committedAt < unprovenAt { return .fenced }
    guard let deadline = fenceDeadline(committedAt: committedAt) else { return .unbounded }
    return now >= deadline ? .fenced : .pending
  }

  /// When the node can no longer be serving what an event killed; nil if it is unbounded.
  package func fenceDeadline(committedAt: Instant) -> Instant? {
    guard let bound = identity.bound else { return nil }
    let lastLacking = min(provenAsOf, committedAt)
    // Never proven: it serves nothing.
    guard lastLacking != .distantPast else { return .distantPast }
    return Freshness.fenceDeadline(given: lastLacking, bound: bound)
  }

  /// Whether it has had no proof within its bound.
  package func isAway(at now: Instant) -> Bool {
    switch state {
    case .fenced: return true
    case .gone: return false
    case .expected, .joined, .saving:
      guard let bound = identity.bound, provenAsOf != .distantPast else { return false }
      return now >= Freshness.fenceDeadline(given: provenAsOf, bound: bound)
    }
  }

  /// From when on it can be written down that the node serves nothing; nil for one of which that is
  /// written down, that cannot be fenced, or is about to be let in.
  package var fenceableAt: Instant? {
    guard state == .joined || state == .expected, let bound = identity.bound else { return nil }
    // One that was never given a proof is about to ask for it.
    return provenAsOf == .distantPast
      ? heardAt + bound : Freshness.fenceDeadline(given: provenAsOf, bound: bound)
  }

  /// Until when an event is open because of the node, if it says nothing more; nil if it is settled.
  package func openUntil(
    _ sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Instant? {
    guard !standing(for: sequence, committedAt: committedAt, at: now).isSettled else { return nil }
    return fenceDeadline(committedAt: committedAt) ?? Instant(nanoseconds: .max)
  }

  /// Whether it has applied an event, and not said yet what that dropped.
  package func lacksCount(
    of sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Bool {
    counted < sequence && standing(for: sequence, committedAt: committedAt, at: now) == .applied
  }

  /// When the node was first heard to have applied `sequence`; nil if that is not known.
  package func appliedAt(_ sequence: SequenceNumber) -> Instant? {
    guard let index = reported.firstIndex(where: { $0.applied >= sequence }) else { return nil }
    // The first report that is kept may come long after the event, such as that of a late joiner.
    if index == 0, reported[0].applied > sequence { return nil }
    return reported[index].at
  }

  /// From an event's commit until the node could not be serving any more what it killed; nil if it may be, or
  /// if that is not known.
  package func settledAfter(
    _ sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Duration? {
    let standing = standing(for: sequence, committedAt: committedAt, at: now)
    guard standing.isSettled else { return nil }
    if let cameAt, committedAt < cameAt { return .zero }
    let fencedAt = fenceDeadline(committedAt: committedAt)
    let settledAt: Instant?
    if case .gone(let at) = state {
      settledAt = at
    } else if standing == .applied {
      // One that comes back late was fenced in the meantime.
      settledAt = appliedAt(sequence).map { min($0, fencedAt ?? $0) }
    } else {
      settledAt = fencedAt
    }
    return settledAt.map { max($0 - committedAt, .zero) }
  }

  /// The latest moment from which on the node may count the grace of an event: see
  /// ``Freshness/graceStart(appliedAt:freshAsOf:bound:)``; nil if it holds nothing that the event killed.
  package func reprieveStart(
    of sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Instant? {
    if case .gone = state { return nil }
    if let cameAt, committedAt < cameAt { return nil }
    let appliedAt = applied.map { $0.sequence >= sequence } == true ? appliedAt(sequence) : nil
    let starts = [appliedAt, fenceDeadline(committedAt: committedAt)].compactMap { $0 }
    return starts.min() ?? now
  }

  /// What `events` dropped there, as far as it was counted.
  package func dropped(by events: EventSpans) -> DropCount? {
    drops.dropped(by: events, counted: counted)
  }
}
