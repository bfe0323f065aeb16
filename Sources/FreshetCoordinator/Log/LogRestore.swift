import FoundationEssentials
package import FreshetCore
import GRDB
import Glibc

/// Makes a log of a backup, in a new epoch: what was logged after the backup is lost, and no node may go on
/// as if it were not.
package enum LogRestore {
  /// Puts the backup at `backup` into `directory`, which may hold no log.
  ///
  /// The directory holds a whole log in its new epoch when this returns, and none if it fails.
  ///
  /// - Returns: where the restored log ends.
  /// - Throws: what is wrong with the backup or the directory.
  package static func restore(_ backup: String, to directory: String) throws(LogError) -> Position {
    let found = try LogVerification(file: backup)
    if let fault = found.fault { throw fault }
    let target = try LogDirectory(path: directory)
    defer { target.lock.release() }
    // What a database left beside itself would be taken for the restored one's.
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
      throw LogError(error, path: directory)
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
