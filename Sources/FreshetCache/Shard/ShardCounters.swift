/// What happened in a shard since it was made.
struct ShardCounters: Equatable, Sendable {
  var hits: UInt64 = 0
  var staleHits: UInt64 = 0
  var absent: UInt64 = 0
  var expired: UInt64 = 0
  var invalidated: UInt64 = 0
  var startedOver: UInt64 = 0
  var unproven: UInt64 = 0
  var unresolved: UInt64 = 0

  var evicted: UInt64 = 0
  /// Entries whose lifetime ended, found by whomever.
  var outlived: UInt64 = 0
  /// Entries that an event killed.
  var dropped: UInt64 = 0
  /// Entries of a history that was left.
  var abandoned: UInt64 = 0
  /// Entries that the application took out.
  var removed: UInt64 = 0
  /// Entries that a rollback made right again.
  var revived: UInt64 = 0

  var filled: UInt64 = 0
  var overtakenFills: UInt64 = 0
  var doNotCacheFills: UInt64 = 0
  var otherwiseRefusedFills: UInt64 = 0
}
