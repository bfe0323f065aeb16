import FoundationEssentials
import FreshetCore
import GRDB

extension EventLog {
  /// Where a backup lies until it is whole.
  private var backupPath: String { directory.path + "/backup.db" }

  /// Begins a copy of the log.
  ///
  /// It takes as much of the disk as the log does.
  func backup() throws(LogError) -> BackupCopy {
    let path = backupPath
    // One that an earlier process did not end.
    for name in [path, path + "-journal", path + "-wal"] {
      try? FileManager.default.removeItem(atPath: name)
    }
    return try perform(isEssential: false) { try BackupCopy(of: $0, path: path) }
  }

  /// Copies one piece more.
  ///
  /// - Returns: the copy, once it is whole.
  func step(_ copy: BackupCopy) throws(LogError) -> BackupFile? {
    try perform(isEssential: false) { _ in try copy.step() ? nil : try copy.finish() }
  }
}
