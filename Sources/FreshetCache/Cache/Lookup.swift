public import FreshetCore

/// The outcome of a lookup.
public enum Lookup<Value: Sendable>: Sendable {
  /// An answer that may be served.
  case hit(Hit<Value>)
  /// A dead answer that its event still allows to be served for a stated time.
  ///
  /// `refresh` is true for the one caller who is to refresh it.
  case stale(Hit<Value>, by: SequenceNumber, refresh: Bool)
  /// No answer may be served.
  case miss(MissReason)

  /// The answer, stale within a grace or not; nil after a miss.
  public var value: Value? {
    switch self {
    case .hit(let hit), .stale(let hit, _, _): hit.value
    case .miss: nil
    }
  }
}

/// Why a lookup found no answer to serve.
public enum MissReason: Hashable, Sendable, CustomStringConvertible {
  /// There is no entry, and no record of one that has left.
  case absent
  /// The entry has expired, or had when it left.
  case expired
  /// The event with this number killed the entry.
  ///
  /// It is also reported for an entry that has left, until so many others have left since that it is forgotten.
  case invalidated(by: SequenceNumber)
  /// The entry belongs to a history that this node has left.
  case startedOver
  /// The node cannot prove that it is fresh enough for the entry's class.
  ///
  /// Without an entry it means that the node cannot prove anything, for example before it has joined.
  case unproven
  /// The fleet cannot tell which model the key is of.
  indirect case unresolved(UnresolvedModel)
  /// The request bypassed the cache: nothing was looked up.
  case bypassed
  /// The request asked for a refresh: nothing was looked up.
  case refreshed

  /// The reason as text, such as `invalidated by 42`.
  public var description: String {
    switch self {
    case .absent: "absent"
    case .expired: "expired"
    case .invalidated(let sequence): "invalidated by \(sequence)"
    case .startedOver: "started over"
    case .unproven: "unproven"
    case .unresolved: "unresolved"
    case .bypassed: "bypassed"
    case .refreshed: "refreshed"
    }
  }
}

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
