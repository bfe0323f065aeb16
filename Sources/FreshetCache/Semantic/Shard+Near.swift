import FreshetCore

extension Shard {
  /// Looks an entry up, by the same rules, whether or not it is tentative.
  ///
  /// That it may not be served is not counted if it is: what became of the application's lookup is known
  /// only after all candidates were asked.
  @inline(__always)
  mutating func lookup(
    _ digest: KeyDigest, _ context: ReadContext, isTentative: Bool,
    era: @autoclosure () -> UInt64, fate: (Entry) -> Fate, gone: inout [Entry]
  ) -> ShardLookup {
    guard isTentative else {
      return lookup(digest, context, era: era(), fate: fate, gone: &gone)
    }
    let before = counters
    let outcome = lookup(digest, context, era: era(), fate: fate, gone: &gone)
    if case .miss = outcome { counters.forgetLookups(since: before) }
    return outcome
  }

  /// Undoes that an entry in its grace was asked for: a near question neither gets nor refreshes it.
  mutating func pass(over digest: KeyDigest, refresh: Bool) {
    counters.staleHits &-= 1
    guard refresh, let slot = find(digest) else { return }
    kept[slots[Int(slot)].keptPlace]?.refreshUntil = .distantPast
  }

  mutating func count(_ reason: MissReason) {
    switch reason {
    case .absent: counters.absent &+= 1
    case .expired: counters.expired &+= 1
    case .invalidated: counters.invalidated &+= 1
    case .startedOver: counters.startedOver &+= 1
    case .unproven: counters.unproven &+= 1
    case .unresolved: counters.unresolved &+= 1
    // No lookup ends so.
    case .bypassed, .refreshed: break
    }
  }
}

extension ShardCounters {
  fileprivate mutating func forgetLookups(since before: ShardCounters) {
    absent = before.absent
    expired = before.expired
    invalidated = before.invalidated
    startedOver = before.startedOver
    unproven = before.unproven
  }
}
