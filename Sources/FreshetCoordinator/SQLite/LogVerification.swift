import FoundationEssentials
package import FreshetCore
import GRDB

/// The result of verifying a log's hash chain, which does not change the log.
package struct LogVerification: Equatable, Sendable {
  /// The last compacted event, after which the chain begins; 0 if there is none.
  package let floor: SequenceNumber
  /// The position of the last event that the chain verifies.
  package let good: Position
  /// What is wrong with the event after ``good``; nil if the whole log is intact.
  package let fault: StoreError?

  /// Verifies the log in `directory`.
  ///
  /// No coordinator may have it open.
  ///
  /// - Throws: ``StoreError`` if there is no log or it cannot be read at all.
  /// - Complexity: O(events); only one event is in memory at a time.
  package init(directory: String) throws(StoreError) {
    try self.init(file: directory + "/freshet.db")
  }

  /// Verifies the log in a single file, such as a backup.
  ///
  /// - Throws: ``StoreError`` if there is no log or it cannot be read at all.
  /// - Complexity: O(events); only one event is in memory at a time.
  package init(file path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .inaccessible(path: path, reason: "it is not there")
    }
    // If the write-ahead log is missing, SQLite would create an empty one and report nothing wrong.
    guard try WriteAheadLog.isPresentIfNeeded(by: path) else { throw .incomplete(path: path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: .reading)
      self = try queue.read { db in try Self(db, path: path) }
      try queue.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private init(_ db: Database, path: String) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard application == LogSchema.applicationID else {
      throw StoreError.foreign(path: path, found: "it is a database of application \(application)")
    }
    // Of the earlier formats the last one differs in the log's secret and the owners of keys alone.
    guard LogSchema.version - 1...LogSchema.version ~= version else {
      throw StoreError.format(place: path, version: version, supported: LogSchema.version)
    }
    let meta = try LogMeta(reading: db)
    var good = Position(epoch: meta.epoch, sequence: meta.floor, digest: meta.floorDigest)
    var fault: StoreError?
    do {
      let rows = try Row.fetchCursor(
        db, sql: SQLiteStore.replaySQL(format: version), arguments: [Int64(bitPattern: meta.floor)])
      while let row = try rows.next() {
        let (event, digest) = try SQLiteStore.verified(row, after: good)
        good.sequence = event.sequence
        good.digest = digest
      }
    } catch {
      fault = StoreError(error, path: path)
    }
    self.init(floor: meta.floor, good: good, fault: fault)
  }

  private init(floor: SequenceNumber, good: Position, fault: StoreError?) {
    self.floor = floor
    self.good = good
    self.fault = fault
  }
}

extension Configuration {
  /// A configuration that opens the database for reading only.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.label = "freshet.audit"
    configuration.readonly = true
    return configuration
  }
}
