import FoundationEssentials
package import FreshetCore
import GRDB

extension SQLiteStore {
  /// Raises the floor.
  ///
  /// From then on, `base` stands for all events at or below it.
  ///
  /// ``dropCompacted()`` deletes their rows and their idempotency keys.
  ///
  /// - Parameters:
  ///   - floor: the last event to forget.
  ///   - base: the watermarks that remain of the events through `floor`.
  /// - Throws: ``StoreError/damaged(sequence:problem:)`` if the log has no event at `floor`.
  package func compact(through floor: SequenceNumber, base: Watermarks) throws(StoreError) {
    try compact(through: floor, base: base) { _ throws(StoreError) in }
  }

  /// Raises the floor, if `proceed` does not throw for the description of the log with the new floor.
  func compact(
    through floor: SequenceNumber, base: Watermarks,
    after proceed: (LogMeta) throws(StoreError) -> Void
  ) throws(StoreError) {
    try check()
    guard floor > meta.floor else { return }
    var next = meta
    next.floor = floor
    next.base = base.baseBytes
    try commit { db in
      let sql = "SELECT digest FROM events WHERE sequence = ?"
      let row = try Row.fetchOne(db, sql: sql, arguments: [Int64(clamping: floor)])
      guard let digest = row.flatMap({ Digest($0[0]) }) else {
        throw StoreError.damaged(sequence: floor, problem: "it is missing")
      }
      next.floorDigest = digest
      try next.write(to: db)
      try proceed(next)
    }
    meta = next
  }

  /// Puts everything that a log holds beside its events into an empty mirror.
  func adopt(_ log: RecoveredLog) throws(StoreError) {
    var next = meta
    next.epoch = log.epoch
    next.floor = log.floor
    next.floorDigest = log.floorDigest
    next.base = log.base.baseBytes
    next.isVouched = log.isVouched
    next.epochBegan = log.epochBegan
    next.secret = log.secret
    try commit { db in
      try next.write(to: db)
      for node in log.roster { try node.save(to: db) }
      for record in log.applied { try record.save(to: db) }
    }
    meta = next
    head = Position(epoch: next.epoch, sequence: next.floor, digest: next.floorDigest)
  }

  /// Deletes up to ``compactionSlice`` rows at or below the floor.
  ///
  /// - Returns: whether rows may remain; if so, call it again when no caller waits.
  /// - Throws: the same errors as ``append(_:)``.
  package func dropCompacted() throws(StoreError) -> Bool {
    let floor = Int64(clamping: meta.floor)
    var count = 0
    try commit { db in
      let sql = "SELECT sequence, record FROM events WHERE sequence <= ? ORDER BY sequence LIMIT ?"
      let rows = try Row.fetchAll(db, sql: sql, arguments: [floor, Self.compactionSlice])
      for row in rows { try Self.dropDimensions(of: row, in: db) }
      if let last = rows.last.flatMap({ Int64.fromDatabaseValue($0[0]) }) {
        try db.execute(sql: "DELETE FROM events WHERE sequence <= ?", arguments: [last])
      }
      count = rows.count
    }
    return count == Self.compactionSlice
  }

  /// The most rows that one call deletes: 500, which takes some milliseconds.
  package static let compactionSlice = 500

  private static func dropDimensions(of row: Row, in db: Database) throws {
    // If a row cannot be decoded, its index entries stay. They lead to no event and do no harm.
    guard let sequence = Int64.fromDatabaseValue(row[0]),
      let record = Data.fromDatabaseValue(row[1]),
      let event = try? LoggedEvent(decoding: Array(record))
    else { return }
    let delete = try db.cachedStatement(sql: LogSchema.deleteDimension)
    for dimension in event.indexedDimensions {
      delete.setUncheckedArguments([
        Int64(dimension.kind.rawValue), dimension.indexedID, dimension.facet ?? "", sequence,
      ])
      try delete.execute()
    }
  }

  /// Finds the last event above the floor that was committed before `horizon`, in milliseconds since 1970; nil if there
  /// is none.
  package func lastEvent(before horizon: Int64) throws(StoreError) -> SequenceNumber? {
    // Times are this machine's wall clock and may step back, so only events before the first one at or
    // after `horizon` count.
    let floor = Int64(clamping: meta.floor)
    return try perform { db in
      let first = try Int64.fetchOne(
        db, sql: "SELECT min(sequence) FROM events WHERE sequence > ? AND committed_at >= ?",
        arguments: [floor, horizon])
      let last = try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM events")
      guard let candidate = first.map({ $0 - 1 }) ?? last, candidate > floor else { return nil }
      return UInt64(candidate)
    }
  }
}
