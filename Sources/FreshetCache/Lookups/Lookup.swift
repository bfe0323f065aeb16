public import FreshetCore

/// What a lookup found: an answer to serve, or why there is none.
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
