import FreshetCore

/// A part of a cache: a plain value that decides about its entries, without locks, clocks or tasks.
///
/// Entries that leave it are handed back, to be let go outside the lock.
package struct Shard: Sendable {
  /// What a shard may hold.
  package struct Budget: Equatable, Sendable {
    package var bytes: Int
    package var entries: Int
    /// How long an entry that only the active versions stand against is kept for a rollback.
    package var rollbackWindow: Duration = .seconds(600)
    /// How long one caller is given to refresh an entry in its grace before another is told to.
    package var refreshLease: Duration = .seconds(30)

    package init(bytes: Int, entries: Int) {
      self.bytes = bytes
      self.entries = entries
    }
  }

  struct Slot: Sendable {
    /// Nil if the slot is free.
    var entry: Entry?
    /// Half of the key's digest, here so that no entry is fetched from memory to be found another's.
    ///
    /// With what the table compares, 160 bits of SHA-256 tell keys apart.
    var digestEnd: SIMD2<UInt64> = .zero
    /// The fleet's generation at which the entry's fate was last asked for.
    var checkedAt: UInt64 = 0
    /// What a hit is judged by, here so that it need not be fetched from the entry.
    var expiresAt = Instant.distantPast
    var bound = StalenessBound(.serveStale)
    /// Times that it was asked for since it was filled or passed over; at most three.
    var hits: UInt8 = 0
    var isKept = false
    /// Times that it was served, of at most 2³² − 1.
    var served: UInt32 = 0
  }

  /// What is known of an entry that is dead and kept.
  struct Kept: Sendable {
    var killer: SequenceNumber
    /// Until when it may be served stale; nil if it may not.
    var graceUntil: Instant?
    /// Until when it is kept.
    var until: Instant
    /// From when on a caller is told to refresh it.
    var refreshFrom = Instant.distantPast
    /// Until when the last caller who was told to refresh it has time.
    var refreshUntil = Instant.distantPast
  }

  let budget: Budget
  var slots: [Slot] = []
  var free: [Int32] = []
  var table = DigestTable()
  var queues = SlotQueues()
  var heap = ExpiryHeap()
  var sets = DependencySets()
  var ghosts = GhostTable()
  var kept: [Int32: Kept] = [:]
  var drops = DropLedger()
  var counters = ShardCounters()

  /// What is charged for all entries.
  package private(set) var bytes = 0

  package init(budget: Budget) {
    self.budget = budget
  }

  /// Entries held, dead ones that are kept for a rollback among them.
  package var count: Int { table.count }

  func find(_ digest: KeyDigest) -> Int32? {
    table.find(digest) { slots[Int($0)].digestEnd == digest.end && slots[Int($0)].entry != nil }
  }

  /// Puts an entry into a free slot; there must be room for it, and none of its key.
  ///
  /// - Returns: the slot.
  mutating func place(
    _ entry: Entry, in queue: SlotQueues.Name, checkedAt: UInt64, hits: UInt8, dependenciesHash: Int
  ) -> Int32 {
    let slot: Int32
    if let reused = free.popLast() {
      slot = reused
    } else {
      slot = Int32(slots.count)
      slots.append(Slot())
      ghosts.fit(entries: slots.count)
    }
    table.insert(entry.key.digest, slot: slot)
    slots[Int(slot)] = Slot(
      entry: entry, digestEnd: entry.key.digest.end, checkedAt: checkedAt,
      expiresAt: entry.expiresAt, bound: entry.bound, hits: hits)
    queues.append(slot, bytes: entry.bytes, to: queue)
    heap.insert(slot, due: entry.expiresAt.nanoseconds)
    entry.share(sets.insert(slot, entry.dependencies, hash: dependenciesHash))
    bytes += entry.bytes
    return slot
  }

  /// Takes an entry out of its slot.
  mutating func remove(_ slot: Int32) -> Entry? {
    guard let entry = slots[Int(slot)].entry else { return nil }
    table.remove(entry.key.digest, slot: slot)
    queues.remove(slot, bytes: entry.bytes)
    heap.remove(slot)
    sets.remove(slot)
    kept[slot] = nil
    bytes -= entry.bytes
    free.append(slot)
    slots[Int(slot)] = Slot()
    return entry
  }
}
