extension Cache {
  /// Returns what is inconsistent in the shards and the index; empty if nothing is.
  ///
  /// Nobody may use the cache meanwhile.
  package func problems() -> [String] {
    shards.flatMap { shard in shard.withLock { $0.validate() } } + semanticProblems()
  }

  /// Returns what is inconsistent in the index; empty if nothing is.
  private func semanticProblems() -> [String] {
    semantics.snapshot.validate { digest in
      shard(of: digest).withLock { $0.find(digest) != nil }
    }
  }
}
