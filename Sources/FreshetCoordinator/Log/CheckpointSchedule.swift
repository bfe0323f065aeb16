/// When the write-ahead log is moved into the database: often enough that it stays small, and in pieces so
/// small that no publisher waits long behind one.
///
///     schedule.grew(to: bytes)        // after each commit
///     if schedule.isDue { … }         // a checkpoint
///
/// The write-ahead log becomes as large as ``dueBytes`` and the one commit that went beyond it.
struct CheckpointSchedule: Equatable {
  /// 4 MiB, a thousand pages: moving as much takes some milliseconds.
  static let dueBytes = 4 << 20

  /// What of the write-ahead log is not in the database yet.
  private(set) var bytes = 0
  private var threshold = Self.dueBytes

  var isDue: Bool { bytes >= threshold }

  /// A commit was written.
  ///
  /// - Parameter bytes: how long the write-ahead log is now.
  mutating func grew(to bytes: Int) {
    self.bytes = bytes
  }

  /// A checkpoint was made, and left so many bytes.
  mutating func checkpointed(leaving bytes: Int = 0) {
    self.bytes = bytes
    threshold = bytes + Self.dueBytes
  }

  /// The database found no space to take anything in.
  ///
  /// Asked again at each commit, the disk would do nothing else.
  mutating func foundNoSpace() {
    threshold = bytes + Self.dueBytes
  }

  /// An append found no space: what a checkpoint makes free may be what it needs.
  mutating func needsSpace() {
    threshold = 0
  }
}
