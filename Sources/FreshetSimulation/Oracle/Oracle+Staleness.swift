/// Checks at each hit that staleness is bounded, that nothing is resurrected, and that claims of settlement are true.
extension Oracle {
  /// Judges an answer that a node served from its cache.
  ///
  /// - Parameters:
  ///   - answer: the answer served.
  ///   - node: the node that served it.
  ///   - now: the real time.
  ///   - bound: how stale its class may be.
  ///   - isGraced: whether it was served stale under an event's grace.
  @inline(__always)
  package mutating func judge(
    _ answer: SourcedAnswer, servedBy node: Int, at now: Nanoseconds, bound: Nanoseconds,
    isGraced: Bool
  ) {
    hits += 1
    let age = now - answer.madeAt
    // The node uses its own clock, so allow for the assumed drift and one tick.
    if age > answer.lifetimes.upperBound, !nodes[node].isExempt,
      age > answer.lifetimes.upperBound + answer.lifetimes.upperBound / 900 + 1_000_000
    {
      report(
        .boundedLifetime, at: now,
        "\(nodes[node].name) served answer \(answer.id) of key \(answer.key) at the age of "
          + "\(age / 1_000_000) ms")
    }
    for fact in answer.facts where isOutdated(fact) {
      judge(fact, of: answer, servedBy: node, at: now, bound: bound, isGraced: isGraced)
    }
    if answer.key >= nodes[node].cachedIDs.count || nodes[node].cachedIDs[answer.key] != answer.id {
      report(
        .selectivity, at: now,
        "\(nodes[node].name) served answer \(answer.id) of key \(answer.key), which it had not cached"
      )
    }
  }

  @inline(__always)
  private func isOutdated(_ fact: SourcedAnswer.Fact) -> Bool {
    let changes = things[Int(fact.thing)].changes
    let latest = changes[changes.count - 1].contents
    return latest.count == 1 ? latest[0] != fact.content : !latest.contains(fact.content)
  }

  private mutating func judge(
    _ fact: SourcedAnswer.Fact, of answer: SourcedAnswer, servedBy node: Int,
    at now: Nanoseconds, bound: Nanoseconds, isGraced: Bool
  ) {
    let thing = things[Int(fact.thing)]
    let record = nodes[node]
    var isNamedAgain = false
    // From the latest change backwards: contents that were right after a change that counts are still right.
    for change in thing.changes.reversed() {
      if change.contents.contains(fact.content) { return }
      // A change that was never logged is made right by the next event.
      guard change.isCommitted else { continue }
      // A declared name counts as right; only the event that gave the name to other content can invalidate it.
      if fact.isDeclared, change.namesakes.contains(fact.content) {
        isNamedAgain = true
        continue
      }
      // A version that an event names again is right again, whatever was named in between; only a drop still counts.
      if isNamedAgain, !change.isDrop { continue }
      let allowance = isGraced ? change.grace : 0
      let what =
        "\(record.name) served answer \(answer.id) of key \(answer.key), made from "
        + "\(thing.name) \(fact.content), \((now - change.committedAt) / 1_000_000) ms after event "
        + "\(change.sequence) (\(thing.changes.suffix(5).map(\.summary).joined(separator: " ")))"
      if !record.isExempt, now - change.committedAt > bound + allowance {
        return report(.boundedStaleness, at: now, "\(what); its bound is \(bound / 1_000_000) ms")
      }
      if isGraced, change.grace > 0 { continue }
      if hasApplied(change, record) {
        return report(.noResurrection, at: now, "\(what), which it had applied")
      }
      if !record.isExempt, isClaimed(change, record) {
        return report(.truthfulSettlement, at: now, "\(what), which was settled for it")
      }
    }
  }
}
