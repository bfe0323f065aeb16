/// The rule when a node may serve from its cache; nothing but this and ``StalenessBound`` decides it.
///
/// Only clock *rates* matter, never offsets. Source of the numbers: NTP slews a clock by at most 500 ppm,
/// doubled here.
package enum Freshness {
  /// The clock tolerance, as a divisor: a serving node's clock may run slow, and a waiting coordinator's fast,
  /// by one part in 1,000.
  package static let clockRateMargin: Int64 = 1_000
  /// What is deducted from a bound besides the rate: one tick of the coarsest clock in use, 10 ms.
  package static let tick: Duration = .milliseconds(10)
  /// The shortest bound that leaves time for a round trip.
  package static let shortestBound: Duration = .milliseconds(200)
  /// The longest bound, beyond which staleness is not usefully bounded.
  package static let longestBound: Duration = .seconds(86_400)

  /// Whether a node fresh as of `freshAsOf` may serve at `now` what may be at most `maxStaleness` stale.
  package static func isProven(
    asOf freshAsOf: Instant, at now: Instant, maxStaleness: Duration
  ) -> Bool {
    StalenessBound(maxStaleness).isProven(asOf: freshAsOf, at: now)
  }

  /// How much of a promised bound the node uses: it deducts a slow clock's share and a tick.
  package static func nodeBound(_ maxStaleness: Duration) -> Duration {
    maxStaleness - maxStaleness / Int(clockRateMargin) - tick
  }

  /// From when to count the grace of an event that is applied at `now`.
  ///
  /// The event was committed after `freshAsOf`. A node that learns of it late, after being cut off, must not
  /// serve what it killed for longer than the bound plus the grace after the commit.
  ///
  /// - Parameters:
  ///   - now: when the event is applied.
  ///   - freshAsOf: the instant proven by the last proof before it.
  ///   - bound: the shortest bound that the node serves by; nil if it promised none.
  /// - Returns: `now` or an earlier instant.
  package static func graceStart(
    appliedAt now: Instant, freshAsOf: Instant, bound: Duration?
  ) -> Instant {
    guard let bound else { return now }
    guard freshAsOf != .distantPast else { return .distantPast }
    return min(now, freshAsOf + nodeBound(bound))
  }

  /// When a coordinator may assume that a proof given at `given` lets a node serve no longer: after the
  /// promised bound, a fast clock's share and a tick.
  package static func fenceDeadline(given: Instant, bound: Duration) -> Instant {
    given + bound + bound / Int(clockRateMargin) + tick
  }
}
