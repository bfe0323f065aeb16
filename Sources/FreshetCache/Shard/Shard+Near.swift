import FreshetCore

extension Shard {
  /// Looks an entry up by the same rules, tentatively or not.
  ///
  /// A tentative lookup does not count a miss: the outcome of the application's lookup is known only after all
  /// candidates were tried.
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

  /// Undoes the lookup of an entry in its grace: a near question neither gets nor refreshes it.
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
    // No lookup ends like this.
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
