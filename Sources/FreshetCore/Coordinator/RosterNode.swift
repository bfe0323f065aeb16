/// What the coordinator remembers of one run of a node.
package struct RosterNode: Equatable, Sendable {
  /// Legal transitions: `expected → joined`, `saving → joined`, and from each to `gone`.
  package enum State: Equatable, Sendable {
    /// Known from before a restart. To `joined` when it says hello.
    case expected
    /// Its hello waits until a restarted coordinator would know of it. To `joined` when it does.
    case saving(nonce: UInt64, version: UInt32)
    /// In the fleet.
    case joined
    /// It said goodbye.
    case gone(at: Instant)
  }

  /// Reports of the latest events are remembered, for "applied after how long".
  private static let reportsKept = 512
  /// Drop counts of the latest events are remembered.
  private static let dropsKept = 512

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
  package private(set) var applied: Position?
  package private(set) var counted: SequenceNumber = 0
  package private(set) var dropped = DropCount()
  package private(set) var held = DropCount()
  private var reported: [Reported] = []
  private var drops: [Drop] = []

  package init(_ identity: NodeIdentity, state: State, peer: PeerID?, at now: Instant) {
    self.identity = identity
    self.state = state
    self.peer = peer
    heardAt = now
    // A node from before a restart may have been given a proof just before it.
    provenAsOf = state == .expected ? now : .distantPast
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
    for drop in report.drops {
      dropped += drop.count
      isNews = true
      if let index = drops.firstIndex(where: { $0.sequence == drop.sequence }) {
        drops[index].count += drop.count
      } else {
        if drops.count >= Self.dropsKept { drops.removeFirst(Self.dropsKept / 2) }
        drops.append(drop)
      }
    }
    if report.counted > counted {
      counted = report.counted
      isNews = true
    }
    return isNews
  }

  /// Another epoch: what was applied counts no more.
  package mutating func startOver() {
    applied = nil
    counted = 0
    reported.removeAll()
    drops.removeAll()
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

  /// What `sequence` dropped there, as far as it was counted.
  package func dropped(by sequence: SequenceNumber) -> DropCount? {
    if let drop = drops.first(where: { $0.sequence == sequence }) { return drop.count }
    return counted >= sequence ? DropCount() : nil
  }
}
