/// Where a node stands with respect to an event; ``RosterNode/standing(for:committedAt:at:)`` decides it.
public enum Standing: String, Equatable, Sendable, CaseIterable {
  /// The node reported that it applied the event.
  case applied
  /// The node cannot be serving what the event killed: its last earlier proof has aged past its bound, or it
  /// joined after the event with an empty cache.
  case fenced
  /// The node may still be serving what the event killed.
  case pending
  /// The node has not applied the event, and serves stale answers by its application's written choice.
  case unbounded
  /// The node said goodbye and serves nothing.
  case gone

  /// Whether a publisher need not wait for the node any longer.
  public var isSettled: Bool {
    switch self {
    case .applied, .fenced, .gone: true
    case .pending, .unbounded: false
    }
  }
}

extension RosterNode {
  /// Where the node stands with respect to an event; the only place that decides this.
  ///
  /// - Parameters:
  ///   - sequence: the event's number.
  ///   - committedAt: when it was committed, or later, so that every proof given since covers it.
  ///   - now: the time by the coordinator's clock.
  /// - Returns: the standing, never better than what is certain.
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
    // A node that was never given a proof serves nothing.
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

  /// From when the node can be recorded as serving nothing.
  ///
  /// Nil if it already is, if it is unbounded, or if it is being admitted.
  package var fenceableAt: Instant? {
    guard state == .joined || state == .expected, let bound = identity.bound else { return nil }
    // A node that was never given a proof is about to ask for one.
    return provenAsOf == .distantPast
      ? heardAt + bound : Freshness.fenceDeadline(given: provenAsOf, bound: bound)
  }

  /// Until when the node keeps an event open if it reports nothing; nil if the event is settled there.
  package func openUntil(
    _ sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Instant? {
    guard !standing(for: sequence, committedAt: committedAt, at: now).isSettled else { return nil }
    return fenceDeadline(committedAt: committedAt) ?? Instant(nanoseconds: .max)
  }

  /// Whether the node has applied an event but not yet reported what that dropped.
  package func lacksCount(
    of sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Bool {
    counted < sequence && standing(for: sequence, committedAt: committedAt, at: now) == .applied
  }

  /// The time from an event's commit until the node could no longer be serving what it killed; nil if it may
  /// still be, or if the time is unknown.
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
      // A node that came back late was fenced in the meantime.
      settledAt = appliedAt(sequence).map { min($0, fencedAt ?? $0) }
    } else {
      settledAt = fencedAt
    }
    return settledAt.map { max($0 - committedAt, .zero) }
  }

  /// The latest moment from which the node may count an event's grace, see
  /// ``Freshness/graceStart(appliedAt:freshAsOf:bound:)``; nil if the node holds nothing that the event killed.
  package func reprieveStart(
    of sequence: SequenceNumber, committedAt: Instant, at now: Instant
  ) -> Instant? {
    if case .gone = state { return nil }
    if let cameAt, committedAt < cameAt { return nil }
    let appliedAt = applied.map { $0.sequence >= sequence } == true ? appliedAt(sequence) : nil
    let starts = [appliedAt, fenceDeadline(committedAt: committedAt)].compactMap { $0 }
    return starts.min() ?? now
  }
}
