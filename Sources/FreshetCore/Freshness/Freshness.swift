/// The rule that decides when a node may serve from its cache.
///
/// Only this type and ``StalenessBound`` decide it.
///
/// Only the *rates* of clocks matter, never their offsets. The tolerated rate error is 1,000 ppm, twice the 500 ppm by
/// which NTP slews a clock at most.
package enum Freshness {
  /// The tolerated rate error of a clock, as a divisor: one part in 1,000.
  ///
  /// The clock of a serving node may be slow by it, and the clock of a waiting coordinator fast.
  package static let clockRateMargin: Int64 = 1_000
  /// The tolerance for a clock's resolution: 10 ms, one tick of the coarsest clock in use.
  package static let tick: Duration = .milliseconds(10)
  /// The shortest bound, 200 ms, which leaves time for a round trip.
  package static let shortestBound: Duration = .milliseconds(200)
  /// The longest bound: 24 h.
  ///
  /// A longer one would hardly bound staleness.
  package static let longestBound: Duration = .seconds(86_400)

  /// Returns whether a node that is fresh as of `freshAsOf` may serve at `now` with a bound of `maxStaleness`.
  package static func isProven(
    asOf freshAsOf: Instant, at now: Instant, maxStaleness: Duration
  ) -> Bool {
    StalenessBound(maxStaleness).isProven(asOf: freshAsOf, at: now)
  }

  /// Returns the part of a promised bound that a node may use: less the error of a slow clock and one tick.
  package static func nodeBound(_ maxStaleness: Duration) -> Duration {
    maxStaleness - maxStaleness / Int(clockRateMargin) - tick
  }

  /// Returns the instant from which the grace of an event counts on a node.
  ///
  /// The event was committed after `freshAsOf`. A node may learn of it late, for instance after it was cut off. Even
  /// then it must not serve what the event killed for longer than the bound plus the grace after the commit.
  ///
  /// - Parameters:
  ///   - now: when the event is applied.
  ///   - freshAsOf: the instant proven by the last proof before the event.
  ///   - bound: the shortest bound by which the node serves; nil if it is unbounded.
  /// - Returns: `now` or an earlier instant.
  package static func graceStart(
    appliedAt now: Instant, freshAsOf: Instant, bound: Duration?
  ) -> Instant {
    guard let bound else { return now }
    guard freshAsOf != .distantPast else { return .distantPast }
    return min(now, freshAsOf + nodeBound(bound))
  }

  /// Returns when a proof given at `given` no longer lets a node serve: after the promised bound, the error of a fast
  /// clock and one tick.
  package static func fenceDeadline(given: Instant, bound: Duration) -> Instant {
    given + bound + bound / Int(clockRateMargin) + tick
  }
}
