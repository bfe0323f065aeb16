/// How one request uses the cache.
public enum CacheMode: Hashable, Sendable, CaseIterable {
  /// It is looked up. What is made after a miss is cached, and shared with whoever asks meanwhile.
  case normal
  /// It is neither looked up nor cached, and shares no call with others.
  case bypass
  /// It is not looked up. What is made is cached in place of the entry; until then, and if the call
  /// fails or its answer must not be cached, the entry stays.
  ///
  /// It shares no call that has begun. Refreshes of one key that wait for their turn share theirs, and
  /// whoever misses the key meanwhile shares it too.
  case refresh
}
