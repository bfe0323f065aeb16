import FreshetCore

/// Removal of single entries by the application.
extension Cache {
  /// Removes a key's entry from this cache alone, for example after a reader reported the answer as wrong.
  ///
  /// Other nodes keep theirs: to drop an answer everywhere, publish a `Purge` of its key. A model call that is under
  /// way is cached when it ends.
  ///
  /// - Parameter key: the entry's key.
  /// - Returns: whether there was an entry.
  /// - Complexity: O(1).
  @discardableResult
  public func remove(_ key: AnswerKey) -> Bool { remove(key.digest) }

  /// Removes the entry with this key digest, for applications that keep only digests.
  @discardableResult
  public func remove(_ digest: KeyDigest) -> Bool {
    // Released after the lock.
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
