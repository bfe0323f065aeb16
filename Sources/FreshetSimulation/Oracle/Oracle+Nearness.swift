/// Near answers: of the same scope, near enough, and the nearest that may be served.
extension Oracle {
  /// What rounding may do to a similarity.
  private static let rounding = 1e-5

  /// Whether a similarity is greater than another by more than rounding does.
  package static func isNearer(_ similarity: Double, than other: Double) -> Bool {
    similarity > other + rounding
  }

  /// Judges that an answer was served to a question that is not its own.
  ///
  /// - Parameters:
  ///   - nearness: how near they are; nil if the answer may not be served to it however near.
  ///   - said: how near the cache said that they are.
  ///   - threshold: how near they must be.
  ///   - answer: what was served.
  ///   - question: to which question.
  ///   - node: who served it.
  ///   - now: when.
  package mutating func judge(
    nearness: Double?, said: Double?, threshold: Double, of answer: SourcedAnswer, to question: Int,
    on node: Int, at now: Nanoseconds
  ) {
    let what =
      "\(nodes[node].name) served answer \(answer.id) of key \(answer.key) to near question \(question)"
    guard let nearness else {
      return report(.nearness, at: now, "\(what), for which it may not answer")
    }
    if Self.isNearer(threshold, than: nearness) {
      report(.nearness, at: now, "\(what), which is \(nearness) near of \(threshold)")
    }
    guard let said, abs(said - nearness) <= Self.rounding else {
      return report(
        .nearness, at: now,
        "\(what) as \(said.map(String.init(describing:)) ?? "its own"), which is \(nearness) near")
    }
  }

  /// An answer could have been served to a near question, and what was served is less near, if anything was.
  package mutating func passedOver(
    _ answer: SourcedAnswer, _ nearness: Double, by question: Int, on node: Int,
    at now: Nanoseconds
  ) {
    report(
      .nearness, at: now,
      "\(nodes[node].name) passed over answer \(answer.id) of key \(answer.key), which is \(nearness) "
        + "near to near question \(question)")
  }
}
