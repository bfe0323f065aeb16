public import FreshetCore

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
