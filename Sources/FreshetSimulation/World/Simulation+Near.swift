import FreshetCache
import FreshetCore

/// Asks near questions, which have no answers of their own, so that only those of other questions can be served.
extension Simulation {
  /// Asks one near question; called in each turn of lookups.
  func askNear(_ node: SimulatedNode) {
    guard !catalogue.nearQuestions.isEmpty else { return }
    askNear(laterDice.below(catalogue.nearQuestions.count), of: node)
  }

  /// Asks for a near answer, and judges the answer, or that there is none.
  ///
  /// - Parameters:
  ///   - number: the number of the near question.
  ///   - node: the node whose cache is asked.
  ///   - mostStale: how stale an answer may be; nil for its class's bound.
  func askNear(_ number: Int, of node: SimulatedNode, mostStale: Nanoseconds? = nil) {
    guard let threshold = swarm.nearThreshold else { return }
    let meaning = catalogue.nearQuestions[number]
    counts.nearLookups += 1
    var nearest: Double?
    do {
      switch try node.cache.lookup(meaning.question, threshold: threshold) {
      case .hit(let hit):
        counts.nearHits += 1
        // Only questions with fixed keys have a meaning, and their own numbers.
        let answered = catalogue.questions[hit.value.key]
        nearest = answered.meaning?.similarity(to: meaning)
        oracle.judge(
          nearness: nearest, said: hit.similarity, threshold: threshold, of: hit.value,
          to: number, on: node.record, at: now)
        oracle.judge(
          hit.value, servedBy: node.record, at: now,
          bound: mostStale ?? min(answered.bound, node.promise), isGraced: false)
      case .stale(let hit, _, _):
        oracle.judge(
          nearness: nil, said: hit.similarity, threshold: threshold, of: hit.value,
          to: number, on: node.record, at: now)
      case .miss: break
      }
    } catch {
      oracle.report(.nearness, at: now, "a well-formed near question was refused: \(error)")
    }
    lookForNearer(than: max(threshold, nearest ?? threshold), number, of: node)
  }

  /// Checks that no servable answer is nearer than the one served, if any was.
  private func lookForNearer(than served: Double, _ number: Int, of node: SimulatedNode) {
    let meaning = catalogue.nearQuestions[number]
    for (other, question) in catalogue.questions.enumerated() {
      guard let similarity = question.meaning?.similarity(to: meaning),
        Oracle.isNearer(similarity, than: served)
      else { continue }
      guard case .fixed(let key) = question.key else { continue }
      switch node.cache.lookup(key) {
      case .hit(let hit):
        oracle.passedOver(hit.value, similarity, by: number, on: node.record, at: now)
      case .stale(_, _, let refresh): if refresh { fill(asked(other, of: node), on: node) }
      case .miss: break
      }
    }
  }

  /// Redeems a fill, with its question if near questions are asked.
  func redeem(_ fill: Fill, _ answer: SourcedAnswer, on node: SimulatedNode) -> FillOutcome {
    guard let meaning = catalogue.questions[fill.question].meaning else {
      return node.cache.redeem(fill.ticket, value: answer, dependencies: fill.learnt)
    }
    return invariant("all meanings have the same dimension") {
      try node.cache.redeem(
        fill.ticket, value: answer, answering: meaning.question, dependencies: fill.learnt)
    }
  }
}
