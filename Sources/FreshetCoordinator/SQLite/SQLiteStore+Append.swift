import FoundationEssentials
package import FreshetCore
import GRDB

extension SQLiteStore {
  /// Writes `job` in one transaction, with one wait for the disk.
  ///
  /// When this returns, all of the job is durable.
  ///
  /// - Throws: ``StoreError/broken(_:)`` if it is unknown whether the job is durable, so that the process must stop.
  ///   After any other error, such as ``StoreError/full(_:)``, nothing was written.
  package func append(_ job: AppendJob) throws(StoreError) {
    try append(job) { () throws(StoreError) in }
  }

  /// Writes `job`, if `proceed` does not throw once everything else that could refuse the job has been done.
  func append(_ job: AppendJob, after proceed: () throws(StoreError) -> Void) throws(StoreError) {
    try check()
    guard let head else { brokenInvariant("an append before the log was read") }
    let next = try job.head(after: head)
    var meta = meta
    if let epoch = job.epoch {
      meta.begin(epoch, behind: head.sequence)
    } else if job.vouches {
      meta.isVouched = true
    }
    try commit { db in
      if meta != self.meta { try meta.write(to: db) }
      for record in job.records { try Self.insert(record, into: db) }
      for node in job.fenced { try LoggedNode(node, isFenced: true).save(to: db) }
      for node in job.joined { try LoggedNode(node).save(to: db) }
      for id in job.forgotten { try LoggedNode.remove(id, from: db) }
      for record in job.applied { try record.save(to: db) }
      try proceed()
    }
    self.head = next
    self.meta = meta
  }

  private static func insert(_ record: AppendJob.Record, into db: Database) throws {
    let sequence = Int64(record.event.sequence)
    let key = record.event.event?.ownedKey
    let insertEvent = try db.cachedStatement(sql: LogSchema.insertEvent)
    insertEvent.setUncheckedArguments([
      sequence, record.event.kindName, Data(record.bytes), Data(record.digest.bytes), key?.key,
      record.event.committedAt, key?.owner.text,
    ])
    do {
      try insertEvent.execute()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      if let key { throw StoreError.duplicateKey(key.key) }
      throw error
    }
    let insertDimension = try db.cachedStatement(sql: LogSchema.insertDimension)
    for dimension in record.event.indexedDimensions {
      insertDimension.setUncheckedArguments([
        Int64(dimension.kind.rawValue), dimension.indexedID, dimension.facet ?? "", sequence,
      ])
      try insertDimension.execute()
    }
  }
}
