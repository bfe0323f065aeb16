import FreshetCore
import GRDB
import GRDBSQLite

/// A copy of the log, made piece by piece between appends.
///
/// The finished copy shows one moment: whatever the same connection writes meanwhile goes into the copy, too
/// (SQLite's online backup).
@safe
package final class BackupCopy {
  /// Pages copied in one step: 1 MiB, for which appends wait some milliseconds.
  static let stepPages: CInt = 256

  private let path: String
  private let destination: DatabaseQueue
  private var backup: OpaquePointer?

  /// Begins a copy of `source` in a new file at `path`.
  init(of source: Database, path: String) throws {
    self.path = path
    // SQLite would give the file the permissions of the process's mask, so that others could read it.
    try Descriptor(creating: path).close()
    var configuration = Configuration()
    configuration.label = "freshet.backup"
    destination = try DatabaseQueue(path: path, configuration: configuration)
    unsafe backup = try destination.writeWithoutTransaction { target in
      // The copy is discarded if the machine fails.
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
  /// - Returns: whether more pieces remain.
  func step() throws -> Bool {
    let code = unsafe sqlite3_backup_step(backup, Self.stepPages)
    switch code {
    case SQLITE_OK: return true
    case SQLITE_DONE: return false
    default:
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "the backup stopped")
    }
  }

  /// Closes the copy as a single file that needs no other file beside it.
  func finish() throws -> BackupFile {
    end()
    try destination.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try destination.close()
    return try BackupFile(path: path, mediaType: "application/vnd.sqlite3")
  }

  private func end() {
    if let backup = unsafe backup { unsafe sqlite3_backup_finish(backup) }
    unsafe backup = nil
  }
}
