import FreshetCache
import FreshetCore

/// What was put into a node's cache, kept beside it for the judge.
struct CachedFacts: Sendable {
  /// One answer that is in the cache.
  struct Entry: Sendable {
    var question: Int
    var lost: ServedAnswer.Lost
    /// When it was certainly in the cache.
    var cachedAt: Int64
  }

  /// The entries that should be in the cache, by key.
  private(set) var entries: [AnswerKey: Entry] = [:]

  /// Records that an answer is in the cache.
  mutating func add(
    _ key: AnswerKey, _ answer: DemoAnswer, question: Int, unsaid: [String], at now: Int64
  ) {
    entries[key] = Entry(
      question: question,
      lost: .init(facts: answer.facts, unsaid: unsaid, madeAt: answer.madeAt), cachedAt: now)
  }

  /// Removes and returns the entry that a failed lookup should have found.
  ///
  /// An answer cached after the lookup began does not count.
  mutating func takeLost(_ key: AnswerKey, lookupAt: Int64) -> ServedAnswer.Lost? {
    guard let entry = entries[key], entry.cachedAt < lookupAt else { return nil }
    entries[key] = nil
    return entry.lost
  }
}
