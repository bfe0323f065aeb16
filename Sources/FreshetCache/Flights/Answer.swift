public import FreshetCore

/// An answer, and where it is from.
public struct Answer<Value: Sendable>: Sendable {
  /// Where an answer is from.
  public enum Origin: Sendable {
    /// The cache.
    case hit(Hit<Value>)
    /// The cache, though the event with this number made it wrong: within its grace.
    case stale(Hit<Value>, by: SequenceNumber)
    /// The model, because of a miss; `isShared` if another caller had begun the call.
    case generated(after: MissReason, FillOutcome, isShared: Bool)
  }

  /// The answer.
  public let value: Value
  /// Where it is from.
  public let origin: Origin

  init(_ value: Value, origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// The answer as it is for a caller who joined its flight because of this reason.
  func shared(after reason: MissReason) -> Answer {
    guard case .generated(_, let outcome, _) = origin else { return self }
    return Answer(value, origin: .generated(after: reason, outcome, isShared: true))
  }
}
