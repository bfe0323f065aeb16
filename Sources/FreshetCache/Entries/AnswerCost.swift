/// What the model call for an answer cost.
///
/// Dry runs add it up, to state what it would cost to make again what an event drops. Eviction keeps expensive answers
/// longer.
public struct AnswerCost: Hashable, Sendable {
  /// The tokens of input and output together.
  public var tokens: Int
  /// The price in millionths of the application's currency.
  public var micros: Int

  /// Creates a cost; leave out what is not known.
  public init(tokens: Int = 0, micros: Int = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}
