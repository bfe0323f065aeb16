/// Decides when to move the write-ahead log into the database.
///
/// Checkpoints are frequent enough to keep the write-ahead log small, and small enough that no publisher waits long.
///
///     schedule.grew(to: bytes)        // after each commit
///     if schedule.isDue { … }         // make a checkpoint
///
/// The write-ahead log never exceeds ``dueBytes`` by more than one commit, unless the disk is full.
struct CheckpointSchedule: Equatable {
  /// The size at which a checkpoint is due: 4 MiB, or a thousand pages, which take some milliseconds to move.
  static let dueBytes = 4 << 20

  /// The size in bytes of the part of the write-ahead log that is not in the database yet.
  private(set) var bytes = 0
  private var threshold = Self.dueBytes

  var isDue: Bool { bytes >= threshold }

  /// Records the size of the write-ahead log after a commit.
  ///
  /// - Parameter bytes: the size of the whole write-ahead log.
  mutating func grew(to bytes: Int) {
    self.bytes = bytes
  }

  /// Records a checkpoint that left `bytes` of the write-ahead log unmoved.
  mutating func checkpointed(leaving bytes: Int = 0) {
    self.bytes = bytes
    threshold = bytes + Self.dueBytes
  }

  /// Postpones the next checkpoint because the disk is full.
  ///
  /// Trying again at each commit would leave the disk no time for anything else.
  mutating func foundNoSpace() {
    threshold = bytes + Self.dueBytes
  }

  /// Makes a checkpoint due at once, because it may free the space that an append lacked.
  mutating func needsSpace() {
    threshold = 0
  }
}
