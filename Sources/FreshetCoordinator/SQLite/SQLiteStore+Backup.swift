import FoundationEssentials
package import FreshetCore
import GRDB

extension SQLiteStore {
  /// The path of the file into which a backup is copied.
  private var backupPath: String { directory.path + "/backup.db" }

  /// Begins to copy the log into a file beside it.
  ///
  /// The copy takes as much disk space as the log.
  package func backup() throws(StoreError) -> BackupCopy {
    let path = backupPath
    // An earlier process may have left an unfinished copy.
    for name in [path, path + "-journal", path + "-wal"] {
      try? FileManager.default.removeItem(atPath: name)
    }
    return try perform(isEssential: false) { try BackupCopy(of: $0, path: path) }
  }

  /// Copies the next piece.
  ///
  /// - Returns: the finished copy; nil while pieces remain.
  package func step(_ copy: BackupCopy) throws(StoreError) -> BackupFile? {
    try perform(isEssential: false) { _ in try copy.step() ? nil : try copy.finish() }
  }
}
