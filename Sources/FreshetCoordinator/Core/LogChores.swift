import FreshetCore

/// When the log's thread does its own chores, for which callers have to wait.
///
/// Under load somebody always waits, so each chore has a time after which it is done all the same.
struct LogChores: Equatable {
  enum Chore: Equatable {
    /// Deletes some rows at or below the floor.
    case dropCompacted
    /// Looks for events older than the retention.
    case proposeFloor
  }

  /// How often the thread looks for events older than the retention.
  static let retentionInterval: Duration = .seconds(3_600)
  /// How long rows may stay while callers wait; deleting a slice takes some milliseconds.
  static let sliceInterval: Duration = .milliseconds(200)
  /// How long compaction pauses after it found no space.
  static let postponement: Duration = .seconds(60)
  /// How long the thread waits for jobs, with rows to delete and without.
  static let waits = (busy: Duration.milliseconds(10), idle: Duration.seconds(1))

  private var hasCompacted = true
  /// The time after which a slice is due even if callers wait; ``notBefore`` is the time before which none is.
  private var sliceAt: Instant
  private var notBefore: Instant
  private var retentionAt: Instant

  init(at now: Instant) {
    sliceAt = now
    notBefore = now
    retentionAt = now
  }

  /// How long the thread may wait for a job before it asks again.
  func wait(at now: Instant) -> Duration {
    hasCompacted && now >= notBefore ? Self.waits.busy : Self.waits.idle
  }

  /// The chores due now; `isBusy` says that there were jobs just before, so that more may follow at once.
  mutating func due(at now: Instant, isBusy: Bool) -> [Chore] {
    var due: [Chore] = []
    if hasCompacted, now >= notBefore, !isBusy || now >= sliceAt {
      sliceAt = now + Self.sliceInterval
      due.append(.dropCompacted)
    }
    if now >= retentionAt {
      retentionAt = now + Self.retentionInterval
      due.append(.proposeFloor)
    }
    return due
  }

  /// Records that the floor was raised, or whether a slice left more rows.
  mutating func compacted(leavesMore: Bool) {
    hasCompacted = leavesMore
  }

  /// Records that a slice found no space for its writes.
  mutating func postponeCompaction(at now: Instant) {
    notBefore = now + Self.postponement
  }
}
