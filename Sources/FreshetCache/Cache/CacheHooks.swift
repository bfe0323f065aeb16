/// Limits and observers for the fills of a cache.
public struct CacheHooks: Sendable {
  /// Limits the calls to models; nil for no limit.
  ///
  /// The caches of one node share one limiter.
  public var refills: RefillLimiter?
  /// Is told of fills and lookups, and of what must not happen.
  public var observer: (any CacheObserver)?

  /// Creates hooks; by default there are none.
  public init(refills: RefillLimiter? = nil, observer: (any CacheObserver)? = nil) {
    self.refills = refills
    self.observer = observer
  }
}
