public import FreshetCore

/// What a cache answers to a lookup.
public enum Lookup<Value: Sendable>: Sendable {
  /// An answer that may be served.
  case hit(Hit<Value>)
  /// An answer that an event killed and, for a stated time, allows to be served: `refresh` is true
  /// for the one caller who is to make it anew.
  case stale(Hit<Value>, by: SequenceNumber, refresh: Bool)
  /// None.
  case miss(MissReason)

  /// The answer that may be served, stale within a grace or not.
  public var value: Value? {
    switch self {
    case .hit(let hit), .stale(let hit, _, _): hit.value
    case .miss: nil
    }
  }
}

/// Why there is no answer to be served.
public enum MissReason: Hashable, Sendable, CustomStringConvertible {
  /// There is no entry, and nothing is remembered of one that was there.
  case absent
  /// The entry's lifetime is over, or was when it left.
  case expired
  /// The event with this number made it wrong; said too of an entry that has left since, unless that was
  /// so many others ago that it is forgotten.
  case invalidated(by: SequenceNumber)
  /// The entry is of a history that this node has left.
  case startedOver
  /// The node cannot prove that it is fresh enough for the entry's class, or, where there is none, at all:
  /// such as before it has joined.
  case unproven
  /// It is not known which model the key is of.
  indirect case unresolved(UnresolvedModel)
  /// The request bypassed the cache: nothing was looked up.
  case bypassed
  /// The request asked for the answer to be made anew: nothing was looked up.
  case refreshed

  /// Such as `invalidated by 42`.
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

/// An answer from the cache, and what it says of itself.
public struct Hit<Value: Sendable>: Sendable {
  private let entry: ValueEntry<Value>
  /// When it was looked up.
  let now: Instant
  /// How near the question that it answers is to the one that was asked; nil if it is the same.
  public private(set) var similarity: Double?

  @inline(__always)
  init(_ entry: consuming ValueEntry<Value>, at now: Instant) {
    self.entry = consume entry
    self.now = now
  }

  /// The answer as it is for a question so near to its own.
  func near(_ similarity: Double) -> Hit {
    var hit = self
    hit.similarity = similarity
    return hit
  }

  /// The answer.
  public var value: Value { entry.value }
  var digest: KeyDigest { entry.digest }
  /// Its key.
  public var key: AnswerKey { entry.key }
  /// The time since its generation began, to within two milliseconds.
  public var age: Duration { max(.zero, now - entry.startedAt) }
  /// The time until its lifetime is over, to within two milliseconds.
  public var remainingLifetime: Duration { max(.zero, entry.expiresAt - now) }
  /// The sequence that the node had applied when its generation began.
  public var asOf: SequenceNumber { entry.asOf }
  /// What it depends on.
  public var dependencies: [Dependency] { entry.dependencies }
  /// The name of its content class.
  public var className: String { entry.terms.name }
  /// What it cost to make, if that was said.
  public var cost: AnswerCost? { entry.cost }
  /// Bytes that it is charged.
  public var bytes: Int { entry.bytes }
}
