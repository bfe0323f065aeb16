public import FreshetCore

/// An answer from the cache, with its age, its dependencies and its cost.
public struct Hit<Value: Sendable>: Sendable {
  private let entry: ValueEntry<Value>
  /// When the lookup took place.
  let now: Instant
  /// The cosine similarity of the question that was asked and the one that this answers; nil if they are the same.
  public private(set) var similarity: Double?

  @inline(__always)
  init(_ entry: consuming ValueEntry<Value>, at now: Instant) {
    self.entry = consume entry
    self.now = now
  }

  /// This hit, as the answer to a question of this similarity.
  func near(_ similarity: Double) -> Hit {
    var hit = self
    hit.similarity = similarity
    return hit
  }

  /// The answer, as it was filled.
  public var value: Value { entry.value }
  var digest: KeyDigest { entry.digest }
  /// The key of the entry; for a near hit, that of the other question.
  public var key: AnswerKey { entry.key }
  /// The time since generation began, to within two milliseconds.
  public var age: Duration { max(.zero, now - entry.startedAt) }
  /// The time until the answer expires, to within two milliseconds.
  public var remainingLifetime: Duration { max(.zero, entry.expiresAt - now) }
  /// The sequence that the node had applied when generation began.
  public var asOf: SequenceNumber { entry.asOf }
  /// The dimensions that the answer depends on: an event on one of them may kill it.
  public var dependencies: [Dependency] { entry.dependencies }
  /// The name of the content class that the answer was filled in.
  public var className: String { entry.terms.name }
  /// What the answer cost to make; nil if that was not stated.
  public var cost: AnswerCost? { entry.cost }
  /// The bytes that the entry takes of the cache's budget, without what it shares with others.
  public var bytes: Int { entry.bytes }
}
