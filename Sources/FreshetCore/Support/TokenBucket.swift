/// Limits how often something may happen: a burst at once, and a steady rate after it.
package struct TokenBucket: Equatable, Sendable {
  /// A burst and a rate.
  package struct Limit: Equatable, Sendable {
    /// The most that may happen at once.
    package var burst: Int
    /// How much may happen in a second, on average.
    package var perSecond: Int

    package init(burst: Int, perSecond: Int) {
      self.burst = burst
      self.perSecond = perSecond
    }
  }

  private static let second: Int64 = 1_000_000_000

  /// What has been taken and not yet refilled, in billionths.
  private var taken: Int64 = 0
  private var lookedAt = Instant.distantPast

  package init() {}

  /// Takes one from the bucket; returns false, and takes nothing, if it is empty.
  package mutating func take(_ limit: Limit, at now: Instant) -> Bool {
    refill(limit, at: now)
    guard taken <= Int64(limit.burst - 1) * Self.second else { return false }
    taken += Self.second
    return true
  }

  /// Whether nothing is missing at `now`, so that the bucket is like a new one.
  package func isFull(_ limit: Limit, at now: Instant) -> Bool {
    var bucket = self
    bucket.refill(limit, at: now)
    return bucket.taken == 0
  }

  private mutating func refill(_ limit: Limit, at now: Instant) {
    defer { lookedAt = max(lookedAt, now) }
    guard taken > 0, now > lookedAt else { return }
    let (refilled, overflow) = (now - lookedAt).nanoseconds
      .multipliedReportingOverflow(by: Int64(limit.perSecond))
    taken = overflow ? 0 : max(0, taken - refilled)
  }
}
