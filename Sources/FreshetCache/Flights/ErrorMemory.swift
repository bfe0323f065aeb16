import FreshetCore

/// Recent failures of generations, and refreshes that gave nothing to cache.
struct ErrorMemory: Sendable {
  /// The most keys remembered; beyond it those whose time is over are forgotten, then all.
  static let capacity = 4_096

  private struct Failure: Sendable {
    /// Nil if the generation did not fail: callers then ask the model.
    var error: (any Error)?
    var ticket: FillTicket
    /// Until when callers get the error.
    var until: Instant
    /// Until when no early refresh is tried.
    var refreshAfter: Instant
  }
  private var failures: [KeyDigest: Failure] = [:]

  mutating func remember(_ error: (any Error)?, of ticket: FillTicket, refreshAfter pause: Duration)
  {
    let now = ticket.clock.now
    if failures.count >= Self.capacity {
      failures = failures.filter { max($0.value.until, $0.value.refreshAfter) > now }
      if failures.count >= Self.capacity { failures = [:] }
    }
    failures[ticket.key.digest] = Failure(
      error: error, ticket: ticket, until: now + ticket.contentClass.errorLifetime,
      refreshAfter: now + pause)
  }

  /// The remembered error of the same generation; nil once its time is over or an event has overtaken it.
  mutating func recall(_ ticket: FillTicket) -> (any Error)? {
    guard let failure = current(ticket), ticket.startedAt < failure.until else { return nil }
    return failure.error
  }

  mutating func isRefreshTooSoon(_ ticket: FillTicket) -> Bool {
    guard let failure = current(ticket) else { return false }
    return ticket.startedAt < failure.refreshAfter
  }

  private mutating func current(_ ticket: FillTicket) -> Failure? {
    let digest = ticket.key.digest
    guard let failure = failures[digest] else { return nil }
    let isOver = ticket.startedAt >= max(failure.until, failure.refreshAfter)
    guard !isOver, failure.ticket.isSameFill(as: ticket), !failure.ticket.isOvertaken else {
      failures[digest] = nil
      return nil
    }
    return failure
  }
}

extension FillTicket {
  /// Whether a result for this ticket also answers the other.
  func isSameFill(as other: FillTicket) -> Bool {
    contentClass == other.contentClass && dependencies == other.dependencies
  }
}
