package import FreshetCore
import GRDB

/// The fleet's one log, in SQLite; appended events survive a crash of the process and a power cut.
///
/// It has one connection, used by one thread: every method waits for the disk.
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
  /// Whether the last writes may be missing, for instance after a copy without the write-ahead log.
  package let isIncomplete: Bool
  package var suspectedLoss: String? {
    isIncomplete ? "the log lay without its write-ahead log" : nil
  }
  var meta: LogMeta
  /// The end of the log; nil until ``replay(_:)`` has read it.
  package internal(set) var head: Position?
  /// Tells ``maintain()`` when to act.
  let writeAheadLog: WriteAheadLog
  /// The first failure after which nothing is certain; every later call fails with it.
  private var failure: StoreError?

  /// Opens the log in `directory`; creates both, with a first epoch, if they do not exist.
  ///
  /// - Parameters:
  ///   - path: the directory, for this process's user alone.
  ///   - maximumBytes: the largest size of the database. At it, appends fail with ``StoreError/full(_:)`` until a
  ///     compaction has made room.
  /// - Throws: what prevents it, and what to do about it.
  package init(
    directory path: String, maximumBytes: Int64 = SQLiteStore.defaultMaximumBytes
  ) throws(StoreError) {
    let directory = try LogDirectory(path: path)
    let writeAheadLog = WriteAheadLog()
    isIncomplete = try !WriteAheadLog.isPresentIfNeeded(by: directory.database)
    do {
      var configuration = Configuration()
      configuration.label = "freshet.log"
      configuration.prepareDatabase { db in
        // Keeps other processes from opening the database at all, so that no tool can checkpoint or write
        // it. It must come before the first access.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      }
      queue = try DatabaseQueue(path: directory.database, configuration: configuration)
      (meta, isNew) = try queue.writeWithoutTransaction { db in
        let isNew = try Self.prepare(db, path: directory.database)
        try Self.applySettings(to: db, maximumBytes: maximumBytes)
        try writeAheadLog.follow(db)
        WriteAheadLog.keep(true, with: db)
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

  /// 64 GiB, enough for some hundred million events.
  package static let defaultMaximumBytes: Int64 = 64 << 30

  /// Creates the tables in an empty file, or checks that they are this version's.
  private static func prepare(_ db: Database, path: String) throws -> Bool {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == LogSchema.applicationID {
      if version > LogSchema.version {
        throw StoreError.format(
          place: path, version: version, supported: LogSchema.version)
      }
      if version == LogSchema.migratedVersion {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.inTransaction(.immediate) {
          try migrate(db)
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
    // Done before the switch to write-ahead logging, so that a crash leaves either an empty file or a whole
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

  /// Migrates a log of the previous version to this one.
  private static func migrate(_ db: Database) throws {
    try db.execute(sql: LogSchema.migration)
    var meta = try LogMeta(reading: db)
    // Where a later epoch began was not recorded, so it is unknown whether any earlier version is active.
    guard meta.epoch.counter > 1 else { return }
    let last = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM events") ?? 0
    meta.epochBegan = max(meta.floor, UInt64(bitPattern: last))
    try meta.write(to: db)
  }

  /// Applies the settings that durability relies on, and reads them back, because SQLite refuses some silently.
  private static func applySettings(to db: Database, maximumBytes: Int64) throws {
    func set(_ pragma: String, _ value: String, expecting expected: String) throws {
      try db.execute(sql: "PRAGMA \(pragma) = \(value)")
      let found = try String.fetchOne(db, sql: "PRAGMA \(pragma)") ?? "nothing"
      guard found == expected else {
        throw StoreError.setting(pragma: pragma, expected: expected, found: found)
      }
    }
    try set("journal_mode", "WAL", expecting: "wal")
    try set("synchronous", "FULL", expecting: "2")
    // Checkpoints are made by hand: SQLite's own would ignore a failed fsync, and the next one would take
    // those pages for written.
    try set("wal_autocheckpoint", "0", expecting: "0")
    try db.execute(sql: "PRAGMA trusted_schema = OFF")
    try db.execute(sql: "PRAGMA cell_size_check = ON")
    // After a large commit, the commit after the next checkpoint frees the space beyond this.
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
  /// When this returns, all of it is durable. When it throws, none of it is, except with ``StoreError/broken(_:)``.
  func commit(_ work: (Database) throws -> Void) throws(StoreError) {
    try perform { db in
      try db.inTransaction(.immediate) {
        try work(db)
        return .commit
      }
    }
  }

  /// Checks the file, and returns what the log holds besides its events.
  package func recover() throws(StoreError) -> RecoveredLog {
    let (roster, applied, base) = try perform { db in
      let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
      guard answer == "ok" else { throw StoreError.damaged(sequence: nil, problem: answer) }
      return (
        try LoggedNode.fetchAll(db), try AppliedRecord.fetchAll(db),
        try Watermarks(baseBytes: meta.base)
      )
    }
    return RecoveredLog(
      epoch: meta.epoch, floor: meta.floor, floorDigest: meta.floorDigest,
      base: base, roster: roster, isNew: isNew,
      isVouched: meta.isVouched, epochBegan: meta.epochBegan, applied: applied)
  }

  /// Moves everything into the database, and closes the file.
  package func close() throws(StoreError) {
    do {
      // A copy of the file is complete from now on.
      if failure == nil {
        try queue.writeWithoutTransaction { db in
          WriteAheadLog.keep(false, with: db)
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
        }
      }
      try queue.close()
    } catch {
      throw StoreError(error, path: path)
    }
    failure = failure ?? .broken("it is closed")
    directory.lock.release()
  }
}
