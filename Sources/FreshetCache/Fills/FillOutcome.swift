public import FreshetCore

/// Whether an answer is in the cache after its fill, and if not, why.
public enum FillOutcome: Equatable, Sendable {
  /// The answer is in the cache.
  case cached
  /// The answer may be given to its caller, but is not in the cache.
  case notCached(Reason)

  /// Why an answer is not cached.
  public enum Reason: Equatable, Sendable {
    /// The event with this number killed it while it was generated.
    case overtaken(by: SequenceNumber)
    /// The node had not joined the fleet when generation began.
    case notJoined
    /// The fleet cannot tell which model the key is of.
    case unresolved(UnresolvedModel)
    /// The node left the history in which generation began.
    case startedOver
    /// The answer expired before it was finished.
    case lifetimeOver
    /// Generation forbade caching, for this reason: see ``CacheDirective/doNotCache(_:)``.
    case doNotCache(String)
    /// The request bypassed the cache.
    case bypassed
    /// An answer to the same key whose generation began later is in the cache.
    case superseded
    /// The entry would be charged this many bytes, more than the cache can hold.
    case tooLarge(Int, limit: Int)
    /// The fill broke a limit, or its ticket is of another node.
    case invalid(FillError)
  }
}
