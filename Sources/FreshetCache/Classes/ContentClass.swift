package import FreshetCore

/// How long answers of one sort may live, and how stale they may be served.
///
///     try ContentClass("refund rules", lifetime: .seconds(2 * 3_600))
///
/// A lifetime is always bounded: by the class's range, and by ``longestLifetime`` whatever the class.
public struct ContentClass: Hashable, Sendable {
  /// How stale an answer may be served.
  public enum Staleness: Hashable, Sendable {
    /// For at most this long after the event that killed it was committed.
    ///
    /// A node that cannot prove this treats the entry as a miss.
    case bounded(Duration)
    /// No bound: a node that is cut off continues to serve what events have killed.
    ///
    /// Unsafe: it takes effect only on a node whose agent is `unboundedByChoice`, and the fleet's view shows it. On any
    /// other node the class is held to what the agent promises.
    case serveStale
  }

  /// The longest lifetime of any answer, whatever its class.
  public static let longestLifetime: Duration = .seconds(30 * 86_400)
  /// The lifetimes that a class permits unless it states others.
  public static let anyLifetime: ClosedRange<Duration> = .seconds(1)...longestLifetime
  /// The bound on staleness of a class that states none.
  public static let defaultStaleness: Staleness = .bounded(.seconds(10))
  /// The bounds on staleness that can be kept; the shortest leaves time for a round trip.
  public static let boundedStaleness: ClosedRange<Duration> =
    Freshness.shortestBound...Freshness.longestBound
  /// The values that ``jitter`` may have.
  public static let anyJitter: ClosedRange<Double> = 0...0.5
  /// The longest time that an error is remembered, whatever the class.
  public static let longestErrorLifetime: Duration = .seconds(60)
  /// The longest name, in bytes of UTF-8.
  public static let nameBytes = 64

  /// The name under which metrics and traces show the class; classes of one name are counted together.
  public let name: String
  /// How long an answer lives, counted from when its generation began.
  public private(set) var lifetime: Duration
  /// The lifetimes that the class permits.
  ///
  /// A preset permits any lifetime shorter than its usual one, because shorter is safe.
  public let permittedLifetimes: ClosedRange<Duration>
  /// How stale an answer may be served.
  public private(set) var staleness: Staleness
  /// The largest fraction by which a lifetime is shortened at random.
  ///
  /// It keeps answers that were filled together from expiring together.
  public let jitter: Double
  /// How long later callers get a remembered error of the model instead of a new call.
  ///
  /// Default: zero (disabled). Choose it with ``rememberingErrors(for:)``.
  public private(set) var errorLifetime: Duration = .zero
  /// Whether popular answers are refreshed before they expire.
  ///
  /// Default: ``EarlyRefresh/never``. Choose it with ``refreshedEarly(_:)``.
  public private(set) var earlyRefresh: EarlyRefresh = .never

  /// Creates a class of your own, beside the presets such as ``policyAndPricing``.
  ///
  /// - Parameters:
  ///   - name: the class's name in metrics, 1 to 64 bytes.
  ///   - lifetime: how long an answer lives, within `permittedLifetimes`.
  ///   - permittedLifetimes: the lifetimes that the class permits, cut to what ``anyLifetime`` allows.
  ///   - staleness: how stale an answer may be served. Default: bounded, 10 s.
  ///   - jitter: the largest fraction by which lifetimes are shortened: 0 to 0.5. Default: 0.1.
  /// - Throws: ``ContentClassError`` for the value that is out of range.
  public init(
    _ name: String, lifetime: Duration, permittedLifetimes: ClosedRange<Duration> = anyLifetime,
    staleness: Staleness = defaultStaleness, jitter: Double = 0.1
  ) throws(ContentClassError) {
    guard 1...Self.nameBytes ~= name.utf8.count else { throw .name(name) }
    let permitted = permittedLifetimes.clamped(to: Self.anyLifetime)
    guard permitted.contains(lifetime) else { throw .lifetime(lifetime, permitted: permitted) }
    try Self.check(staleness)
    guard Self.anyJitter.contains(jitter) else { throw .jitter(jitter, permitted: Self.anyJitter) }
    self.init(
      unchecked: name, lifetime: lifetime, permitted: permitted, staleness: staleness,
      jitter: jitter)
  }

  init(
    unchecked name: String, lifetime: Duration, permitted: ClosedRange<Duration>,
    staleness: Staleness = defaultStaleness, jitter: Double = 0.1
  ) {
    self.name = name
    self.lifetime = lifetime
    permittedLifetimes = permitted
    self.staleness = staleness
    self.jitter = jitter
  }

  /// Returns the same class with another lifetime.
  ///
  /// - Parameter lifetime: how long an answer lives, within ``permittedLifetimes``.
  /// - Returns: the class; its other choices are kept.
  /// - Throws: ``ContentClassError/lifetime(_:permitted:)`` if the lifetime is not permitted.
  public func living(_ lifetime: Duration) throws(ContentClassError) -> ContentClass {
    guard permittedLifetimes.contains(lifetime) else {
      throw .lifetime(lifetime, permitted: permittedLifetimes)
    }
    var other = self
    other.lifetime = lifetime
    return other
  }

  /// Returns the same class with another bound on staleness, or with ``Staleness/serveStale``.
  public func staleness(_ staleness: Staleness) throws(ContentClassError) -> ContentClass {
    try Self.check(staleness)
    var other = self
    other.staleness = staleness
    return other
  }

  /// Returns the same class with errors remembered for 0 to ``longestErrorLifetime``.
  ///
  /// During that time callers get the error at once, without a call to a model that is down.
  public func rememberingErrors(
    for lifetime: Duration
  ) throws(ContentClassError) -> ContentClass {
    let permitted = Duration.zero...Self.longestErrorLifetime
    guard permitted.contains(lifetime) else {
      throw .errorLifetime(lifetime, permitted: permitted)
    }
    var other = self
    other.errorLifetime = lifetime
    return other
  }

  /// Returns the same class with answers refreshed in the background as `rule` says.
  public func refreshedEarly(_ rule: EarlyRefresh) -> ContentClass {
    var other = self
    other.earlyRefresh = rule
    return other
  }

  /// The class as served by a node that promised the fleet to serve nothing staler than `promise`.
  ///
  /// Publishers stop waiting for a silent node when its promise runs out, so no class may exceed it.
  func held(to promise: Duration?) -> ContentClass {
    guard let promise else { return self }
    if case .bounded(let bound) = staleness, bound <= promise { return self }
    var other = self
    other.staleness = .bounded(promise)
    return other
  }

  private static func check(_ staleness: Staleness) throws(ContentClassError) {
    if case .bounded(let bound) = staleness, !boundedStaleness.contains(bound) {
      throw .staleness(bound, permitted: boundedStaleness)
    }
  }

  /// Draws one answer's lifetime, at most the class's and at most `limit`.
  func drawLifetime(
    atMost limit: Duration?, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    let whole = min(lifetime, max(.zero, limit ?? lifetime)).nanoseconds
    let most = Int64(Double(whole) * jitter)
    return .nanoseconds(whole - Int64.random(in: 0...max(0, most), using: &generator))
  }
}

extension ContentClass.Staleness {
  /// The bound as a lookup compares it.
  package var bound: StalenessBound {
    switch self {
    case .bounded(let maxStaleness): StalenessBound(maxStaleness)
    case .serveStale: .disabled
    }
  }
}
