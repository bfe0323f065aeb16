/// How many calls to models may run at a time, so that a flush does not become a storm.
///
///     var limits = RefillLimits()
///     limits.upstreams = ["small-model": 64, "large-model": 8]
public struct RefillLimits: Equatable, Sendable {
  /// Calls that run at a time on this node (default: 256).
  public var concurrent: Int
  /// Calls that run at a time to each upstream, within ``concurrent``; one that is not named has no
  /// limit of its own.
  public var upstreams: [String: Int]
  /// Callers that wait for their turn (default: 4,096).
  ///
  /// One more is refused at once: ``FillError/tooManyRefills(limit:)``.
  public var waiting: Int

  /// What ``concurrent`` and each of ``upstreams`` may be.
  public static let permittedConcurrent = 1...65_536
  /// What ``waiting`` may be.
  public static let permittedWaiting = 0...65_536
  /// Upstreams that can have a limit of their own.
  public static let maxUpstreams = 256

  /// Limits.
  public init(concurrent: Int = 256, upstreams: [String: Int] = [:], waiting: Int = 4_096) {
    self.concurrent = concurrent
    self.upstreams = upstreams
    self.waiting = waiting
  }

  func validate() throws(RefillLimitsError) {
    guard Self.permittedConcurrent.contains(concurrent) else { throw .concurrent(concurrent) }
    guard Self.permittedWaiting.contains(waiting) else { throw .waiting(waiting) }
    guard upstreams.count <= Self.maxUpstreams else { throw .tooManyUpstreams(upstreams.count) }
    // Sorted, so that of several mistakes the same one is told.
    for name in upstreams.keys.sorted() {
      let limit = upstreams[name] ?? 0
      guard !name.isEmpty, Self.permittedConcurrent.contains(limit) else {
        throw .upstream(name, limit: limit)
      }
    }
  }
}

/// Why limits on refills cannot be as they were given.
public enum RefillLimitsError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The number of calls at a time is out of range.
  case concurrent(Int)
  /// The number of callers that wait is out of range.
  case waiting(Int)
  /// The upstream's name is empty, or its limit out of range.
  case upstream(String, limit: Int)
  /// More upstreams have limits than can.
  case tooManyUpstreams(Int)

  /// What is wrong, and what is allowed.
  public var description: String {
    let calls = RefillLimits.permittedConcurrent
    switch self {
    case .concurrent(let count):
      return "\(count) refills at a time are out of range; give \(calls.lowerBound) to "
        + "\(calls.upperBound)"
    case .waiting(let count):
      return "\(count) waiting callers are out of range; give 0 to "
        + "\(RefillLimits.permittedWaiting.upperBound)"
    case .upstream(let name, let limit):
      return "the limit \(limit) of the upstream '\(name)' is out of range; give a name, and "
        + "\(calls.lowerBound) to \(calls.upperBound)"
    case .tooManyUpstreams(let count):
      return "\(count) upstreams have limits; give at most \(RefillLimits.maxUpstreams)"
    }
  }
}
