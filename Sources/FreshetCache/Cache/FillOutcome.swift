public import FreshetCore

/// What became of a fill.
public enum FillOutcome: Equatable, Sendable {
  /// The answer is in the cache.
  case cached
  /// The answer may go to its caller, but is not in the cache.
  case notCached(Reason)

  /// Why an answer is not cached.
  public enum Reason: Equatable, Sendable {
    /// The event with this number made it wrong while it was generated.
    case overtaken(by: SequenceNumber)
    /// The node had not joined the fleet when generation began.
    case notJoined
    /// It is not known which model the key is of.
    case unresolved(UnresolvedModel)
    /// The node left the history in which generation began.
    case startedOver
    /// Its lifetime was over before it was finished.
    case lifetimeOver
    /// Generation said that it must not be cached, and why: see ``CacheDirective/doNotCache(_:)``.
    case doNotCache(String)
    /// The request bypassed the cache.
    case bypassed
    /// An answer to the same key whose generation began later is in the cache.
    case superseded
    /// It is charged so many bytes, more than there can be room for.
    case tooLarge(Int, limit: Int)
    /// The call was wrong.
    case invalid(FillError)
  }
}
