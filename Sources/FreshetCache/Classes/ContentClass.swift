import FreshetCore

/// How long answers of one sort may live, and how stale they may be served.
///
///     try ContentClass("refund rules", lifetime: .seconds(2 * 3_600))
///
/// A lifetime is always bounded: by the class's range, and by ``longestLifetime`` whatever the class.
public struct ContentClass: Hashable, Sendable {
  /// How stale an answer may be served.
  public enum Staleness: Hashable, Sendable {
    /// At most so long after an event was committed that made it wrong. A node that cannot prove
    /// this treats the entry as a miss.
    case bounded(Duration)
    /// However stale: a node that is cut off goes on serving what events have made wrong. Unsafe; it
    /// takes effect only on a node whose agent is `unboundedByChoice`, and the fleet's view shows it.
    /// On any other node the class is held to what the agent promises.
    case serveStale
  }

  /// No answer lives longer, whatever its class.
  public static let longestLifetime: Duration = .seconds(30 * 86_400)
  /// What a lifetime may be if the class does not say.
  public static let anyLifetime: ClosedRange<Duration> = .seconds(1)...longestLifetime
  /// How stale an answer may be served if the class does not say.
  public static let defaultStaleness: Staleness = .bounded(.seconds(10))
  /// The bounds on staleness that can be kept: the shortest leaves time for a round trip.
  public static let boundedStaleness: ClosedRange<Duration> =
    Freshness.shortestBound...Freshness.longestBound
  /// What the jitter may be.
  public static let anyJitter: ClosedRange<Double> = 0...0.5
  /// No error is remembered longer, whatever the class.
  public static let longestErrorLifetime: Duration = .seconds(60)
  /// Bytes of a class's name.
  public static let nameBytes = 64

  /// What the class is called in metrics.
  public let name: String
  /// How long an answer lives, counted from when its generation began.
  public private(set) var lifetime: Duration
  /// What lifetimes the class permits.
  ///
  /// A preset permits any that is shorter than what is usual for it: that is the safe side.
  public let permittedLifetimes: ClosedRange<Duration>
  /// How stale an answer may be served.
  public private(set) var staleness: Staleness
  /// The largest fraction by which a lifetime is shortened at random, so that what was filled at
  /// one moment does not expire at one moment.
  public let jitter: Double
  /// How long an error of the model is given to later callers instead of asking again: not at all,
  /// unless chosen with ``rememberingErrors(for:)``.
  public private(set) var errorLifetime: Duration = .zero
  /// Whether answers that are asked for often are made anew before their lifetime is over: never,
  /// unless chosen with ``refreshedEarly(_:)``.
  public private(set) var earlyRefresh: EarlyRefresh = .never

  /// A class.
  ///
  /// - Parameters:
  ///   - name: what it is called in metrics: 1 to 64 bytes.
  ///   - lifetime: how long an answer lives, within `permittedLifetimes`.
  ///   - permittedLifetimes: cut to what ``anyLifetime`` allows.
  ///   - staleness: how stale an answer may be served. Default: bounded, 10 s.
  ///   - jitter: the largest fraction by which lifetimes are shortened: 0 to 0.5. Default: 0.1.
  /// - Throws: what is out of range.
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

  /// The same class with another lifetime.
  ///
  /// - Parameter lifetime: within ``permittedLifetimes``.
  /// - Returns: the class, its other choices kept.
  /// - Throws: ``ContentClassError/lifetime(_:permitted:)``.
  public func living(_ lifetime: Duration) throws(ContentClassError) -> ContentClass {
    guard permittedLifetimes.contains(lifetime) else {
      throw .lifetime(lifetime, permitted: permittedLifetimes)
    }
    var other = self
    other.lifetime = lifetime
    return other
  }

  /// The same class with another bound on staleness, or with the written choice of none.
  public func staleness(_ staleness: Staleness) throws(ContentClassError) -> ContentClass {
    try Self.check(staleness)
    var other = self
    other.staleness = staleness
    return other
  }

  /// The same class, whose errors are remembered for 0 to ``longestErrorLifetime``.
  ///
  /// Callers of that time get the error at once instead of a call to a model that is down.
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

  /// The same class, whose answers are made anew in the background as `rule` says.
  public func refreshedEarly(_ rule: EarlyRefresh) -> ContentClass {
    var other = self
    other.earlyRefresh = rule
    return other
  }

  /// The class on a node that promised the fleet to serve nothing staler than `promise`.
  ///
  /// Publishers stop waiting for a silent node when its promise says so. No class may break it.
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

  /// The lifetime of one answer: never longer than the class says, nor than the answer does.
  func drawLifetime(
    atMost limit: Duration?, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    let whole = min(lifetime, max(.zero, limit ?? lifetime)).nanoseconds
    let most = Int64(Double(whole) * jitter)
    return .nanoseconds(whole - Int64.random(in: 0...max(0, most), using: &generator))
  }
}
