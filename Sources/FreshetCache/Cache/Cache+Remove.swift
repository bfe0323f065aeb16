import FreshetCore

/// Taking single entries out, by the application's own decision.
extension Cache {
  /// Removes the entry of a key from this cache alone, such as one that a reader has called wrong.
  ///
  /// Other nodes keep theirs: to drop an answer everywhere, publish a `Purge` of its key. A call to the model
  /// that is under way is cached when it ends.
  ///
  /// - Parameter key: its key.
  /// - Returns: whether there was one.
  /// - Complexity: O(1).
  @discardableResult
  public func remove(_ key: AnswerKey) -> Bool { remove(key.digest) }

  /// The same by the digest of a key, for applications that keep no more of it.
  @discardableResult
  public func remove(_ digest: KeyDigest) -> Bool {
    // Let go after the lock is.
    let gone = shard(of: digest).withLock { $0.remove(digest) }
    guard let gone else { return false }
    forget([gone])
    return true
  }

  /// Whether an entry is held, dead or alive.
  package func holds(_ digest: KeyDigest) -> Bool {
    shard(of: digest).withLock { $0.find(digest) != nil }
  }
}

extension Shard {
  /// Takes out the entry of a key because the application says so.
  mutating func remove(_ digest: KeyDigest) -> Entry? {
    guard let slot = find(digest), let entry = remove(slot) else { return nil }
    counters.removed &+= 1
    return entry
  }
}
