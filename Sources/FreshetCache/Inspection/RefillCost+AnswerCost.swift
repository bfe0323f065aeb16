import FreshetCore

extension RefillCost {
  /// The cost that an application stated for an answer; a negative value counts as 0.
  init(_ cost: AnswerCost) {
    self.init(tokens: UInt64(max(0, cost.tokens)), micros: UInt64(max(0, cost.micros)))
  }
}
