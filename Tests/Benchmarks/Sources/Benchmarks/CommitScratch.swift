import Foundation
import GRDB

/// A database like the coordinator's log, to time a commit alone: the same settings, the same tables,
/// a row of the same size, one transaction an event.
///
/// What it leaves out is what Freshet adds to a commit: encoding, hashing and the way to the thread
/// that owns the log and back.
struct CommitScratch {
  private let directory: URL
  private let queue: DatabaseQueue
  private let record: Data

  init(recordBytes: Int) throws {
    directory = FileManager.default.temporaryDirectory
      .appending(path: "freshet-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    record = Data(repeating: 0x2A, count: recordBytes)
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    queue = try DatabaseQueue(
      path: directory.appending(path: "scratch.db").path(percentEncoded: false),
      configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(
        sql: """
          CREATE TABLE events (
            sequence INTEGER PRIMARY KEY, kind TEXT, record BLOB NOT NULL, digest BLOB NOT NULL,
            idempotency_key TEXT, committed_at INTEGER NOT NULL
          ) STRICT;
          CREATE INDEX events_by_kind ON events (kind);
          CREATE TABLE event_dimensions (
            kind INTEGER NOT NULL, id TEXT NOT NULL, facet TEXT NOT NULL, sequence INTEGER NOT NULL,
            PRIMARY KEY (kind, id, facet, sequence)
          ) STRICT, WITHOUT ROWID;
          """)
    }
  }

  /// Commits one event; durable when this returns.
  func commit(_ sequence: Int) throws {
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        let event = try db.cachedStatement(
          sql: "INSERT INTO events VALUES (?, 'CustomerStateChange', ?, ?, NULL, 0)")
        try event.execute(arguments: [sequence, record, record.prefix(32)])
        let dimension = try db.cachedStatement(
          sql: "INSERT INTO event_dimensions VALUES (7, ?, '', ?)")
        try dimension.execute(arguments: ["\(sequence)", sequence])
        return .commit
      }
    }
  }

  func remove() {
    try? queue.close()
    try? FileManager.default.removeItem(at: directory)
  }
}
