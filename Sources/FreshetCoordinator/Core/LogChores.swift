import FreshetCore

/// Decides when the log's thread does its background work, during which callers have to wait.
///
/// Each chore waits for an idle moment, but only up to a time limit: under load there may never be one.
struct LogChores: Equatable {
  enum Chore: Equatable {
    /// Delete some of the rows at or below the floor.
    case dropCompacted
    /// Look for events older than the retention, to raise the floor.
    case proposeFloor
  }

  /// The time between two searches for events older than the retention.
  static let retentionInterval: Duration = .seconds(3_600)
  /// The longest that compacted rows stay while callers wait.
  ///
  /// Deleting one slice of them takes some milliseconds.
  static let sliceInterval: Duration = .milliseconds(200)
  /// The time for which compaction pauses after the disk was full.
  static let postponement: Duration = .seconds(60)
  /// The longest that the thread waits for a job: `busy` while rows remain to be deleted, else `idle`.
  static let waits = (busy: Duration.milliseconds(10), idle: Duration.seconds(1))

  private var hasCompacted = true
  /// The time from which a slice is due even if callers wait.
  ///
  /// Before ``notBefore`` no slice is due.
  private var sliceAt: Instant
  private var notBefore: Instant
  private var retentionAt: Instant

  init(at now: Instant) {
    sliceAt = now
    notBefore = now
    retentionAt = now
  }

  /// Returns how long the thread may wait for a job before it must look for chores again.
  func wait(at now: Instant) -> Duration {
    hasCompacted && now >= notBefore ? Self.waits.busy : Self.waits.idle
  }

  /// Returns the chores due now; `isBusy` says that jobs have just arrived, so that more are likely.
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

  /// Records whether rows remain to be deleted, after the floor was raised or a slice was deleted.
  mutating func compacted(leavesMore: Bool) {
    hasCompacted = leavesMore
  }

  /// Delays compaction after a slice found the disk full.
  mutating func postponeCompaction(at now: Instant) {
    notBefore = now + Self.postponement
  }
}
