import FreshetCore
import GRDB
import GRDBSQLite

/// A copy of the log that is made piece by piece, between appends, and that is of one moment when it is
/// done: what the same connection writes meanwhile goes into the copy, too (SQLite's online backup).
@safe
final class BackupCopy {
  /// 1 MiB: appends wait some milliseconds for it.
  static let stepPages: CInt = 256

  private let path: String
  private let destination: DatabaseQueue
  private var backup: OpaquePointer?

  /// Begins a copy of `source` in a new file at `path`.
  init(of source: Database, path: String) throws {
    self.path = path
    // SQLite would make the file readable by others, as the process's mask has it.
    try Descriptor(creating: path).close()
    var configuration = Configuration()
    configuration.label = "freshet.backup"
    destination = try DatabaseQueue(path: path, configuration: configuration)
    unsafe backup = try destination.writeWithoutTransaction { target in
      // It is thrown away if the machine fails.
      try target.execute(sql: "PRAGMA synchronous = OFF")
      guard
        let backup = unsafe sqlite3_backup_init(
          target.sqliteConnection, "main", source.sqliteConnection, "main")
      else { throw DatabaseError(resultCode: target.lastErrorCode, message: "no backup") }
      return unsafe backup
    }
  }

  deinit { end() }

  /// Copies one piece.
  ///
  /// - Returns: whether there are more.
  func step() throws -> Bool {
    let code = unsafe sqlite3_backup_step(backup, Self.stepPages)
    switch code {
    case SQLITE_OK: return true
    case SQLITE_DONE: return false
    default:
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "the backup stopped")
    }
  }

  /// Makes one file of it, which needs no other beside it.
  func finish() throws -> BackupFile {
    end()
    try destination.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try destination.close()
    return try BackupFile(path: path)
  }

  private func end() {
    if let backup = unsafe backup { unsafe sqlite3_backup_finish(backup) }
    unsafe backup = nil
  }
}
