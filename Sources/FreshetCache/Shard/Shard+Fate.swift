package import FreshetCore

/// What becomes of entries: the same at lookup and in the reclaimer.
extension Shard {
  /// Does to an entry what its fate asks for, and notes when that was asked.
  mutating func meet(
    _ fate: Fate, _ slot: Int32, _ entry: Entry, _ context: ReadContext, gone: inout [Entry]
  ) {
    slots[Int(slot)].checkedAt = context.generation
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
      noteDrop(slot, entry, by: killer)
      bury(slot, .invalidated(by: killer, era: entry.era), gone: &gone)
    case .startedOver:
      counters.abandoned &+= 1
      bury(slot, .startedOver, gone: &gone)
    }
  }

  /// Takes an entry out of its slot, and remembers why.
  mutating func bury(_ slot: Int32, _ cause: GhostTable.Cause, gone: inout [Entry]) {
    guard let entry = remove(slot) else { return }
    ghosts.note(entry.digest, cause)
    gone.append(entry)
  }

  /// What killed an entry that is kept; nil if it is not.
  func causeOfDeath(_ slot: Int32) -> GhostTable.Cause? {
    guard let kept = kept[slots[Int(slot)].keptPlace], let entry = slots[Int(slot)].entry else {
      return nil
    }
    return .invalidated(by: kept.killer, era: entry.era)
  }

  /// Keeps a dead entry, to be evicted before any other: for a rollback, or while it is in its grace.
  private mutating func keep(
    _ slot: Int32, _ entry: Entry, killer: SequenceNumber, graceUntil: Instant?,
    refreshFrom: Instant?, until: Instant
  ) {
    noteDrop(slot, entry, by: killer)
    var keptUntil = until
    if var known = kept[slots[Int(slot)].keptPlace] {
      known.killer = killer
      known.graceUntil = graceUntil
      if let refreshFrom { known.refreshFrom = refreshFrom }
      // Another event does not lengthen the time that is given for a rollback.
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

  /// Counts an entry that is not served as a hit any more; once, however often it is met.
  private mutating func noteDrop(_ slot: Int32, _ entry: Entry, by killer: SequenceNumber) {
    if slots[Int(slot)].isKept { return }
    counters.dropped &+= 1
    drops.note(killer, bytes: entry.bytes, era: entry.era)
  }

  /// Makes a kept entry one like any other again.
  private mutating func revive(_ slot: Int32, _ entry: Entry) {
    guard slots[Int(slot)].isKept else { return }
    counters.revived &+= 1
    kept.remove(slot, of: &slots)
    queues.move(slot, bytes: entry.bytes, to: .main, of: &slots)
    due.change(slot, due: entry.expiresAt, of: &slots)
  }

  /// Removes an entry whose time has come.
  mutating func outlive(_ slot: Int32, gone: inout [Entry]) {
    if !slots[Int(slot)].isKept { counters.outlived &+= 1 }
    bury(slot, causeOfDeath(slot) ?? .expired, gone: &gone)
  }

  /// Removes entries whose lifetime, or whose time to wait for a rollback, is over.
  ///
  /// - Returns: whether there is none left.
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
