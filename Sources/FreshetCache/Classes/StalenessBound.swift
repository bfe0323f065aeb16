package import FreshetCore

/// A class's bound on staleness as an entry carries it: worked out once, so that a lookup compares
/// two numbers.
package struct StalenessBound: Equatable, Sendable {
  /// Nanoseconds: what ``FreshetCore/Freshness/nodeBound(_:)`` allows; ``unbounded`` if the class serves
  /// stale by choice.
  private let allowed: Int64
  private static let unbounded = Int64.max

  package init(_ staleness: ContentClass.Staleness) {
    switch staleness {
    case .bounded(let bound): allowed = Freshness.nodeBound(bound).nanoseconds
    case .serveStale: allowed = Self.unbounded
    }
  }

  /// Says at every instant what ``FreshetCore/Freshness/isProven(asOf:at:maxStaleness:)`` says.
  package func isProven(asOf freshAsOf: Instant, at now: Instant) -> Bool {
    if allowed == Self.unbounded { return true }
    guard freshAsOf != .distantPast else { return false }
    let (age, overflow) = now.nanoseconds.subtractingReportingOverflow(freshAsOf.nanoseconds)
    return overflow ? now < freshAsOf : age <= allowed
  }
}
