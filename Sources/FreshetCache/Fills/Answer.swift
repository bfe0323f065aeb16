public import FreshetCore

/// An answer and its origin.
public struct Answer<Value: Sendable>: Sendable {
  /// The origin of an answer.
  public enum Origin: Sendable {
    /// The cache served it.
    case hit(Hit<Value>)
    /// The cache served it within its grace, although the event with this number killed it.
    case stale(Hit<Value>, by: SequenceNumber)
    /// The model made it after a miss; `isShared` if another caller had begun the call.
    case generated(after: MissReason, FillOutcome, isShared: Bool)
  }

  /// The answer.
  public let value: Value
  /// The origin of the answer.
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
