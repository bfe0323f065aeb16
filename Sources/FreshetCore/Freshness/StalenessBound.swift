/// A bound on staleness, converted once, so that each lookup only compares nanoseconds.
///
/// Applications do not need it. It is public because only public symbols are inlined into other targets, and
/// every hit is judged by it.
public struct StalenessBound: Equatable, Sendable {
  /// The longest time in nanoseconds between a proof and a lookup that rests on it; `.max` for no bound.
  @usableFromInline let allowed: Int64

  /// Creates the bound by which a node serves that promised at most `maxStaleness`.
  package init(_ maxStaleness: Duration) {
    allowed = min(Freshness.nodeBound(maxStaleness).nanoseconds, .max - 1)
  }

  private init(allowed: Int64) {
    self.allowed = allowed
  }

  /// No bound: serves without any proof, by choice.
  package static let disabled = StalenessBound(allowed: .max)

  /// Whether a node fresh as of `freshAsOf` may serve at `now`.
  @inlinable
  public func isProven(asOf freshAsOf: Instant, at now: Instant) -> Bool {
    if allowed == .max { return true }
    guard freshAsOf != .distantPast else { return false }
    let (age, overflow) = now.nanoseconds.subtractingReportingOverflow(freshAsOf.nanoseconds)
    return overflow ? now < freshAsOf : age <= allowed
  }
}
