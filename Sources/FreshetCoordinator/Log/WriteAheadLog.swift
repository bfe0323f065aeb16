import GRDB
import GRDBSQLite
import Glibc

/// Follows how long SQLite's write-ahead log is, commit by commit.
///
/// The file's own size does not tell: SQLite writes over what a checkpoint has moved.
@safe
final class WriteAheadLog {
  /// When it is moved.
  var schedule = CheckpointSchedule()
  private var frameBytes = 0

  /// Follows a connection, which this must outlive.
  func follow(_ db: Database) throws {
    // Each page has a header of 24 bytes there.
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

  /// Has SQLite leave the file beside the database when the connection ends, or take it away.
  ///
  /// So a database that was open lacks it only if it was copied without it.
  static func keep(_ isKept: Bool, with db: Database) {
    var flag: CInt = isKept ? 1 : 0
    unsafe sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &flag)
  }

  /// Whether the write-ahead log lies beside the database at `path`, if that was not closed.
  static func isPresentIfNeeded(by path: String) throws(LogError) -> Bool {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    defer { file.close() }
    // The header says how the file was written last, 2 for by way of a write-ahead log.
    let isOpen = try file.bytes(at: 18, count: 1) == [2]
    guard isOpen else { return true }
    return unsafe access(path + "-wal", F_OK) == 0
  }

  private func committed(frames: Int) {
    schedule.grew(to: frames * frameBytes)
  }

  /// A checkpoint was made, and left so many pages where they were.
  func checkpointed(leaving frames: Int) {
    schedule.checkpointed(leaving: max(0, frames) * frameBytes)
  }
}
