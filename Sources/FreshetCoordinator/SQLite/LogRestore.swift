import FoundationEssentials
package import FreshetCore
import GRDB
import Glibc

/// Restores a log from a backup, in a new epoch.
///
/// What was logged after the backup is lost, and no node may go on as if it were not.
package enum LogRestore {
  /// Restores the backup at `backup` into `directory`, which must not hold a log.
  ///
  /// When this returns the directory holds a whole log in its new epoch; if it fails, none.
  ///
  /// - Returns: the end of the restored log.
  /// - Throws: what is wrong with the backup or the directory.
  package static func restore(_ backup: String, to directory: String) throws(StoreError) -> Position
  {
    let found = try LogVerification(file: backup)
    if let fault = found.fault { throw fault }
    let target = try LogDirectory(path: directory)
    defer { target.lock.release() }
    // SQLite would apply leftover journals of another database to the restored one.
    let isEmpty = ["-wal", "-journal"].allSatisfy { end in
      unsafe access(target.database + end, F_OK) != 0
    }
    guard isEmpty, try Descriptor.size(of: target.database) == 0 else {
      throw .occupied(path: directory)
    }
    let draft = target.path + "/restore.db"
    defer { for end in ["", "-journal", "-wal", "-shm"] { _ = unsafe unlink(draft + end) } }
    do {
      let position = try copy(backup, to: draft, at: found.good)
      try target.take(draft)
      return position
    } catch {
      throw StoreError(error, path: directory)
    }
  }

  private static func copy(_ backup: String, to draft: String, at good: Position) throws -> Position
  {
    _ = unsafe unlink(draft)
    try Descriptor(creating: draft).close()
    let source = try DatabaseQueue(path: backup, configuration: .reading)
    let queue = try DatabaseQueue(path: draft)
    try source.backup(to: queue)
    try source.close()
    var position = good
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      var meta = try LogMeta(reading: db)
      var generator = SystemRandomNumberGenerator()
      meta.begin(Epoch(after: meta.epoch, using: &generator), behind: good.sequence)
      position.epoch = meta.epoch
      try meta.write(to: db)
    }
    try queue.close()
    return position
  }
}
