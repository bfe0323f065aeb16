public import FreshetCore

/// A lookup, as an observer sees it.
public struct ObservedLookup: Sendable {
  /// What it came to.
  public enum Outcome: Hashable, Sendable {
    /// An answer that may be served.
    case hit
    /// An answer that the event with this number killed, within its grace.
    case stale(by: SequenceNumber)
    /// None.
    case miss(MissReason)
  }

  /// The key of the entry that was found, which for a near question is that of another; if none was, the
  /// key that was asked for.
  public let key: AnswerKey
  /// The name of the entry's content class; after a miss that of the request, nil if it named none.
  public let className: String?
  /// What it came to.
  public let outcome: Outcome
  /// The age of the answer; nil after a miss.
  public let age: Duration?
  /// How near the question that it answers is to the one that was asked; nil if it is the same.
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
