import FreshetCore

/// A ring of the latest requests and the entries that answered them.
struct RequestJournal: Sendable {
  /// One request, and the entry that answered it.
  struct Note: Sendable {
    var request: String
    var digest: KeyDigest
    var at: Instant
    var outcome: FoundRequest.Outcome
  }

  private let capacity: Int
  private var notes: [Note] = []
  /// The number of notes ever added; modulo the capacity, it is the next note's place.
  private(set) var count = 0

  /// Creates a journal of at most `capacity` notes, and at least one.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// Adds a note; once the ring is full, it replaces the oldest.
  mutating func add(_ note: Note) {
    if notes.count < capacity {
      notes.append(note)
    } else {
      notes[count % capacity] = note
    }
    count += 1
  }

  /// Returns the notes on `request`, going back from the one before number `end`.
  ///
  /// It checks at most `limit` notes.
  ///
  /// - Returns: the notes, the latest first, and the number to go on from; nil if none is left.
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
