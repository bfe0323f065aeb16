import FreshetCore
import GRDB

extension LogError {
  /// Translates an SQLite error on the file at `path`.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? LogError ?? .broken("\(error)")
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
    // Above all I/O errors such as a failed fsync: the kernel reports one once, and then takes the pages
    // for written. Anything unforeseen is treated alike.
    default: self = .broken("SQLite error \(text)")
    }
  }

  /// Whether the log must not be used any longer.
  var isFinal: Bool {
    switch self {
    case .broken, .damaged: true
    default: false
    }
  }
}
