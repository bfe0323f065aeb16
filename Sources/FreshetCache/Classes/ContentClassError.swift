/// Why a content class cannot be created or changed.
public enum ContentClassError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The name is not 1 to 64 bytes long.
  case name(String)
  /// The lifetime is outside what the class permits.
  case lifetime(Duration, permitted: ClosedRange<Duration>)
  /// The bound on staleness is outside the range that can be kept.
  case staleness(Duration, permitted: ClosedRange<Duration>)
  /// The time for which errors are remembered is out of range.
  case errorLifetime(Duration, permitted: ClosedRange<Duration>)
  /// The share of a lifetime in which answers are refreshed early is out of range.
  case refreshShare(Double, permitted: ClosedRange<Double>)
  /// The jitter is outside the permitted range of fractions.
  case jitter(Double, permitted: ClosedRange<Double>)

  /// The problem, and what is allowed.
  public var description: String {
    switch self {
    case .name(let name):
      "the class name '\(name)' has \(name.utf8.count) bytes; give 1 to \(ContentClass.nameBytes)"
    case .lifetime(let lifetime, let permitted):
      "the lifetime \(lifetime) is out of range; give \(permitted.lowerBound) to "
        + "\(permitted.upperBound)"
    case .staleness(let bound, let permitted):
      "the bound on staleness \(bound) is out of range; give \(permitted.lowerBound) to "
        + "\(permitted.upperBound), or write .serveStale"
    case .errorLifetime(let lifetime, let permitted):
      "errors cannot be remembered for \(lifetime); give \(permitted.lowerBound) to "
        + "\(permitted.upperBound)"
    case .refreshShare(let share, let permitted):
      "early refresh in the last \(share) of a lifetime is out of range; give "
        + "\(permitted.lowerBound) to \(permitted.upperBound)"
    case .jitter(let jitter, let permitted):
      "the jitter \(jitter) is out of range; give \(permitted.lowerBound) to "
        + "\(permitted.upperBound)"
    }
  }
}
