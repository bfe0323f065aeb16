import FreshetCore
import GRDB

extension StoreError {
  /// Translates an SQLite error that concerns the file at `path`.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreError ?? .broken("\(error)")
      return
    }
    let text = "\(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full("SQLite error \(text)")
    case .SQLITE_NOTADB: self = .foreign(path: path, found: "it is no SQLite database")
    case .SQLITE_CORRUPT: self = .damaged(sequence: nil, problem: "SQLite error \(text)")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path, holder: nil)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .inaccessible(path: path, reason: "SQLite error \(text)")
    // Most of these are I/O errors such as a failed fsync: the kernel reports it once and then takes the pages for
    // written. Any unforeseen error is treated the same way.
    default: self = .broken("SQLite error \(text)")
    }
  }

  /// SQLite did not accept a setting that durability relies on.
  static func setting(pragma: String, expected: String, found: String) -> StoreError {
    .unusable(
      "SQLite answers '\(found)' to PRAGMA \(pragma), not '\(expected)': events would not survive "
        + "a power cut; put the directory on a local file system that supports it")
  }

  /// The database's write-ahead log is missing: it was lost, or not copied with the database.
  static func incomplete(path: String) -> StoreError {
    .unusable(
      "\(path) was open when it was copied, and what was written last is not with it: its write-ahead "
        + "log, \(path)-wal, is missing; copy both, or take a copy with `freshet backup`")
  }
}
