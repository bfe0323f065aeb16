import FreshetCore

/// What the log's thread does besides what it is asked: when it may, since whoever asks waits meanwhile.
///
/// Under load there is never a moment at which nobody waits: each chore has a time after which it is done
/// all the same.
struct LogChores: Equatable {
  enum Chore: Equatable {
    /// Deletes some rows that a compaction left.
    case dropCompacted
    /// Looks for events that are older than the retention.
    case proposeFloor
  }

  /// How often it is looked for events older than the retention.
  static let retentionInterval: Duration = .seconds(3_600)
  /// How long rows stay that could go, though somebody waits: a slice takes some milliseconds.
  static let sliceInterval: Duration = .milliseconds(200)
  /// How long a compaction that found no space is left alone.
  static let postponement: Duration = .seconds(60)
  /// How long the thread waits for jobs while there are rows to delete, and otherwise.
  static let waits = (busy: Duration.milliseconds(10), idle: Duration.seconds(1))

  private var hasCompacted = true
  /// When a slice is due though somebody waits, and before when none is due at all.
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

  /// What is due now; `isBusy` if there were jobs just before, so that more may come at once.
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

  /// The floor was raised, or a slice left more.
  mutating func compacted(leavesMore: Bool) {
    hasCompacted = leavesMore
  }

  /// A slice found no space for what it writes.
  mutating func postponeCompaction(at now: Instant) {
    notBefore = now + Self.postponement
  }
}
