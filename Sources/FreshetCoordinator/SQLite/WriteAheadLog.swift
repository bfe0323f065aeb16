import FreshetCore
import GRDB
import GRDBSQLite
import Glibc

/// Tracks the size of SQLite's write-ahead log, commit by commit.
///
/// The size of the file does not show it, because SQLite reuses the space of pages that a checkpoint has moved.
@safe
final class WriteAheadLog {
  /// Decides when to make a checkpoint.
  var schedule = CheckpointSchedule()
  private var frameBytes = 0

  /// Tracks the commits of a connection, which must not outlive this object.
  func follow(_ db: Database) throws {
    // Each page in the write-ahead log has a header of 24 bytes (SQLite's file format, section 4.1).
    frameBytes = (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096) + 24
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    _ = unsafe sqlite3_wal_hook(
      db.sqliteConnection,
      { this, _, _, frames in
        guard let this = unsafe this else { return SQLITE_OK }
        unsafe Unmanaged<WriteAheadLog>.fromOpaque(this).takeUnretainedValue()
          .committed(frames: Int(frames))
        return SQLITE_OK
      }, this)
  }

  /// Makes SQLite keep the write-ahead log's file whenever the connection closes.
  ///
  /// While the file is kept, an open database without one must have been copied without it.
  static func keep(with db: Database) {
    var flag: CInt = 1
    unsafe sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &flag)
  }

  /// Removes the write-ahead log of the database at `path`, which was closed cleanly.
  ///
  /// One that stays is empty, and does no harm.
  static func remove(of path: String) {
    _ = unsafe unlink(path + "-wal")
  }

  /// Returns whether the database at `path` either was closed cleanly or has its write-ahead log beside it.
  static func isPresentIfNeeded(by path: String) throws(StoreError) -> Bool {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    defer { file.close() }
    // Byte 18 of the header says how the file was last written: 2 stands for write-ahead logging.
    let isOpen = try file.bytes(at: 18, count: 1) == [2]
    guard isOpen else { return true }
    return unsafe access(path + "-wal", F_OK) == 0
  }

  private func committed(frames: Int) {
    schedule.grew(to: frames * frameBytes)
  }

  /// Records a checkpoint that left `frames` pages in the write-ahead log.
  func checkpointed(leaving frames: Int) {
    schedule.checkpointed(leaving: max(0, frames) * frameBytes)
  }
}
