/// A bound on staleness in nanoseconds, so that a lookup needs only one comparison.
///
/// Applications do not need this type. It is public because only public symbols can be inlined into other targets, and
/// every hit uses it.
public struct StalenessBound: Equatable, Sendable {
  /// The longest time in nanoseconds between a proof and a lookup that rests on it; `.max` if unbounded.
  @usableFromInline let allowed: Int64

  /// Creates the bound for a node that promised at most `maxStaleness`.
  package init(_ maxStaleness: Duration) {
    allowed = min(Freshness.nodeBound(maxStaleness).nanoseconds, .max - 1)
  }

  private init(allowed: Int64) {
    self.allowed = allowed
  }

  /// The bound that is always met: the application chose to serve without proofs.
  package static let disabled = StalenessBound(allowed: .max)

  /// Returns whether a node that is fresh as of `freshAsOf` may serve at `now`.
  @inlinable
  public func isProven(asOf freshAsOf: Instant, at now: Instant) -> Bool {
    if allowed == .max { return true }
    guard freshAsOf != .distantPast else { return false }
    let (age, overflow) = now.nanoseconds.subtractingReportingOverflow(freshAsOf.nanoseconds)
    return overflow ? now < freshAsOf : age <= allowed
  }
}
