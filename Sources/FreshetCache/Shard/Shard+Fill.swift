import FreshetCore

extension Shard {
  /// Inserts an entry if its fate allows it.
  mutating func fill(
    _ entry: Entry, _ context: ReadContext, judge: (Entry) -> FillJudgement, gone: inout [Entry]
  ) -> FillOutcome {
    let finding = sets.finding(entry.provenance)
    let isVouched = finding.set.map {
      sets.isSound(set: $0, era: entry.era, asOf: entry.asOf, at: context.revision)
    }
    let judgement =
      isVouched == true && entry.asOf >= context.keysPurgedThrough
      ? FillJudgement(.alive, isSound: true) : judge(entry)
    switch judgement.fate {
    case .startedOver: return .notCached(.startedOver)
    case .dead(let sequence), .dormant(let sequence), .graced(let sequence, _, _):
      return .notCached(.overtaken(by: sequence))
    case .alive: break
    }
    guard context.now < entry.expiresAt else { return .notCached(.lifetimeOver) }
    if isSuperseded(entry, at: context.now, judge) { return .notCached(.superseded) }
    guard
      insert(entry, context, finding: finding, isSound: judgement.isSound, gone: &gone)
    else {
      return .notCached(.tooLarge(entry.bytes, limit: budget.bytes))
    }
    return .cached
  }

  /// Whether the cache holds a living answer to the same key whose generation began later: a slow call must not undo a
  /// refresh.
  private func isSuperseded(
    _ entry: Entry, at now: Instant, _ judge: (Entry) -> FillJudgement
  ) -> Bool {
    guard let (slot, held) = table.find(entry.digest), held.startedAt > entry.startedAt,
      now < held.expiresAt, !slots[Int(slot)].isKept
    else { return false }
    return judge(held).fate == .alive
  }

  mutating func count(_ outcome: FillOutcome) {
    switch outcome {
    case .cached: break
    case .notCached(.overtaken): counters.overtakenFills &+= 1
    case .notCached(.doNotCache): counters.doNotCacheFills &+= 1
    case .notCached: counters.otherwiseRefusedFills &+= 1
    }
  }
}
