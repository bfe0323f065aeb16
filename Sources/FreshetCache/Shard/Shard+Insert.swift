import FreshetCore

extension Shard {
  /// Expired entries removed with each fill.
  private static let sweptPerInsert = 2

  /// Inserts a living entry, making room for it first; returns false if it can never fit.
  ///
  /// - Parameters:
  ///   - entry: the entry; it replaces one with the same key.
  ///   - context: the time and the revision at which it was found alive.
  ///   - finding: the set of the entry's provenance, if it was looked up.
  ///   - isSound: whether none of its declared versions needs counting.
  ///   - gone: receives the entries that had to leave.
  /// - Returns: whether the entry is held.
  package mutating func insert(
    _ entry: Entry, _ context: ReadContext, finding: DependencySets.Finding? = nil,
    isSound: Bool = false, gone: inout [Entry]
  ) -> Bool {
    var finding = finding ?? sets.finding(entry.provenance)
    guard fits(entry) else { return false }
    let digest = entry.digest
    let ghost = ghosts.take(digest, window: count)
    if let ghost { smallShare.learn(evictedFrom: ghost, entries: count) }
    var queue = ghost == .small ? SlotQueues.Name.main : .small
    let weight = costs.weight(of: entry.cost, bytes: entry.bytes)
    var hits = weight - 1
    if let slot = find(digest) {
      if slots[Int(slot)].place.queue != .small { queue = .main }
      hits = max(hits, slots[Int(slot)].hits)
      if let replaced = remove(slot) { gone.append(replaced) }
    }
    sweep(at: context.now, limit: Self.sweptPerInsert, gone: &gone)
    // The entry that leaves may be the last of a set that the new entry would share.
    while bytes + entry.bytes + sets.charge(for: entry.provenance, &finding) > budget.bytes
      || count >= budget.entries
    {
      evict(at: context.now, gone: &gone)
    }
    let slot = place(
      entry, in: queue, context, hits: hits, finding)
    slots[Int(slot)].weight = weight
    vouch(slot, entry, context, isSound: isSound)
    counters.filled &+= 1
    return true
  }

  /// Whether an entry and its provenance would fit into an empty shard.
  private func fits(_ entry: Entry) -> Bool {
    entry.bytes <= budget.bytes && budget.entries > 0
      && budget.bytes - entry.bytes >= entry.provenance.mostCharge
  }
}
