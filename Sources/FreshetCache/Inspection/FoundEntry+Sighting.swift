import FreshetCore

extension FoundEntry {
  /// Describes `sighting` for operators.
  init(_ sighting: Shard.Sighting, _ fate: Fate, isProven: Bool, at now: Instant) {
    let entry = sighting.entry
    let (state, killer) = Self.state(fate, isProven: isProven, hasExpired: now >= entry.expiresAt)
    self.init(
      digest: entry.keyDigest, readable: entry.key.readable, contentClass: entry.terms.name,
      age: max(.zero, now - entry.startedAt), remaining: max(.zero, entry.expiresAt - now),
      bytes: UInt64(entry.bytes), asOf: entry.asOf, served: UInt64(sighting.served), state: state,
      killedBy: killer, cost: entry.cost.map(RefillCost.init), dependencies: entry.dependencies)
  }

  private static func state(
    _ fate: Fate, isProven: Bool, hasExpired: Bool
  ) -> (State, SequenceNumber?) {
    switch fate {
    case .startedOver: return (.dead, nil)
    case .dead(let killer): return (.dead, killer)
    case .dormant(let killer): return (hasExpired ? .dead : .dormant, killer)
    case .graced(let killer, _, _):
      if hasExpired { return (.dead, killer) }
      return (isProven ? .stale : .unproven, killer)
    case .alive:
      if hasExpired { return (.dead, nil) }
      return (isProven ? .alive : .unproven, nil)
    }
  }
}
