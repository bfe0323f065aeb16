import FoundationEssentials
package import FreshetCore
import GRDB

/// How far the hash chain of a log is good, found without changing the log.
package struct LogVerification: Equatable, Sendable {
  /// The start of the chain; earlier events were compacted.
  package let floor: SequenceNumber
  /// The last event that the chain verifies.
  package let good: Position
  /// What is wrong after it; nil if the log ends there.
  package let fault: StoreError?

  /// Verifies the log in `directory`, which no coordinator may have open.
  ///
  /// - Throws: if there is none, or it cannot be read at all.
  /// - Complexity: O(events); it holds one event at a time.
  package init(directory: String) throws(StoreError) {
    try self.init(file: directory + "/freshet.db")
  }

  /// Verifies the log in a file, such as a backup.
  ///
  /// - Throws: if there is none, or it cannot be read at all.
  /// - Complexity: O(events); it holds one event at a time.
  package init(file path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .inaccessible(path: path, reason: "it is not there")
    }
    // Without the write-ahead log SQLite would create an empty one, and find nothing wrong.
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
    guard version == LogSchema.version else {
      throw StoreError.format(place: path, version: version, supported: LogSchema.version)
    }
    let meta = try LogMeta(reading: db)
    var good = Position(epoch: meta.epoch, sequence: meta.floor, digest: meta.floorDigest)
    var fault: StoreError?
    do {
      let rows = try Row.fetchCursor(
        db, sql: SQLiteStore.replaySQL, arguments: [Int64(bitPattern: meta.floor)])
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
  /// A read-only configuration.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.label = "freshet.audit"
    configuration.readonly = true
    return configuration
  }
}
