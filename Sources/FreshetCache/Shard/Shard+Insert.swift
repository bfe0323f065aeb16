import FreshetCore

extension Shard {
  /// Entries of ended lifetimes that are let go with each fill.
  private static let sweptPerInsert = 2
  /// Second chances that are given in one search for an entry to evict; then the oldest goes.
  private static let chances = 64
  /// The share of the budget, one part in this many, that new entries have to prove themselves in.
  private static let smallShare = 10

  /// Holds an entry that is alive, making room for it first; false if it can never fit.
  ///
  /// - Parameters:
  ///   - entry: the entry; it takes the place of one with the same key.
  ///   - context: when, and at which generation it was found alive.
  ///   - dependenciesHash: of the entry's dependencies, if it is known.
  ///   - gone: where entries that had to leave are put.
  /// - Returns: whether it is held.
  package mutating func insert(
    _ entry: Entry, _ context: ReadContext, dependenciesHash: Int? = nil, gone: inout [Entry]
  ) -> Bool {
    let hash = dependenciesHash ?? entry.dependencies.hashValue
    func needed() -> Int { bytes + entry.bytes + sets.charge(for: entry.dependencies, hash: hash) }
    guard fits(entry) else { return false }
    let digest = entry.key.digest
    var queue = ghosts.take(digest, window: queues.count(.main)) ? SlotQueues.Name.main : .small
    var hits: UInt8 = 0
    if let slot = find(digest) {
      if slots[Int(slot)].place.queue != .small { queue = .main }
      hits = slots[Int(slot)].hits
      if let replaced = remove(slot) { gone.append(replaced) }
    }
    sweep(at: context.now, limit: Self.sweptPerInsert, gone: &gone)
    // What leaves may have been the last of a set that this one would share.
    while needed() > budget.bytes || count >= budget.entries {
      evict(at: context.now, gone: &gone)
    }
    let slot = place(
      entry, in: queue, context, hits: hits, dependenciesHash: hash)
    vouch(slot, entry, context)
    counters.filled &+= 1
    return true
  }

  /// Whether there would be room for an entry, and what it depends on, if there were no other.
  private func fits(_ entry: Entry) -> Bool {
    guard entry.bytes <= budget.bytes, budget.entries > 0 else { return false }
    let left = budget.bytes - entry.bytes
    return left >= SetOverhead.bound || left >= SetOverhead.most(entry.dependencies)
  }

  /// Lets one entry go: one whose time is over, else a dead one, else what the policy chooses.
  private mutating func evict(at now: Instant, gone: inout [Entry]) {
    if let due = heap.firstDue(at: now) { return outlive(due, gone: &gone) }
    guard let slot = queues.oldest(.dormant) ?? chooseVictim() else {
      fatalError("broken invariant: nothing to evict, yet \(bytes) bytes are charged")
    }
    counters.evicted &+= 1
    if let entry = remove(slot) { gone.append(entry) }
  }

  /// S3-FIFO: what is not asked for again while it is new goes first, so that a scan passes through
  /// without pushing out what is in use.
  ///
  /// Source: Yang et al., "FIFO queues are all you need for cache eviction", SOSP 2023.
  private mutating func chooseVictim() -> Int32? {
    for chance in 0...Self.chances {
      let isLast = chance == Self.chances
      if let slot = queues.oldest(.small), isSmallOverShare || queues.count(.main) == 0 {
        guard let entry = slots[Int(slot)].entry else { return nil }
        if slots[Int(slot)].hits == 0 || isLast {
          ghosts.insert(entry.key.digest)
          return slot
        }
        slots[Int(slot)].hits = 0
        queues.remove(slot, bytes: entry.bytes, of: &slots)
        queues.append(slot, bytes: entry.bytes, to: .main, of: &slots)
      } else if let slot = queues.oldest(.main) {
        guard let entry = slots[Int(slot)].entry else { return nil }
        if slots[Int(slot)].hits == 0 || isLast { return slot }
        slots[Int(slot)].hits -= 1
        queues.remove(slot, bytes: entry.bytes, of: &slots)
        queues.append(slot, bytes: entry.bytes, to: .main, of: &slots)
      }
    }
    return nil
  }

  private var isSmallOverShare: Bool {
    queues.bytes(.small) > budget.bytes / Self.smallShare
      || queues.count(.small) > max(1, budget.entries / Self.smallShare)
  }
}
