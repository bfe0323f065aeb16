/// What a cache calls besides models: a limiter of its model calls, and an observer.
public struct CacheHooks: Sendable {
  /// Limits concurrent model calls; nil (the default) for no limit.
  ///
  /// The caches of one node share one limiter.
  public var refills: RefillLimiter?
  /// Receives model calls, lookups and alarms; nil (the default) for nobody.
  public var observer: (any CacheObserver)?

  /// Creates hooks; an agent gives its caches both.
  public init(refills: RefillLimiter? = nil, observer: (any CacheObserver)? = nil) {
    self.refills = refills
    self.observer = observer
  }
}
