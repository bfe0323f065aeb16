import FreshetCore
import GRDB
import GRDBSQLite

/// A copy of the log that is made piece by piece between appends.
///
/// The finished copy shows the log at one moment. SQLite's online backup copies whatever the same connection writes in
/// the meantime.
@safe
package final class BackupCopy {
  /// The number of pages copied in one step: 1 MiB, for which appends wait some milliseconds.
  static let stepPages: CInt = 256

  private let path: String
  private let destination: DatabaseQueue
  private var backup: OpaquePointer?

  /// Begins to copy `source` into a new file at `path`.
  init(of source: Database, path: String) throws {
    self.path = path
    // SQLite would create the file with the permissions that the process's umask allows, so that others could read it.
    try Descriptor(creating: path).close()
    var configuration = Configuration()
    configuration.label = "freshet.backup"
    destination = try DatabaseQueue(path: path, configuration: configuration)
    unsafe backup = try destination.writeWithoutTransaction { target in
      // The copy need not survive a crash: an unfinished one is discarded.
      try target.execute(sql: "PRAGMA synchronous = OFF")
      guard
        let backup = unsafe sqlite3_backup_init(
          target.sqliteConnection, "main", source.sqliteConnection, "main")
      else { throw DatabaseError(resultCode: target.lastErrorCode, message: "no backup") }
      return unsafe backup
    }
  }

  deinit { end() }

  /// Copies the next piece.
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

  /// Closes the finished copy so that it consists of a single file.
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
