import FreshetCore

/// A part of a cache: a plain value that decides about its entries, without locks, clocks or tasks.
///
/// Entries that leave it are returned, to be released outside the lock.
package struct Shard: Sendable {
  /// The limits of a shard.
  package struct Budget: Equatable, Sendable {
    package var bytes: Int
    package var entries: Int
    /// How long an entry that is dead only because other versions are active is kept for a rollback.
    package var rollbackWindow: Duration = .seconds(600)
    /// How long one caller has to refresh an entry in its grace before another is told to.
    package var refreshLease: Duration = .seconds(30)

    package init(bytes: Int, entries: Int) {
      self.bytes = bytes
      self.entries = entries
    }
  }

  let budget: Budget
  var slots: [Slot] = []
  var free: [Int32] = []
  var table: DigestTable
  var queues = SlotQueues()
  var due = ExpiryWheel()
  var sets = DependencySets()
  var ghosts = GhostTable()
  var kept = KeptEntries()
  var drops = DropLedger()
  var counters = ShardCounters()
  var smallShare = SmallShare()
  var costs = CostScale()

  /// The bytes charged for all entries themselves.
  private(set) var entryBytes = 0
  /// The bytes charged for all entries, and for what they share.
  package var bytes: Int { entryBytes + sets.bytes }

  package init(budget: Budget) {
    self.budget = budget
    table = DigestTable(mostEntries: budget.entries)
  }

  /// The number of entries held, including dead ones that are kept.
  package var count: Int { table.count }

  func find(_ digest: KeyDigest) -> Int32? { table.find(digest)?.slot }

  /// Puts an entry into a free slot; there must be room for it, and no entry with its key.
  ///
  /// - Returns: the slot.
  mutating func place(
    _ entry: Entry, in queue: SlotQueues.Name, _ context: ReadContext, hits: UInt8,
    _ finding: DependencySets.Finding
  ) -> Int32 {
    let slot = takeFreeSlot()
    table.insert(entry, slot: slot)
    slots[Int(slot)] = Slot(
      entry: entry, hits: hits, expiresAt: entry.expiresAt, checkedAt: context.revision)
    due.insert(slot, due: entry.expiresAt, at: context.now, of: &slots)
    entry.share(sets.insert(slot, entry.provenance, finding, of: &slots))
    queues.append(slot, bytes: entry.bytes, to: queue, of: &slots)
    entryBytes += entry.bytes
    return slot
  }

  private mutating func takeFreeSlot() -> Int32 {
    if let reused = free.popLast() { return reused }
    let slot = Int32(slots.count)
    if slots.count == slots.capacity {
      // No more than the budget can use.
      slots.reserveCapacity(min(max(16, slots.count * 2), max(budget.entries, slots.count + 1)))
    }
    slots.append(Slot())
    ghosts.fit(entries: slots.count)
    return slot
  }

  /// Removes an entry from its slot, and returns it.
  mutating func remove(_ slot: Int32) -> Entry? {
    guard let entry = slots[Int(slot)].entry else { return nil }
    table.remove(entry.digest, slot: slot)
    queues.remove(slot, bytes: entry.bytes, of: &slots)
    due.remove(slot, of: &slots)
    sets.remove(slot, of: &slots)
    kept.remove(slot, of: &slots)
    entryBytes -= entry.bytes
    free.append(slot)
    slots[Int(slot)] = Slot()
    return entry
  }

  /// Removes a key's entry on the application's request.
  mutating func remove(_ digest: KeyDigest) -> Entry? {
    guard let slot = find(digest), let entry = remove(slot) else { return nil }
    counters.removed &+= 1
    return entry
  }
}
