import FreshetCache
import FreshetCore

/// What a node's cache was given, kept beside it for the judge.
struct CachedFacts: Sendable {
  struct Note: Sendable {
    var question: Int
    var lost: ServedAnswer.Lost
    /// When it was in the cache for certain.
    var cachedAt: Int64
  }

  private var notes: [AnswerKey: Note] = [:]

  /// The keys that should be in the cache.
  var entries: [AnswerKey: Note] { notes }

  /// Notes that an answer is in the cache.
  mutating func note(
    _ key: AnswerKey, _ answer: DemoAnswer, question: Int, unsaid: [String], at now: Int64
  ) {
    notes[key] = Note(
      question: question,
      lost: .init(facts: answer.facts, unsaid: unsaid, madeAt: answer.madeAt), cachedAt: now)
  }

  /// What was in the cache when a lookup began that found nothing there.
  ///
  /// An answer that came into the cache after that was not missed by it.
  mutating func takeLost(_ key: AnswerKey, lookupAt: Int64) -> ServedAnswer.Lost? {
    guard let note = notes[key], note.cachedAt < lookupAt else { return nil }
    notes[key] = nil
    return note.lost
  }
}
