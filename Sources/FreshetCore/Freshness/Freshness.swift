/// When a node may serve from its cache: the one place of the rule.
///
/// Only the *rates* of clocks matter, never their offsets. Source of the numbers: NTP slews a clock
/// by at most 500 ppm, doubled here.
package enum Freshness {
  /// How much slower than real time the clock of a node that serves may run, and how much faster
  /// that of a coordinator which waits: one part in this many.
  package static let clockRateMargin: Int64 = 1_000
  /// What is taken off a bound besides the rate: one tick of the coarsest clock in use.
  package static let tick: Duration = .milliseconds(10)
  /// The shortest bound that leaves time for a round trip.
  package static let shortestBound: Duration = .milliseconds(200)
  /// The longest bound: beyond it an answer is not bounded in any useful sense.
  package static let longestBound: Duration = .seconds(86_400)

  /// Whether a node that knows everything committed before `freshAsOf` may serve at `now` what
  /// may be at most `maxStaleness` stale.
  package static func isProven(
    asOf freshAsOf: Instant, at now: Instant, maxStaleness: Duration
  ) -> Bool {
    guard freshAsOf != .distantPast else { return false }
    return now - freshAsOf <= nodeBound(maxStaleness)
  }

  /// What a node runs of a promised bound: less a slow clock's share and a tick.
  package static func nodeBound(_ maxStaleness: Duration) -> Duration {
    maxStaleness - maxStaleness / Int(clockRateMargin) - tick
  }

  /// From when the grace of an event counts that is applied at `now`.
  ///
  /// The event was committed after `freshAsOf`. A node that hears of it late, after a cut, must not serve
  /// what it killed for longer than the bound and the grace after it.
  ///
  /// - Parameters:
  ///   - now: when it is applied.
  ///   - freshAsOf: of the last proof before it.
  ///   - bound: the shortest that the node serves by; nil if it promised none.
  /// - Returns: `now`, or what is earlier.
  package static func graceStart(
    appliedAt now: Instant, freshAsOf: Instant, bound: Duration?
  ) -> Instant {
    guard let bound else { return now }
    guard freshAsOf != .distantPast else { return .distantPast }
    return min(now, freshAsOf + nodeBound(bound))
  }

  /// When a coordinator may count on it that a node serves no more by a proof given at `given`:
  /// the promised bound and a fast clock's share.
  package static func fenceDeadline(given: Instant, bound: Duration) -> Instant {
    given + bound + bound / Int(clockRateMargin) + tick
  }
}
