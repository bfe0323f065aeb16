/// Checks at each miss that nothing cached was dropped without cause.
extension Oracle {
  /// Why a lookup was a miss.
  package enum Miss: Equatable, Sendable {
    case absent
    case expired
    case invalidated(by: UInt64)
    case startedOver
    case unproven
    case unresolved
  }

  /// Judges a miss; `wasHeld` says whether the cache still had an entry, dead or alive, before the lookup.
  package mutating func judge(
    _ miss: Miss, key: Int, on node: Int, at now: Nanoseconds, hasEvicted: Bool,
    wasHeld: Bool = true
  ) {
    misses += 1
    if miss == .unproven { unproven += 1 }
    guard let answer = nodes[node].answer(key: key) else { return }
    switch miss {
    case .unproven: withheld += 1
    // Nothing is ever cached under such a key.
    case .unresolved:
      unexplained(answer, node, at: now, "was said to be under a key of no model")
    case .startedOver:
      unexplained(answer, node, at: now, "was said to be of a history that the node had left")
    case .expired:
      if now - answer.madeAt < answer.lifetimes.lowerBound {
        unexplained(answer, node, at: now, "expired before its time")
      }
      nodes[node].setAnswer(nil, key: key)
    case .invalidated(let sequence):
      // A held entry stays, because a rollback may make it right again. One no longer held was killed for good.
      let isExplained =
        wasHeld
        ? isKilled(answer, by: sequence, on: nodes[node])
        : couldBeKilled(answer, by: sequence)
      if !isExplained {
        unexplained(
          answer, node, at: now, "was dropped by event \(sequence) (of \(subjects(sequence)))")
      }
    case .absent:
      let isExplained =
        hasEvicted || now - answer.madeAt >= answer.lifetimes.lowerBound
        || couldBeKilled(answer)
      if !isExplained { unexplained(answer, node, at: now, "was gone") }
      nodes[node].setAnswer(nil, key: key)
    }
  }

  /// Judges an answer that a cache refused because an event had overtaken it.
  package mutating func refused(
    _ answer: SourcedAnswer, by sequence: UInt64, on node: Int, at now: Nanoseconds
  ) {
    if !isKilled(answer, by: sequence, on: nodes[node]) {
      unexplained(
        answer, node, at: now, "was refused for event \(sequence) (of \(subjects(sequence)))")
    }
  }

  /// The names of what the event at `sequence` changed, in any history.
  private func subjects(_ sequence: UInt64) -> String {
    let changed = things.filter { $0.changes.contains { $0.numbers.contains(sequence) } }
    return changed.isEmpty ? "nothing known" : changed.map(\.name).joined(separator: ", ")
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

  /// Whether the event at `sequence`, in any history, could have killed `answer`, and still does.
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

  /// Whether the fact's version may be right again: a later event applied by the node named it or left open
  /// which versions are active, or the node has left the change's history.
  private func isSuperseded(
    _ index: Int, of changes: [SourceChange], _ fact: SourcedAnswer.Fact, on node: NodeRecord
  ) -> Bool {
    let change = changes[index]
    guard fact.isDeclared, !change.isDrop || change.isForced else { return false }
    if let since = node.heldSince, change.lineage < since { return true }
    return changes[(index + 1)...].contains { later in
      guard hasApplied(later, node) else { return false }
      if later.isDrop, !later.isForced { return true }
      return !later.isInherited && later.contents.contains(fact.content)
    }
  }

  /// Whether any event, or the one at `sequence` in any history, could ever have killed `answer`.
  private func couldBeKilled(_ answer: SourcedAnswer, by sequence: UInt64? = nil) -> Bool {
    func isMeant(_ number: UInt64) -> Bool { sequence.map { $0 == number } ?? true }
    if wipes.contains(where: { answer.asOf < $0 && isMeant($0) }) { return true }
    return answer.facts.contains { fact in
      things[Int(fact.thing)].changes.contains { change in
        change.numbers.contains { isMeant($0) && kills(change, as: $0, fact, answer) }
      }
    }
  }

  private func kills(
    _ change: SourceChange, as sequence: UInt64, _ fact: SourcedAnswer.Fact,
    _ answer: SourcedAnswer
  ) -> Bool {
    if answer.asOf < sequence, change.isDrop || !fact.isDeclared { return true }
    if fact.isDeclared, change.endsSettling {
      // What is named again is what an earlier event named last.
      let named = things[Int(fact.thing)].changes.last { earlier in
        (!earlier.isDrop || earlier.isForced) && earlier.lineage == change.lineage
          && earlier.isCommitted && earlier.sequence < sequence
      }
      return named.map { !$0.contents.contains(fact.content) } ?? false
    }
    guard fact.isDeclared, !change.isDrop || change.isForced else { return false }
    return !change.contents.contains(fact.content)
  }
}
