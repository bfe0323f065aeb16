import FreshetCore

/// What requests of the application's were answered from, the latest of them: a ring.
struct RequestJournal: Sendable {
  /// One of them.
  struct Note: Sendable {
    var request: String
    var digest: KeyDigest
    var at: Instant
    var outcome: FoundRequest.Outcome
  }

  private let capacity: Int
  private var notes: [Note] = []
  /// How many were ever noted: the next one's place is this, around the ring.
  private(set) var count = 0

  /// A journal of at most `capacity` notes, at least one.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// Adds a note; beyond the capacity it takes the place of the oldest.
  mutating func add(_ note: Note) {
    if notes.count < capacity {
      notes.append(note)
    } else {
      notes[count % capacity] = note
    }
    count += 1
  }

  /// Notes on `request` from the one before number `end` back, at most `limit` looked at.
  ///
  /// - Returns: the notes, the latest first, and where to go on; nil if none is left.
  func notes(
    on request: String, before end: Int, limit: Int
  ) -> (found: [Note], next: Int?) {
    let first = max(0, count - notes.count)
    var found: [Note] = []
    var number = min(end, count) - 1
    var left = limit
    while number >= first {
      if left == 0 { return (found, number + 1) }
      left -= 1
      let note = notes[number % capacity]
      if note.request == request { found.append(note) }
      number -= 1
    }
    return (found, nil)
  }
}
