/// Limits on concurrent model calls, so that a flush does not become a storm.
///
///     var limits = RefillLimits()
///     limits.upstreams = ["small-model": 64, "large-model": 8]
public struct RefillLimits: Equatable, Sendable {
  /// The most calls that run at a time on this node (default: 256).
  public var concurrent: Int
  /// The most calls that run at a time to each upstream, within ``concurrent``.
  ///
  /// An upstream that is not named has no limit of its own.
  public var upstreams: [String: Int]
  /// The most callers that wait for their turn (default: 4,096).
  ///
  /// One more is refused at once with ``FillError/tooManyRefills(limit:)``.
  public var waiting: Int

  /// The permitted range of ``concurrent`` and of each limit in ``upstreams``.
  public static let permittedConcurrent = 1...65_536
  /// The permitted range of ``waiting``.
  public static let permittedWaiting = 0...65_536
  /// The most upstreams with a limit of their own.
  public static let maxUpstreams = 256

  /// Creates limits; those left out have their defaults.
  public init(concurrent: Int = 256, upstreams: [String: Int] = [:], waiting: Int = 4_096) {
    self.concurrent = concurrent
    self.upstreams = upstreams
    self.waiting = waiting
  }

  func validate() throws(RefillLimitsError) {
    guard Self.permittedConcurrent.contains(concurrent) else { throw .concurrent(concurrent) }
    guard Self.permittedWaiting.contains(waiting) else { throw .waiting(waiting) }
    guard upstreams.count <= Self.maxUpstreams else { throw .tooManyUpstreams(upstreams.count) }
    // Sorted, so that of several mistakes the same one is always reported.
    for name in upstreams.keys.sorted() {
      let limit = upstreams[name] ?? 0
      guard !name.isEmpty, Self.permittedConcurrent.contains(limit) else {
        throw .upstream(name, limit: limit)
      }
    }
  }
}

/// Which limit on model calls is out of range.
public enum RefillLimitsError: Error, Equatable, Sendable, CustomStringConvertible {
  /// ``RefillLimits/concurrent`` is out of range.
  case concurrent(Int)
  /// ``RefillLimits/waiting`` is out of range.
  case waiting(Int)
  /// The upstream's name is empty, or its limit is out of range.
  case upstream(String, limit: Int)
  /// More than ``RefillLimits/maxUpstreams`` upstreams have limits.
  case tooManyUpstreams(Int)

  /// The problem, and what is allowed.
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
