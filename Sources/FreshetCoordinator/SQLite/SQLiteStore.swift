package import FreshetCore
import GRDB

/// The fleet's one log in an SQLite database.
///
/// Appended events survive a crash of the process and a power failure.
///
/// The store has one connection, and only one thread may use it. Every method waits for the disk.
///
///     let log = try SQLiteStore(directory: path)
///     let (machine, _) = try CoordinatorMachine.recovered(from: log, …)
///     try log.append(job)            // acknowledge after it returns
///     try log.maintain()             // and after that
package final class SQLiteStore: EventStore {
  let path: String
  let queue: DatabaseQueue
  let directory: LogDirectory
  private let isNew: Bool
  /// Whether the last writes may be missing, for instance because the database was copied without its write-ahead log.
  package let isIncomplete: Bool
  package var suspectedLoss: String? {
    isIncomplete ? "the log lay without its write-ahead log" : nil
  }
  var meta: LogMeta
  /// The end of the log; nil until ``replay(_:)`` has read the log.
  package internal(set) var head: Position?
  /// Tells ``maintain()`` when a checkpoint is due.
  let writeAheadLog: WriteAheadLog
  /// The first failure that leaves the state of the log unknown.
  ///
  /// Every later call throws it again.
  private var failure: StoreError?

  /// Opens the log in a directory.
  ///
  /// Creates both if they do not exist, with a first epoch.
  ///
  /// - Parameters:
  ///   - path: the directory, which only this process's user may access.
  ///   - maximumBytes: the largest size of the database. Once it is reached, appends fail with ``StoreError/full(_:)``
  ///     until compaction has made room.
  ///   - isMirror: whether the file only mirrors a log that is elsewhere: it is made anew, and no write waits for the
  ///     disk.
  /// - Throws: ``StoreError`` with the reason and the remedy.
  package init(
    directory path: String, maximumBytes: Int64 = SQLiteStore.defaultMaximumBytes,
    isMirror: Bool = false
  ) throws(StoreError) {
    if isMirror { try LogDirectory.clear(path) }
    let directory = try LogDirectory(path: path)
    let writeAheadLog = WriteAheadLog()
    isIncomplete = try !WriteAheadLog.isPresentIfNeeded(by: directory.database)
    do {
      var configuration = Configuration()
      configuration.label = "freshet.log"
      configuration.prepareDatabase { db in
        // Keeps other processes from opening the database, so that no tool can write to it or make a checkpoint. The
        // setting must come before the first access.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      queue = try DatabaseQueue(path: directory.database, configuration: configuration)
      (meta, isNew) = try queue.writeWithoutTransaction { db in
        let isNew = try Self.prepare(db, path: directory.database)
        try Self.applySettings(to: db, maximumBytes: maximumBytes, isMirror: isMirror)
        try writeAheadLog.follow(db)
        WriteAheadLog.keep(with: db)
        return (try LogMeta(reading: db), isNew)
      }
    } catch {
      throw StoreError(error, path: directory.database)
    }
    self.directory = directory
    self.path = directory.database
    self.writeAheadLog = writeAheadLog
    try checkpointAtStart()
  }

  /// The default size limit: 64 GiB, enough for some hundred million events.
  package static let defaultMaximumBytes: Int64 = 64 << 30

  /// Creates the tables in an empty file; in any other file, checks the format and migrates it if necessary.
  private static func prepare(_ db: Database, path: String) throws -> Bool {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == LogSchema.applicationID {
      if version > LogSchema.version {
        throw StoreError.format(
          place: path, version: version, supported: LogSchema.version)
      }
      if LogSchema.migrations[version] != nil {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.inTransaction(.immediate) {
          try migrate(db, from: version)
          return .commit
        }
        return false
      }
      guard version == LogSchema.version else {
        throw StoreError.damaged(sequence: nil, problem: "it has format \(version)")
      }
      return false
    }
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard application == 0, version == 0, objects == 0 else {
      throw StoreError.foreign(
        path: path, found: "it is a database of application \(application) with \(objects) objects")
    }
    // This happens before the switch to write-ahead logging, so that a crash leaves either an empty file or a complete
    // log.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    try db.inTransaction(.immediate) {
      try db.execute(sql: LogSchema.creation)
      var generator = SystemRandomNumberGenerator()
      try LogMeta(epoch: Epoch(after: nil, using: &generator)).write(to: db)
      return .commit
    }
    return true
  }

  /// Migrates a log in an earlier format to the current one.
  static func migrate(_ db: Database, from first: Int) throws {
    for version in first..<LogSchema.version {
      try db.execute(sql: LogSchema.migrations[version] ?? "")
    }
    var meta = try LogMeta(reading: db)
    // Format 2 did not record where a later epoch began. So it is unknown whether any earlier version is still active.
    if first == 2, meta.epoch.counter > 1 {
      let last = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM events") ?? 0
      meta.epochBegan = max(meta.floor, UInt64(bitPattern: last))
    }
    var generator = SystemRandomNumberGenerator()
    meta.secret = LogSecret(using: &generator)
    try meta.write(to: db)
  }

  /// Applies the settings that durability relies on.
  ///
  /// Reads each one back, because SQLite refuses some of them silently.
  private static func applySettings(
    to db: Database, maximumBytes: Int64, isMirror: Bool
  ) throws {
    func set(_ pragma: String, _ value: String, expecting expected: String) throws {
      try db.execute(sql: "PRAGMA \(pragma) = \(value)")
      let found = try String.fetchOne(db, sql: "PRAGMA \(pragma)") ?? "nothing"
      guard found == expected else {
        throw StoreError.setting(pragma: pragma, expected: expected, found: found)
      }
    }
    try set("journal_mode", "WAL", expecting: "wal")
    if isMirror {
      try set("synchronous", "OFF", expecting: "0")
    } else {
      try set("synchronous", "FULL", expecting: "2")
    }
    // Checkpoints are made by hand. SQLite's own checkpoint would ignore a failed fsync, and the next one would take
    // those pages for written.
    try set("wal_autocheckpoint", "0", expecting: "0")
    try db.execute(sql: "PRAGMA trusted_schema = OFF")
    try db.execute(sql: "PRAGMA cell_size_check = ON")
    // SQLite frees any space beyond this limit at the first commit after a checkpoint.
    try db.execute(sql: "PRAGMA journal_size_limit = \(2 * CheckpointSchedule.dueBytes)")
    let pageSize = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096
    try db.execute(sql: "PRAGMA max_page_count = \(max(16, maximumBytes / pageSize))")
  }

  /// Throws the failure after which nothing is certain, if there was one.
  func check() throws(StoreError) {
    if let failure { throw failure }
  }

  /// Runs `work` on the connection; if essential work fails in doubt, the log can no longer be used.
  func perform<Result>(
    isEssential: Bool = true, _ work: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    try check()
    do {
      return try queue.writeWithoutTransaction(work)
    } catch {
      let translated = StoreError(error, path: path)
      if case .full = translated { writeAheadLog.schedule.needsSpace() }
      if isEssential, translated.isFinal { failure = translated }
      throw translated
    }
  }

  /// Runs `work` in a transaction.
  ///
  /// When this returns, all of it is durable. When it throws, none of it is, except that after
  /// ``StoreError/broken(_:)`` the outcome is unknown.
  func commit(_ work: (Database) throws -> Void) throws(StoreError) {
    try perform { db in
      try db.inTransaction(.immediate) {
        try work(db)
        return .commit
      }
    }
  }

  /// Checks the database file, and returns everything in the log except its events.
  package func recover() throws(StoreError) -> RecoveredLog {
    try perform { db in
      let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
      guard answer == "ok" else { throw StoreError.damaged(sequence: nil, problem: answer) }
    }
    return try description()
  }

  /// Returns everything in the log except its events, without a check of the file.
  func description() throws(StoreError) -> RecoveredLog {
    let (roster, applied, base) = try perform { db in
      (
        try LoggedNode.fetchAll(db), try AppliedRecord.fetchAll(db),
        try Watermarks(baseBytes: meta.base)
      )
    }
    guard let secret = meta.secret else {
      throw .damaged(sequence: nil, problem: "its secret is missing")
    }
    return RecoveredLog(
      epoch: meta.epoch, floor: meta.floor, floorDigest: meta.floorDigest,
      base: base, roster: roster, isNew: isNew,
      isVouched: meta.isVouched, epochBegan: meta.epochBegan, applied: applied, secret: secret)
  }

  /// Makes a last checkpoint and closes the database.
  package func close() throws(StoreError) {
    do {
      // The write-ahead log is emptied first. It stays until the database's header says that it needs none: on a full
      // disk that fails, and the next start would take it for lost.
      if failure == nil {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      }
      try queue.close()
      if failure == nil { WriteAheadLog.remove(of: path) }
    } catch {
      throw StoreError(error, path: path)
    }
    failure = failure ?? .broken("it is closed")
    directory.lock.release()
  }
}
