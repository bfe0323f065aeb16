/// When to move the write-ahead log into the database: often enough that it stays small, in pieces small enough
/// that no publisher waits long.
///
///     schedule.grew(to: bytes)        // after each commit
///     if schedule.isDue { … }         // a checkpoint
///
/// The write-ahead log grows to ``dueBytes`` plus the commit that exceeded it.
struct CheckpointSchedule: Equatable {
  /// 4 MiB, a thousand pages, which take some milliseconds to move.
  static let dueBytes = 4 << 20

  /// Bytes of the write-ahead log that are not in the database yet.
  private(set) var bytes = 0
  private var threshold = Self.dueBytes

  var isDue: Bool { bytes >= threshold }

  /// Records that a commit was written.
  ///
  /// - Parameter bytes: the size of the write-ahead log now.
  mutating func grew(to bytes: Int) {
    self.bytes = bytes
  }

  /// Records that a checkpoint was made and left `bytes` behind.
  mutating func checkpointed(leaving bytes: Int = 0) {
    self.bytes = bytes
    threshold = bytes + Self.dueBytes
  }

  /// Records that the database had no space for a checkpoint.
  ///
  /// Trying again at each commit would leave the disk no time for anything else.
  mutating func foundNoSpace() {
    threshold = bytes + Self.dueBytes
  }

  /// Records that an append had no space, which a checkpoint may free.
  mutating func needsSpace() {
    threshold = 0
  }
}
