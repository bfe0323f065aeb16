import FreshetCore

/// A ring of the latest requests and the entries that answered them.
struct RequestJournal: Sendable {
  /// One request, and the entry that answered it.
  struct Record: Sendable {
    var request: String
    var digest: KeyDigest
    var at: Instant
    var outcome: FoundRequest.Outcome
  }

  private let capacity: Int
  private var records: [Record] = []
  /// The number of records ever added; modulo the capacity, it is the next record's place.
  private(set) var count = 0

  /// Creates a journal of at most `capacity` records, and at least one.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// Adds a record; once the ring is full, it replaces the oldest.
  mutating func add(_ record: Record) {
    if records.count < capacity {
      records.append(record)
    } else {
      records[count % capacity] = record
    }
    count += 1
  }

  /// Returns the records on `request`, going back from the one before number `end`.
  ///
  /// It checks at most `limit` records.
  ///
  /// - Returns: the records, the latest first, and the number to go on from; nil if none is left.
  func records(
    on request: String, before end: Int, limit: Int
  ) -> (found: [Record], next: Int?) {
    let first = max(0, count - records.count)
    var found: [Record] = []
    var number = min(end, count) - 1
    var left = limit
    while number >= first {
      if left == 0 { return (found, number + 1) }
      left -= 1
      let record = records[number % capacity]
      if record.request == request { found.append(record) }
      number -= 1
    }
    return (found, nil)
  }
}
