package import FreshetCore

/// The inputs that a lookup is judged by.
///
/// They are read in this order: the proof before the revision, so that everything the proof vouches for is visible,
/// and the clock last.
package struct ReadContext: Sendable {
  package var freshAsOf: Instant
  package var revision: UInt64
  package var now: Instant
  /// An instant no earlier than the true time, at which an answer must still be valid.
  ///
  /// It equals ``now`` if that is the exact time.
  package var latest: Instant
  /// The last event that purged a key or a key prefix.
  ///
  /// Entries that began later differ by their dependencies alone.
  package var keysPurgedThrough: SequenceNumber
  /// Whether an event may allow entries that it killed to be served, each for a time of its own.
  package var mayGrace: Bool

  var isEstimated: Bool { latest != now }

  package init(
    freshAsOf: Instant, revision: UInt64, time: TimeEstimate,
    keysPurgedThrough: SequenceNumber = 0, mayGrace: Bool = true
  ) {
    self.freshAsOf = freshAsOf
    self.revision = revision
    now = time.now
    latest = time.latest
    self.keysPurgedThrough = keysPurgedThrough
    self.mayGrace = mayGrace
  }
}

/// A shard's outcome of a lookup.
package enum ShardLookup: Sendable {
  case hit(Entry)
  /// Dead, but in its grace; `refresh` is true for one caller.
  case stale(Entry, by: SequenceNumber, refresh: Bool)
  case miss(MissReason)
  /// The estimated time was not enough to decide: ask again with the exact time. Nothing was counted.
  case unsure
}

extension Shard {
  /// Looks an entry up.
  ///
  /// - Parameters:
  ///   - digest: the key's digest.
  ///   - context: what the entry is judged by.
  ///   - era: the node's current history; evaluated only if there is no entry.
  ///   - fate: asks the fleet's state; called only if that has changed since it was last asked.
  ///   - gone: receives an entry that had to leave.
  /// - Returns: the entry, or why there is none to serve.
  /// - Complexity: O(1); after the fleet's state has changed, once that of the rule of liveness.
  package mutating func lookup(
    _ digest: KeyDigest, _ context: ReadContext, era: @autoclosure () -> UInt64,
    fate: (Entry) -> Fate, gone: inout [Entry]
  ) -> ShardLookup {
    guard let (slot, entry) = table.find(digest) else {
      return .miss(noEntry(of: digest, context, era: era()))
    }
    switch slots[Int(slot)].judge(context, bound: entry.terms.bound) {
    case .serve:
      counters.hits &+= 1
      return .hit(entry)
    case _ where context.isEstimated:
      return .unsure
    case .recheck:
      return lookupAnew(slot, entry, context, fate: fate, gone: &gone)
    case .expired, .unproven:
      return refuse(slot, at: context.now, gone: &gone)
    }
  }

  /// Why there is no entry; reports what killed one that has already left.
  ///
  /// A node that has proven nothing, for example because it has not joined, could serve none.
  @inline(never)
  private mutating func noEntry(
    of digest: KeyDigest, _ context: ReadContext, era: UInt64
  ) -> MissReason {
    let reason =
      context.freshAsOf == .distantPast ? .unproven : ghosts.reason(of: digest, era: era)
    count(reason)
    return reason
  }

  /// Looks up an entry that may be dead: its fate must be asked anew, or it is kept.
  @inline(never)
  private mutating func lookupAnew(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, fate: (Entry) -> Fate,
    gone: inout [Entry]
  ) -> ShardLookup {
    if let miss = recheck(slot, entry, context, fate: fate, gone: &gone) { return .miss(miss) }
    guard slots[Int(slot)].judgeTime(context, bound: entry.terms.bound) == .serve else {
      return refuse(slot, at: context.now, gone: &gone)
    }
    if var known = kept[slots[Int(slot)].keptPlace] {
      counters.staleHits &+= 1
      let refresh = known.takeLease(at: context.now, until: context.now + budget.refreshLease)
      kept[slots[Int(slot)].keptPlace] = known
      return .stale(entry, by: known.killer, refresh: refresh)
    }
    counters.hits &+= 1
    return .hit(entry)
  }

  /// Refuses an entry that has expired, or whose freshness cannot be proven.
  @inline(never)
  private mutating func refuse(
    _ slot: Int32, at now: Instant, gone: inout [Entry]
  ) -> ShardLookup {
    if now >= slots[Int(slot)].expiresAt {
      counters.expired &+= 1
      outlive(slot, gone: &gone)
      return .miss(.expired)
    }
    counters.unproven &+= 1
    return .miss(.unproven)
  }

  /// Asks for an entry's fate anew; returns a reason if it may not be served, not even stale.
  private mutating func recheck(
    _ slot: Int32, _ entry: Entry, _ context: ReadContext, fate: (Entry) -> Fate,
    gone: inout [Entry]
  ) -> MissReason? {
    if let kept = kept[slots[Int(slot)].keptPlace], slots[Int(slot)].checkedAt == context.revision {
      // Only the time has changed.
      if let graceUntil = kept.graceUntil, context.now < graceUntil { return nil }
      if kept.graceUntil == nil {
        counters.invalidated &+= 1
        return .invalidated(by: kept.killer)
      }
    }
    if isVouched(slot, entry, context) {
      slots[Int(slot)].checkedAt = context.revision
      return nil
    }
    let fate = currentFate(slot, entry, context, fate)
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
}
