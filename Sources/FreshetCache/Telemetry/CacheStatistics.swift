import FreshetCore

/// What happened in a cache since it was created, and what it holds.
public struct CacheStatistics: Equatable, Sendable {
  /// Lookups that found a living answer.
  public var hits: UInt64 = 0
  /// The part of ``hits`` that the answer to a near question gave.
  public var nearHits: UInt64 = 0
  /// Lookups that found a dead answer which the event's grace or spread still allowed to be served.
  public var staleHits: UInt64 = 0
  /// Lookups that found no entry and no record of one that had left.
  public var absent: UInt64 = 0
  /// Lookups whose entry had expired, whether or not it had left.
  public var expired: UInt64 = 0
  /// Lookups whose entry an event had killed, whether or not it had left.
  public var invalidated: UInt64 = 0
  /// Lookups whose entry belonged to a history that this node has left.
  public var startedOver: UInt64 = 0
  /// Lookups for which this node could not prove that it is fresh enough.
  public var unproven: UInt64 = 0
  /// Lookups of a key whose model the fleet could not resolve.
  public var unresolved: UInt64 = 0

  /// Fills whose answer was cached.
  public var filled: UInt64 = 0
  /// Fills that an event overtook.
  public var overtakenFills: UInt64 = 0
  /// Fills whose generation forbade caching.
  public var doNotCacheFills: UInt64 = 0
  /// Fills not cached for another reason, not counting requests that bypassed the cache.
  public var otherwiseRefusedFills: UInt64 = 0

  /// Entries evicted to make room for others.
  public var evicted: UInt64 = 0
  /// Entries that left because they had expired.
  public var outlived: UInt64 = 0
  /// Entries that events killed.
  public var dropped: UInt64 = 0
  /// Killed entries that a rollback revived.
  public var revived: UInt64 = 0
  /// Entries left behind in a history that this node has left.
  public var abandoned: UInt64 = 0
  /// Entries that the application removed.
  public var removed: UInt64 = 0

  /// Callers who shared a generation that another caller had begun.
  public var shared: UInt64 = 0
  /// Callers who got a remembered error instead of a call to the model.
  public var rememberedErrors: UInt64 = 0
  /// Answers refreshed in the background before they expired.
  public var earlyRefreshes: UInt64 = 0
  /// Requests that bypassed the cache; they do not count as lookups.
  public var bypasses: UInt64 = 0
  /// Requests that asked for a refresh of their entry; they do not count as lookups.
  public var refreshes: UInt64 = 0
  /// Model calls and their cost, not counting tickets that the application redeems itself.
  public var refills = RefillCount()
  /// Answers withheld because they were older than their class allows: always 0.
  public var overdue: UInt64 = 0

  /// Entries held, including those kept for a rollback.
  public var entries = 0
  /// The part of ``entries`` that near questions can find.
  public var questions = 0
  /// Bytes that ``entries`` take of the budget, overhead included.
  public var bytes = 0

  /// Creates statistics with all counts at 0.
  public init() {}

  /// Lookups that had no answer to serve.
  public var misses: UInt64 {
    absent &+ expired &+ invalidated &+ startedOver &+ unproven &+ unresolved
  }

  /// The share of lookups that got an answer, stale within a grace or not; 0 if there were none.
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
