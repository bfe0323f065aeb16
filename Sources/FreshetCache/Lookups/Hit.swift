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

  /// The answer.
  public var value: Value { entry.value }
  var digest: KeyDigest { entry.digest }
  /// The entry's key.
  public var key: AnswerKey { entry.key }
  /// The time since generation began, to within two milliseconds.
  public var age: Duration { max(.zero, now - entry.startedAt) }
  /// The time until the answer expires, to within two milliseconds.
  public var remainingLifetime: Duration { max(.zero, entry.expiresAt - now) }
  /// The sequence that the node had applied when generation began.
  public var asOf: SequenceNumber { entry.asOf }
  /// What the answer depends on.
  public var dependencies: [Dependency] { entry.dependencies }
  /// The name of the answer's content class.
  public var className: String { entry.terms.name }
  /// What the answer cost to make; nil if that was not stated.
  public var cost: AnswerCost? { entry.cost }
  /// The bytes that the entry is charged.
  public var bytes: Int { entry.bytes }
}
