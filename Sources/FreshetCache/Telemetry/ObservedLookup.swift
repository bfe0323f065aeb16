public import FreshetCore

/// A lookup, as an observer sees it.
public struct ObservedLookup: Sendable {
  /// What a lookup found: ``Lookup`` without its answer.
  public enum Outcome: Hashable, Sendable {
    /// An answer that may be served.
    case hit
    /// An answer that the event with this number killed, but whose grace or spread still allows it to be served.
    case stale(by: SequenceNumber)
    /// No answer, for this reason.
    case miss(MissReason)
  }

  /// The key of the entry that was found, or else the key that was asked for.
  ///
  /// The entry of a near hit has the other question's key.
  public let key: AnswerKey
  /// The name of the entry's content class; after a miss the request's, nil if it named none.
  public let className: String?
  /// What the lookup found.
  public let outcome: Outcome
  /// The age of the answer; nil after a miss.
  public let age: Duration?
  /// The cosine similarity of the question that was asked and the one that the answer is for; nil if they are the same.
  public let similarity: Double?
  /// How long the lookup took.
  public let time: Duration

  init<Value>(_ found: Lookup<Value>, of key: AnswerKey, className: String?, time: Duration) {
    self.time = time
    let hit: Hit<Value>?
    switch found {
    case .hit(let found): (hit, outcome) = (found, .hit)
    case .stale(let found, let sequence, _): (hit, outcome) = (found, .stale(by: sequence))
    case .miss(let reason): (hit, outcome) = (nil, .miss(reason))
    }
    self.key = hit?.key ?? key
    self.className = hit?.className ?? className
    age = hit?.age
    similarity = hit?.similarity
  }
}
