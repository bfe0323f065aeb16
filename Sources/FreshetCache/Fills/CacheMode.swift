/// How one request uses the cache.
public enum CacheMode: Hashable, Sendable, CaseIterable {
  /// Looks the key up; on a miss, caches the answer and shares the call with concurrent callers.
  case normal
  /// Neither looks the key up nor caches the answer, and shares no call.
  case bypass
  /// Skips the lookup, and replaces the entry with a new answer.
  ///
  /// The old entry stays until then, and also if the call fails or its answer must not be cached. The request joins no
  /// call that has begun. Refreshes of one key that wait for their turn share one call, and concurrent callers who miss
  /// the key join it too.
  case refresh
}
