public import FreshetCore

/// What a caller of `value` gets: an answer, and whether the cache or the model gave it.
public struct Answer<Value: Sendable>: Sendable {
  /// Who gave the answer, and what became of it in the cache.
  public enum Origin: Sendable {
    /// The cache held it, and nothing has killed it.
    case hit(Hit<Value>)
    /// The cache held it. The event with this number killed it, but its grace or spread still allows it to be served.
    case stale(Hit<Value>, by: SequenceNumber)
    /// The model made it, because the lookup missed for this reason; the outcome says whether it is cached now.
    ///
    /// `isShared` is true if another caller had begun the call.
    case generated(after: MissReason, FillOutcome, isShared: Bool)
  }

  /// The answer itself, to hand to the user.
  public let value: Value
  /// Who gave it; ``cacheStatus(name:)`` formats this for HTTP.
  public let origin: Origin

  init(_ value: Value, origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// This answer, as given to a caller who joined its flight after a miss for `reason`.
  func shared(after reason: MissReason) -> Answer {
    guard case .generated(_, let outcome, _) = origin else { return self }
    return Answer(value, origin: .generated(after: reason, outcome, isShared: true))
  }
}
