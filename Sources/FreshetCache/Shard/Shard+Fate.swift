package import FreshetCore

/// Acting on the fate of entries, in the same way at lookup and in the reclaimer.
extension Shard {
  /// Does to an entry what its fate demands, and records the revision at which it was judged.
  mutating func meet(
    _ fate: Fate, _ slot: Int32, _ entry: Entry, _ context: ReadContext, gone: inout [Entry]
  ) {
    slots[Int(slot)].checkedAt = context.revision
    switch fate {
    case .alive:
      revive(slot, entry)
      vouch(slot, entry, context)
    case .graced(let killer, let refreshFrom, let until):
      keep(
        slot, entry, killer: killer, graceUntil: until, refreshFrom: refreshFrom,
        until: until + budget.rollbackWindow)
    case .dormant(let killer):
      condemn(slot, entry, to: fate, context)
      keep(
        slot, entry, killer: killer, graceUntil: nil, refreshFrom: nil,
        until: context.now + budget.rollbackWindow)
    case .dead(let killer):
      condemn(slot, entry, to: fate, context)
      countDrop(slot, entry, by: killer)
      bury(slot, .invalidated(by: killer, era: entry.era), gone: &gone)
    case .startedOver:
      counters.abandoned &+= 1
      bury(slot, .startedOver, gone: &gone)
    }
  }

  /// Removes an entry from its slot, and remembers why.
  mutating func bury(_ slot: Int32, _ cause: GhostTable.Cause, gone: inout [Entry]) {
    guard let entry = remove(slot) else { return }
    ghosts.remember(entry.digest, cause)
    gone.append(entry)
  }

  /// What killed a kept entry; nil if it is not kept.
  func causeOfDeath(_ slot: Int32) -> GhostTable.Cause? {
    guard let kept = kept[slots[Int(slot)].keptPlace], let entry = slots[Int(slot)].entry else {
      return nil
    }
    return .invalidated(by: kept.killer, era: entry.era)
  }

  /// Keeps a dead entry for a rollback or during its grace; it will be evicted before any other.
  private mutating func keep(
    _ slot: Int32, _ entry: Entry, killer: SequenceNumber, graceUntil: Instant?,
    refreshFrom: Instant?, until: Instant
  ) {
    countDrop(slot, entry, by: killer)
    var keptUntil = until
    if var known = kept[slots[Int(slot)].keptPlace] {
      known.killer = killer
      known.graceUntil = graceUntil
      if let refreshFrom { known.refreshFrom = refreshFrom }
      // A further event does not extend the time kept for a rollback.
      known.until = min(known.until, until)
      keptUntil = known.until
      kept[slots[Int(slot)].keptPlace] = known
    } else {
      let new = KeptEntries.Kept(
        slot: slot, killer: killer, graceUntil: graceUntil, until: until,
        refreshFrom: refreshFrom ?? .distantPast)
      kept.insert(new, of: &slots)
      queues.move(slot, bytes: entry.bytes, to: .dormant, of: &slots)
    }
    due.change(slot, due: min(keptUntil, entry.expiresAt), of: &slots)
  }

  /// Turns a kept entry back into an ordinary one.
  private mutating func revive(_ slot: Int32, _ entry: Entry) {
    guard slots[Int(slot)].isKept else { return }
    counters.revived &+= 1
    kept.remove(slot, of: &slots)
    queues.move(slot, bytes: entry.bytes, to: .main, of: &slots)
    due.change(slot, due: entry.expiresAt, of: &slots)
  }

  /// Removes an entry that has expired or been kept long enough.
  mutating func outlive(_ slot: Int32, gone: inout [Entry]) {
    if !slots[Int(slot)].isKept { counters.outlived &+= 1 }
    bury(slot, causeOfDeath(slot) ?? .expired, gone: &gone)
  }

  /// Removes entries that have expired, or been kept for a rollback long enough.
  ///
  /// - Returns: whether none is left.
  /// - Complexity: O(1) for each of them.
  @discardableResult
  package mutating func sweep(at now: Instant, limit: Int, gone: inout [Entry]) -> Bool {
    for _ in 0..<limit {
      if let slot = due.firstDue(at: now, of: &slots) {
        outlive(slot, gone: &gone)
      } else if !due.isDealing {
        return true
      }
    }
    return false
  }
}
