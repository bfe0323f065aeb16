import FoundationEssentials
import FreshetCore
import GRDB

/// The log's row about itself: its epoch, its floor, and what remains of the events below.
struct LogMeta: Equatable {
  var epoch: Epoch
  /// The last event that was compacted into ``base``; 0 if there is none.
  var floor: SequenceNumber
  /// The digest at the floor.
  var floorDigest: Digest
  /// The watermarks at the floor, encoded as ``Watermarks/baseBytes``; empty at floor 0.
  var base: [UInt8]
  /// Whether the log's roster lists every node that may be serving.
  ///
  /// It is false until one bound has passed since the log or its epoch began.
  var isVouched: Bool
  /// The last event before the current epoch; 0 in the log's first epoch.
  var epochBegan: SequenceNumber
  /// The log's secret; nil in a log of an earlier format.
  var secret: LogSecret?

  /// Creates the row of a new log, with a secret of its own.
  init(epoch: Epoch) {
    var generator = SystemRandomNumberGenerator()
    secret = LogSecret(using: &generator)
    self.epoch = epoch
    floor = 0
    floorDigest = .zero
    base = []
    isVouched = false
    epochBegan = 0
  }

  /// Begins another epoch after the event with the number `sequence`.
  mutating func begin(_ epoch: Epoch, behind sequence: SequenceNumber) {
    self.epoch = epoch
    epochBegan = sequence
    isVouched = false
  }

  /// The digest that protects this row, which the hash chain of the events does not cover.
  private var seal: Digest {
    var parts = [Array("\(epoch)@\(floor)".utf8), floorDigest.bytes, base, [isVouched ? 1 : 0]]
    // A log in an earlier format has no such field, and its seal does not cover one.
    if epochBegan > 0 { parts.append(Array("\(epochBegan)".utf8)) }
    if let secret { parts.append(secret.bytes) }
    return Digest.sealing(parts)
  }

  init(reading db: Database) throws {
    let hasSecret = try db.columns(in: "meta").contains { $0.name == "secret" }
    let sql = """
      SELECT epoch_counter, epoch_high, epoch_low, floor, floor_digest, base, is_vouched,
        epoch_began, seal, \(hasSecret ? "secret" : "x''") FROM meta
      """
    guard let row = try Row.fetchOne(db, sql: sql),
      let counter = Int64.fromDatabaseValue(row[0]), let high = Int64.fromDatabaseValue(row[1]),
      let low = Int64.fromDatabaseValue(row[2]), let floor = Int64.fromDatabaseValue(row[3]),
      let floorDigest = Digest(row[4]), let base = Data.fromDatabaseValue(row[5]),
      let isVouched = Bool.fromDatabaseValue(row[6]),
      let began = Int64.fromDatabaseValue(row[7]), let seal = Digest(row[8]),
      let secret = Data.fromDatabaseValue(row[9])
    else { throw StoreError.damaged(sequence: nil, problem: "its description cannot be read") }
    epoch = Epoch(
      counter: UInt64(bitPattern: counter), high: UInt64(bitPattern: high),
      low: UInt64(bitPattern: low))
    self.floor = UInt64(bitPattern: floor)
    self.floorDigest = floorDigest
    self.base = Array(base)
    self.isVouched = isVouched
    epochBegan = UInt64(bitPattern: began)
    self.secret = LogSecret(bytes: Array(secret))
    guard self.seal == seal else {
      throw StoreError.damaged(sequence: nil, problem: "its description does not fit its seal")
    }
  }

  func write(to db: Database) throws {
    let statement = try db.cachedStatement(sql: LogSchema.saveMeta)
    try statement.execute(arguments: [
      Int64(bitPattern: epoch.counter), Int64(bitPattern: epoch.high),
      Int64(bitPattern: epoch.low), Int64(bitPattern: floor), Data(floorDigest.bytes), Data(base),
      isVouched, Int64(bitPattern: epochBegan), Data(secret?.bytes ?? []), Data(seal.bytes),
    ])
  }
}

extension Digest {
  /// Reads a digest from a column; nil if the value is not one.
  init?(_ value: DatabaseValue) {
    guard let data = Data.fromDatabaseValue(value) else { return nil }
    self.init(bytes: Array(data))
  }
}
