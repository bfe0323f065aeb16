/// What happened in a shard since it was created.
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
  /// Entries that expired, whoever found them.
  var outlived: UInt64 = 0
  /// Entries that an event killed.
  var dropped: UInt64 = 0
  /// Entries left behind in a history that the node has left.
  var abandoned: UInt64 = 0
  /// Entries that the application removed.
  var removed: UInt64 = 0
  /// Killed entries that a rollback revived.
  var revived: UInt64 = 0

  var filled: UInt64 = 0
  var overtakenFills: UInt64 = 0
  var doNotCacheFills: UInt64 = 0
  var otherwiseRefusedFills: UInt64 = 0
}
