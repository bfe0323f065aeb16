/// Nothing is dropped without cause: judged at each miss of what had been cached.
extension Oracle {
  /// Why a lookup was a miss.
  package enum Miss: Equatable, Sendable {
    case absent
    case expired
    case invalidated(by: UInt64)
    case startedOver
    case unproven
  }

  /// Judges a miss.
  package mutating func judge(
    _ miss: Miss, key: Int, on node: Int, at now: Nanoseconds, hasEvicted: Bool
  ) {
    misses += 1
    if miss == .unproven { unproven += 1 }
    guard let answer = nodes[node].cached[key] else { return }
    switch miss {
    case .unproven: withheld += 1
    case .startedOver:
      unexplained(answer, node, at: now, "was said to be of a history that the node had left")
    case .expired:
      if now - answer.madeAt < answer.lifetimes.lowerBound {
        unexplained(answer, node, at: now, "expired before its time")
      }
      nodes[node].note(nil, key: key)
    case .invalidated(let sequence):
      // It stays: a rollback may make it right again.
      if !isKilled(answer, by: sequence, on: nodes[node]) {
        unexplained(answer, node, at: now, "was dropped by event \(sequence)")
      }
    case .absent:
      let isExplained =
        hasEvicted || now - answer.madeAt >= answer.lifetimes.lowerBound
        || couldBeKilled(answer)
      if !isExplained { unexplained(answer, node, at: now, "was gone") }
      nodes[node].note(nil, key: key)
    }
  }

  /// Judges that a cache did not take an answer, because an event had overtaken it.
  package mutating func refused(
    _ answer: SourcedAnswer, by sequence: UInt64, on node: Int, at now: Nanoseconds
  ) {
    if !isKilled(answer, by: sequence, on: nodes[node]) {
      unexplained(answer, node, at: now, "was refused for event \(sequence)")
    }
  }

  private mutating func unexplained(
    _ answer: SourcedAnswer, _ node: Int, at now: Nanoseconds, _ what: String
  ) {
    let facts = answer.facts.map { fact in
      let thing = things[Int(fact.thing)]
      let history = thing.changes.suffix(4).map(\.summary).joined(separator: " ")
      return "\(thing.name) \(fact.content)\(fact.isDeclared ? "!" : "") (\(history))"
    }
    report(
      .selectivity, at: now,
      "answer \(answer.id) of key \(answer.key), asOf \(answer.asOf), on \(nodes[node].name) "
        + "\(what) without cause; made from \(facts.joined(separator: ", "))")
  }

  /// Whether the event at `sequence`, of any history, can have killed `answer` and still does.
  private func isKilled(
    _ answer: SourcedAnswer, by sequence: UInt64, on node: NodeRecord
  ) -> Bool {
    if answer.asOf < sequence, wipes.contains(sequence) { return true }
    return answer.facts.contains { fact in
      let changes = things[Int(fact.thing)].changes
      return changes.indices.contains { index in
        changes[index].numbers.contains(sequence)
          && kills(changes[index], as: sequence, fact, answer)
          && (changes[index].isDrop && answer.asOf < sequence
            || !isSuperseded(index, of: changes, fact, on: node))
      }
    }
  }

  /// Whether a later event that the node has applied made the fact's version right again.
  private func isSuperseded(
    _ index: Int, of changes: [SourceChange], _ fact: SourcedAnswer.Fact, on node: NodeRecord
  ) -> Bool {
    guard fact.isDeclared, !changes[index].isDrop || changes[index].isForced else { return false }
    return changes[(index + 1)...].contains {
      (!$0.isDrop || $0.isForced) && !$0.isInherited && $0.contents.contains(fact.content)
        && hasApplied($0, node)
    }
  }

  private func couldBeKilled(_ answer: SourcedAnswer) -> Bool {
    if wipes.contains(where: { answer.asOf < $0 }) { return true }
    return answer.facts.contains { fact in
      things[Int(fact.thing)].changes.contains { change in
        change.numbers.contains { kills(change, as: $0, fact, answer) }
      }
    }
  }

  private func kills(
    _ change: SourceChange, as sequence: UInt64, _ fact: SourcedAnswer.Fact,
    _ answer: SourcedAnswer
  ) -> Bool {
    // What was silent in the last log may not have been so in an earlier one.
    guard !change.isSilent || change.mayBeForgotten || sequence != change.sequence else {
      return false
    }
    if answer.asOf < sequence, change.isDrop || !fact.isDeclared { return true }
    guard fact.isDeclared, !change.isDrop || change.isForced else { return false }
    return !change.contents.contains(fact.content)
  }
}
