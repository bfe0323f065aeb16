/// What an answer cost to make, so that a dry run can state what a flush would cost to refill.
public struct AnswerCost: Hashable, Sendable {
  /// Tokens of input and output.
  public var tokens: Int
  /// The price in millionths of the application's currency.
  public var micros: Int

  /// Creates a cost.
  public init(tokens: Int = 0, micros: Int = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}
