import GRDB

@testable import FreshetCoordinator

/// Changes a closed log behind its back.
func tamper(_ directory: TemporaryDirectory, _ change: (Database) throws -> Void) throws {
  let queue = try DatabaseQueue(path: directory.path("freshet.db"))
  try queue.writeWithoutTransaction(change)
  try queue.close()
}

/// Changes a closed log behind its back.
func tamper(_ directory: TemporaryDirectory, _ sql: String) throws {
  try tamper(directory) { try $0.execute(sql: sql) }
}

/// The SQL that makes the events' keys as formats 2 and 3 had them.
let keysWithoutOwners = """
  DROP INDEX events_by_key;
  ALTER TABLE events DROP COLUMN key_owner;
  CREATE UNIQUE INDEX events_by_key ON events (idempotency_key) WHERE idempotency_key IS NOT NULL;
  """

extension Database {
  /// Makes a log what format 3 had: its keys have no owners, and its seal covers no secret.
  func becomeFormat3() throws {
    var meta = try LogMeta(reading: self)
    meta.secret = nil
    try meta.write(to: self)
    try execute(
      sql: """
        \(keysWithoutOwners)
        ALTER TABLE meta DROP COLUMN secret;
        PRAGMA user_version = 3
        """)
  }
}

extension EventQuery {
  /// How SQLite goes about it.
  func plan(in db: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: StatementArguments(arguments))
    return rows.map { $0["detail"] }
  }
}

extension SQLiteStore {
  /// Opens a log and reads it, as a coordinator does.
  static func opened(
    _ directory: TemporaryDirectory, maximumBytes: Int64 = SQLiteStore.defaultMaximumBytes
  ) throws -> SQLiteStore {
    let log = try SQLiteStore(directory: directory.path, maximumBytes: maximumBytes)
    _ = try log.replay { _, _ in }
    return log
  }
}
