import FreshetCache
import FreshetCore

/// What was put into a node's cache, kept beside it for the judge.
struct CachedFacts: Sendable {
  struct Note: Sendable {
    var question: Int
    var lost: ServedAnswer.Lost
    /// When it was certainly in the cache.
    var cachedAt: Int64
  }

  private var notes: [AnswerKey: Note] = [:]

  /// The entries that should be in the cache, by key.
  var entries: [AnswerKey: Note] { notes }

  /// Records that an answer is in the cache.
  mutating func note(
    _ key: AnswerKey, _ answer: DemoAnswer, question: Int, unsaid: [String], at now: Int64
  ) {
    notes[key] = Note(
      question: question,
      lost: .init(facts: answer.facts, unsaid: unsaid, madeAt: answer.madeAt), cachedAt: now)
  }

  /// Removes and returns the entry that a failed lookup should have found.
  ///
  /// An answer cached after the lookup began does not count.
  mutating func takeLost(_ key: AnswerKey, lookupAt: Int64) -> ServedAnswer.Lost? {
    guard let note = notes[key], note.cachedAt < lookupAt else { return nil }
    notes[key] = nil
    return note.lost
  }
}
