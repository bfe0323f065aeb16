import FreshetCore

/// What happened in a cache since it was made, and what it holds.
public struct CacheStatistics: Equatable, Sendable {
  /// Lookups that were hits.
  public var hits: UInt64 = 0
  /// Hits, among these, by the answer to a near question.
  public var nearHits: UInt64 = 0
  /// Lookups that an event's grace answered.
  public var staleHits: UInt64 = 0
  /// Lookups without an entry, of which nothing is remembered either.
  public var absent: UInt64 = 0
  /// Lookups whose entry's lifetime was over, whether or not it had left.
  public var expired: UInt64 = 0
  /// Lookups whose entry an event had made wrong, whether or not it had left.
  public var invalidated: UInt64 = 0
  /// Lookups whose entry was of a history that this node has left.
  public var startedOver: UInt64 = 0
  /// Lookups that this node could not prove to be fresh enough.
  public var unproven: UInt64 = 0
  /// Lookups with a key whose model the fleet could not resolve.
  public var unresolved: UInt64 = 0

  /// Fills that are in the cache, or were.
  public var filled: UInt64 = 0
  /// Fills that an event overtook.
  public var overtakenFills: UInt64 = 0
  /// Fills whose generation said that they must not be cached.
  public var doNotCacheFills: UInt64 = 0
  /// Fills that were not cached for another reason; not those of requests that bypassed the cache.
  public var otherwiseRefusedFills: UInt64 = 0

  /// Entries that made room for others.
  public var evicted: UInt64 = 0
  /// Entries that left because their lifetime was over.
  public var outlived: UInt64 = 0
  /// Entries that events killed.
  public var dropped: UInt64 = 0
  /// Entries that a rollback made right again after that.
  public var revived: UInt64 = 0
  /// Entries of histories that were left.
  public var abandoned: UInt64 = 0
  /// Entries that the application took out.
  public var removed: UInt64 = 0

  /// Callers who shared a generation that another had begun.
  public var shared: UInt64 = 0
  /// Callers who were given an error that was remembered.
  public var rememberedErrors: UInt64 = 0
  /// Answers that were made anew, in the background, before their lifetime was over.
  public var earlyRefreshes: UInt64 = 0
  /// Requests that bypassed the cache: they are no lookups.
  public var bypasses: UInt64 = 0
  /// Requests that asked for their entry to be made anew: they are no lookups.
  public var refreshes: UInt64 = 0
  /// Calls to models, and what they cost; not those of tickets that the application redeems itself.
  public var refills = RefillCount()
  /// Answers that were not served because they were older than their class allows: always 0.
  public var overdue: UInt64 = 0

  /// Entries held, those that are kept for a rollback among them.
  public var entries = 0
  /// Entries, among these, that near questions can find.
  public var questions = 0
  /// Bytes charged for them.
  public var bytes = 0

  /// Nothing has happened, and nothing is held.
  public init() {}

  /// Lookups that had no answer to serve.
  public var misses: UInt64 {
    absent &+ expired &+ invalidated &+ startedOver &+ unproven &+ unresolved
  }

  /// The share of lookups that were answered, stale within a grace or not; 0 if there were none.
  public var hitRatio: Double { HitRatio.of(answered: hits &+ staleHits, misses: misses) ?? 0 }
}

extension CacheStatistics {
  mutating func add(_ counters: ShardCounters) {
    hits &+= counters.hits
    staleHits &+= counters.staleHits
    absent &+= counters.absent
    expired &+= counters.expired
    invalidated &+= counters.invalidated
    startedOver &+= counters.startedOver
    unproven &+= counters.unproven
    unresolved &+= counters.unresolved
    filled &+= counters.filled
    overtakenFills &+= counters.overtakenFills
    doNotCacheFills &+= counters.doNotCacheFills
    otherwiseRefusedFills &+= counters.otherwiseRefusedFills
    evicted &+= counters.evicted
    outlived &+= counters.outlived
    dropped &+= counters.dropped
    revived &+= counters.revived
    abandoned &+= counters.abandoned
    removed &+= counters.removed
  }
}

extension Cache {
  /// What happened so far, and what is held.
  ///
  /// Shards are read one after the other: under load the sums are of slightly different moments.
  public var statistics: CacheStatistics {
    var statistics = CacheStatistics()
    for shard in shards {
      let (counters, entries, bytes) = shard.withLock { ($0.counters, $0.count, $0.bytes) }
      statistics.add(counters)
      statistics.entries += entries
      statistics.bytes += bytes
    }
    statistics.nearHits = semantics.hits
    statistics.questions = semantics.count
    let flights = flights.counts
    statistics.shared = flights.shared
    statistics.rememberedErrors = flights.remembered
    statistics.earlyRefreshes = flights.refreshed
    statistics.bypasses = telemetry.bypasses
    statistics.refreshes = telemetry.refreshes
    statistics.refills = telemetry.refillTotal
    statistics.overdue = telemetry.overdue
    return statistics
  }
}
