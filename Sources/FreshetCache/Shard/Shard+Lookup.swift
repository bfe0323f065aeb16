package import FreshetCore

/// What a lookup is judged by, gathered in this order: the proof before the generation (so that what
/// the proof vouches for is seen), the clock last.
package struct ReadContext: Sendable {
  package var freshAsOf: Instant
  package var generation: UInt64
  package var now: Instant
  /// The last event that purged a key or a key prefix: entries that began later differ by their
  /// dependencies alone.
  package var keysPurgedThrough: SequenceNumber

  package init(
    freshAsOf: Instant, generation: UInt64, now: Instant, keysPurgedThrough: SequenceNumber = 0
  ) {
    self.freshAsOf = freshAsOf
    self.generation = generation
    self.now = now
    self.keysPurgedThrough = keysPurgedThrough
  }
}

/// What a shard answers to a lookup.
package enum ShardLookup: Sendable {
  case hit(Entry)
  /// Dead, but in its grace. `refresh` is told to one caller.
  case stale(Entry, by: SequenceNumber, refresh: Bool)
  case miss(MissReason)
}

extension Shard {
  /// Looks an entry up.
  ///
  /// - Parameters:
  ///   - digest: of the key.
  ///   - context: what it is judged by.
  ///   - fate: asks the fleet's state; only if that has changed since it was last asked.
  ///   - gone: where an entry that had to leave is put.
  /// - Returns: the entry, or why there is none to be served.
  /// - Complexity: O(1), unless the fleet's state has changed: then that of the rule of liveness, once.
  package mutating func lookup(
    _ digest: KeyDigest, _ context: ReadContext, fate: (Entry) -> Fate, gone: inout [Entry]
  ) -> ShardLookup {
    guard let slot = find(digest), let entry = slots[Int(slot)].entry else {
      counters.absent &+= 1
      return .miss(.absent)
    }
    if slots[Int(slot)].checkedAt != context.generation || slots[Int(slot)].isKept {
      if let miss = recheck(slot, entry, context, fate: fate, gone: &gone) { return .miss(miss) }
    }
    if context.now >= slots[Int(slot)].expiresAt {
      counters.expired &+= 1
      outlive(slot, gone: &gone)
      return .miss(.expired)
    }
    guard slots[Int(slot)].bound.isProven(asOf: context.freshAsOf, at: context.now) else {
      counters.unproven &+= 1
      return .miss(.unproven)
    }
    if slots[Int(slot)].hits < 3 { slots[Int(slot)].hits += 1 }
    if slots[Int(slot)].served < .max { slots[Int(slot)].served += 1 }
    if slots[Int(slot)].isKept, let kept = kept[slot] {
      counters.staleHits &+= 1
      return .stale(entry, by: kept.killer, refresh: takeLease(slot, at: context.now))
    }
    counters.hits &+= 1
    return .hit(entry)
  }

  /// Asks for the fate of an entry anew; the reason if it may not be served, not even stale.
  private mutating func recheck(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, fate: (Entry) -> Fate,
    gone: inout [Entry]
  ) -> MissReason? {
    if let kept = kept[slot], slots[Int(slot)].checkedAt == context.generation {
      // Nothing has changed but the time.
      if let graceUntil = kept.graceUntil, context.now < graceUntil { return nil }
      if kept.graceUntil == nil {
        counters.invalidated &+= 1
        return .invalidated(by: kept.killer)
      }
    }
    if isVouched(slot, entry, context) {
      slots[Int(slot)].checkedAt = context.generation
      return nil
    }
    let fate = fate(entry)
    meet(fate, slot, entry, context, gone: &gone)
    switch fate {
    case .alive, .graced: return nil
    case .dormant(let killer), .dead(let killer):
      counters.invalidated &+= 1
      return .invalidated(by: killer)
    case .startedOver:
      counters.startedOver &+= 1
      return .startedOver
    }
  }

  private mutating func takeLease(_ slot: Int32, at now: Instant) -> Bool {
    guard let kept = kept[slot], now >= max(kept.refreshFrom, kept.refreshUntil) else {
      return false
    }
    self.kept[slot]?.refreshUntil = now + budget.refreshLease
    return true
  }
}

extension Shard {
  /// Whether the rule of liveness has answered for an entry already, asked for another of the same
  /// dependencies.
  ///
  /// A kept entry is asked for itself: it has to be revived.
  func isVouched(_ slot: Int32, _ entry: Entry, _ context: ReadContext) -> Bool {
    !slots[Int(slot)].isKept
      && sets.isVouched(slot, era: entry.era, asOf: entry.asOf, at: context.generation)
  }

  /// Notes that the rule found an entry alive; what is purged by key tells entries of one set apart.
  mutating func vouch(_ slot: Int32, _ entry: Entry, _ context: ReadContext) {
    guard entry.asOf >= context.keysPurgedThrough else { return }
    sets.vouch(slot, era: entry.era, asOf: entry.asOf, at: context.generation)
  }
}
