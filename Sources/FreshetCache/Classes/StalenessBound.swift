package import FreshetCore

/// A class's bound on staleness as an entry carries it.
///
/// It is computed once, so that a lookup only compares two numbers.
package struct StalenessBound: Equatable, Sendable {
  /// In nanoseconds: what ``FreshetCore/Freshness/nodeBound(_:)`` allows; ``unbounded`` if the class serves stale by
  /// choice.
  private let allowed: Int64
  private static let unbounded = Int64.max

  package init(_ staleness: ContentClass.Staleness) {
    switch staleness {
    case .bounded(let bound): allowed = Freshness.nodeBound(bound).nanoseconds
    case .serveStale: allowed = Self.unbounded
    }
  }

  /// Agrees at every instant with ``FreshetCore/Freshness/isProven(asOf:at:maxStaleness:)``.
  package func isProven(asOf freshAsOf: Instant, at now: Instant) -> Bool {
    if allowed == Self.unbounded { return true }
    guard freshAsOf != .distantPast else { return false }
    let (age, overflow) = now.nanoseconds.subtractingReportingOverflow(freshAsOf.nanoseconds)
    return overflow ? now < freshAsOf : age <= allowed
  }
}
