import FoundationEssentials
package import FreshetCore
import GRDB
import Glibc

/// Restores a log from a backup.
///
/// Events logged after the backup are lost, so the restored log begins a new epoch, which makes every node start over.
package enum LogRestore {
  /// Restores the backup at the path `backup` into `directory`, which must not hold a log.
  ///
  /// On success, the directory holds a complete log in a new epoch. On failure, it holds no log.
  ///
  /// - Returns: the end of the restored log.
  /// - Throws: what is wrong with the backup or the directory.
  package static func restore(_ backup: String, to directory: String) throws(StoreError) -> Position
  {
    let found = try LogVerification(file: backup)
    if let fault = found.fault { throw fault }
    let target = try LogDirectory(path: directory)
    defer { target.lock.release() }
    // SQLite would apply journals left over from another database to the restored one.
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
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if version < LogSchema.version { try SQLiteStore.migrate(db, from: version) }
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
