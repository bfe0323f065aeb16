import FoundationEssentials
package import FreshetCore
import GRDB

extension SQLiteStore {
  /// The SQL that selects the events after a floor, with the columns that ``verified(_:after:)`` checks.
  ///
  /// - Parameter format: the format of the log. Before format 4, keys had no owners.
  /// - Returns: the SQL.
  static func replaySQL(format: Int = LogSchema.version) -> String {
    """
    SELECT sequence, record, digest, kind, idempotency_key, committed_at,
      \(format < 4 ? "NULL" : "key_owner") FROM events
    WHERE sequence > ? ORDER BY sequence
    """
  }

  /// Reads and verifies every event after the floor, oldest first.
  ///
  /// It checks that no event is missing, that the hash chain is intact, and that the columns of a row agree with the
  /// encoded event. Events can be appended only afterwards.
  ///
  /// - Returns: the head of the log.
  /// - Complexity: O(events); only one event is in memory at a time.
  package func replay(
    _ receive: (LoggedEvent, Digest) -> Void
  ) throws(StoreError) -> Position {
    let meta = meta
    let head = try perform { db in
      var head = Position(epoch: meta.epoch, sequence: meta.floor, digest: meta.floorDigest)
      let rows = try Row.fetchCursor(
        db, sql: Self.replaySQL(), arguments: [Int64(bitPattern: meta.floor)])
      while let row = try rows.next() {
        let (event, digest) = try Self.verified(row, after: head)
        receive(event, digest)
        head.sequence = event.sequence
        head.digest = digest
      }
      return head
    }
    self.head = head
    return head
  }

  static func verified(
    _ row: Row, after head: Position
  ) throws(StoreError) -> (LoggedEvent, Digest) {
    let expected = head.sequence + 1
    func damaged(_ problem: String) -> StoreError { .damaged(sequence: expected, problem: problem) }
    let sequence = Int64.fromDatabaseValue(row[0])
    guard sequence == Int64(bitPattern: expected) else {
      throw damaged("it is missing; the next one found is \(sequence.map { "\($0)" } ?? "none")")
    }
    guard let record = Data.fromDatabaseValue(row[1]), let digest = Digest(row[2]) else {
      throw damaged("its columns cannot be read")
    }
    let bytes = Array(record)
    guard head.digest.appending(bytes) == digest else {
      throw damaged("its bytes do not fit the hash chain")
    }
    let event: LoggedEvent
    do throws(WireError) {
      event = try LoggedEvent(decoding: bytes)
    } catch {
      throw damaged("its bytes cannot be decoded: \(error)")
    }
    guard event.sequence == expected else { throw damaged("it calls itself \(event.sequence)") }
    guard Int64.fromDatabaseValue(row[5]) == event.committedAt else {
      throw damaged("its time differs from the one in its bytes")
    }
    // The columns of an event of a newer version's kind cannot be checked, because its contents are unknown here.
    if let published = event.event {
      guard String.fromDatabaseValue(row[3]) == event.kindName,
        String.fromDatabaseValue(row[4]) == published.idempotencyKey
      else { throw damaged("its kind or idempotency key differs from the one in its bytes") }
      // An event of an earlier format has none.
      let owner = String.fromDatabaseValue(row[6])
      guard owner == nil || owner == published.ownedKey?.owner.text else {
        throw damaged("the owner of its idempotency key differs from the one in its bytes")
      }
    }
    return (event, digest)
  }
}
