import FreshetCore

/// The reclaimer's work list, as a value: which shard, which dimension, and how far it got.
struct Reclaimer: Sendable {
  /// Entries checked in one hold of a shard's lock.
  static let slice = 4

  private var touched = TouchFeed.Touched()
  private var applied: SequenceNumber?
  private var era: UInt64 = 0
  private var shard = 0
  private var item = 0
  /// How far the walk over all entries, or over those of a dimension, has got.
  private var slot: Int?
  private var cursor: DependencySets.Cursor?
  private var isWorking = false
  /// The event through which everything killed is counted, and its history.
  private var counted: (era: UInt64, through: SequenceNumber?) = (0, nil)

  /// Whether nothing is left to check.
  var isIdle: Bool { !isWorking }

  /// Begins work on what was touched before `applied` was announced.
  mutating func begin(
    _ touched: TouchFeed.Touched, applied: SequenceNumber?, era: UInt64
  ) {
    self.touched = touched
    self.applied = applied
    self.era = era
    (shard, item, slot, cursor) = (0, 0, nil, nil)
    isWorking = true
    if touched.isEmpty { finish() }
  }

  /// The shard to work on next.
  var nextShard: Int { shard }

  /// Checks one slice of `shard`.
  ///
  /// Each entry checked takes one off `limit`; so does a dimension that nothing depends on.
  mutating func work(
    on state: inout Shard, limit: inout Int, _ context: ReadContext, fate: (Entry) -> Fate,
    shardCount: Int, gone: inout [Entry]
  ) {
    var left = min(limit, Self.slice)
    let allowed = left
    if touched.everything {
      slot = state.reclaimAll(
        from: slot, limit: &left, context, fate: fate, gone: &gone)
    } else {
      while left > 0, item < touched.dimensions.count {
        let before = left
        cursor = state.reclaim(
          touched.dimensions[item], from: cursor, limit: &left, context, fate: fate, gone: &gone)
        if left == before { left -= 1 }
        if cursor == nil { item += 1 }
      }
    }
    limit -= max(1, allowed - left)
    let isDone =
      slot == nil && cursor == nil
      && (touched.everything || item == touched.dimensions.count)
    guard isDone else { return }
    shard += 1
    item = 0
    if shard == shardCount { finish() }
  }

  private mutating func finish() {
    touched = TouchFeed.Touched()
    isWorking = false
    counted = (era, applied)
  }

  /// The event of `era` through which everything killed is counted.
  func countedThrough(era: UInt64) -> SequenceNumber? {
    counted.era == era ? counted.through : nil
  }
}
