/// Checks that a near answer has the same scope, is near enough, and is the nearest that may be served.
extension Oracle {
  /// The largest effect of rounding on a similarity.
  private static let rounding = 1e-5

  /// Whether a similarity exceeds another by more than rounding.
  package static func isNearer(_ similarity: Double, than other: Double) -> Bool {
    similarity > other + rounding
  }

  /// Judges an answer served to a near question, which is not its own question.
  ///
  /// - Parameters:
  ///   - nearness: their similarity; nil if the answer may never be served to the question.
  ///   - said: the similarity reported by the cache.
  ///   - threshold: the similarity required.
  ///   - answer: the answer served.
  ///   - question: the number of the near question.
  ///   - node: the node that served it.
  ///   - now: the real time.
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

  /// Reports that an answer could have been served to a near question, although nothing or a less near one was.
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
