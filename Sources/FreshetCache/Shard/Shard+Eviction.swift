import FreshetCore

/// The choice of the entry to evict.
extension Shard {
  /// The most second chances given in one search for an entry to evict; after that the oldest is evicted.
  private static let chances = 64

  /// Removes one entry: an expired one, else a dead one, else the one that the policy chooses.
  mutating func evict(at now: Instant, gone: inout [Entry]) {
    if let slot = due.firstDue(at: now, of: &slots) { return outlive(slot, gone: &gone) }
    guard let (slot, cause) = oldestDead ?? chooseVictim() else {
      brokenInvariant("nothing to evict, yet \(bytes) bytes are charged")
    }
    counters.evicted &+= 1
    bury(slot, cause, gone: &gone)
  }

  /// The dead entry that has been kept longest.
  private var oldestDead: (Int32, GhostTable.Cause)? {
    guard let slot = queues.oldest(.dormant), let cause = causeOfDeath(slot) else { return nil }
    return (slot, cause)
  }

  /// Chooses by S3-FIFO: entries not asked for again while they are new are evicted first, so that a scan passes
  /// through without evicting what is in use.
  ///
  /// Two additions: ``SmallShare`` learns how long an entry counts as new, and ``CostScale`` gives entries that cost
  /// more to make again for their size more second chances.
  ///
  /// Source: Yang et al., "FIFO queues are all you need for cache eviction", SOSP 2023.
  private mutating func chooseVictim() -> (Int32, GhostTable.Cause)? {
    for chance in 0...Self.chances {
      let isLast = chance == Self.chances
      if let slot = queues.oldest(.small), isSmallOverShare || queues.count(.main) == 0 {
        guard let entry = slots[Int(slot)].entry else { return nil }
        if slots[Int(slot)].hits == 0 || isLast {
          return (slot, .evicted(from: .small))
        }
        slots[Int(slot)].hits = slots[Int(slot)].weight - 1
        queues.move(slot, bytes: entry.bytes, to: .main, of: &slots)
      } else if let slot = queues.oldest(.main) {
        guard let entry = slots[Int(slot)].entry else { return nil }
        if slots[Int(slot)].hits == 0 || isLast {
          return (slot, .evicted(from: .main))
        }
        slots[Int(slot)].hits -= 1
        queues.move(slot, bytes: entry.bytes, to: .main, of: &slots)
      }
    }
    return nil
  }

  private var isSmallOverShare: Bool {
    Double(queues.bytes(.small)) > Double(budget.bytes) * smallShare.value
      || Double(queues.count(.small)) > max(1, Double(budget.entries) * smallShare.value)
  }
}
