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
        slot, entry, killer: killer, graceUntil: until,
        until: until + budget.rollbackWindow)
      kept[slot]?.refreshFrom = refreshFrom
    case .dormant(let killer):
      keep(
        slot, entry, killer: killer, graceUntil: nil,
        until: context.now + budget.rollbackWindow)
    case .dead(let killer):
      noteDrop(slot, entry, by: killer)
      if let entry = remove(slot) { gone.append(entry) }
    case .startedOver:
      counters.abandoned &+= 1
      if let entry = remove(slot) { gone.append(entry) }
    }
  }

  /// Keeps a dead entry, to be evicted before any other: for a rollback, or while it is in its grace.
  private mutating func keep(
    _ slot: Int32, _ entry: Entry, killer: SequenceNumber, graceUntil: Instant?, until: Instant
  ) {
    noteDrop(slot, entry, by: killer)
    if let known = kept[slot] {
      kept[slot]?.killer = killer
      kept[slot]?.graceUntil = graceUntil
      // Another event does not lengthen the time that is given for a rollback.
      kept[slot]?.until = min(known.until, until)
    } else {
      kept[slot] = Kept(killer: killer, graceUntil: graceUntil, until: until)
      slots[Int(slot)].isKept = true
      queues.remove(slot, bytes: entry.bytes)
      queues.append(slot, bytes: entry.bytes, to: .dormant)
    }
    if let due = kept[slot]?.until {
      heap.change(slot, due: min(due, entry.expiresAt).nanoseconds)
    }
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
    slots[Int(slot)].isKept = false
    kept[slot] = nil
    queues.remove(slot, bytes: entry.bytes)
    queues.append(slot, bytes: entry.bytes, to: .main)
    heap.change(slot, due: entry.expiresAt.nanoseconds)
  }

  /// Removes an entry whose time has come.
  mutating func outlive(_ slot: Int32, gone: inout [Entry]) {
    if !slots[Int(slot)].isKept { counters.outlived &+= 1 }
    if let entry = remove(slot) { gone.append(entry) }
  }

  /// Removes entries whose lifetime, or whose time to wait for a rollback, is over.
  ///
  /// - Complexity: O(log n) for each of them; O(1) if there is none.
  package mutating func sweep(at now: Instant, limit: Int, gone: inout [Entry]) {
    for _ in 0..<limit {
      guard let first = heap.first, first.due <= now.nanoseconds else { return }
      outlive(first.slot, gone: &gone)
    }
  }
}
