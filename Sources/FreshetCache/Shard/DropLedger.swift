import FreshetCore

/// The counts of what events have dropped, until they are taken.
struct DropLedger: Sendable {
  /// The most events that can wait.
  ///
  /// Beyond it the oldest count is added to the next one, so that the sum stays right.
  static let capacity = 1_024

  private var era: UInt64 = 0
  /// Sorted by sequence, ascending.
  private var drops: [Drop] = []

  /// Counts an entry that the event at `sequence` dropped.
  mutating func countDrop(by sequence: SequenceNumber, bytes: Int, era: UInt64) {
    if era != self.era {
      if era < self.era { return }
      // Sequence numbers of an earlier history mean nothing any more.
      self = DropLedger()
      self.era = era
    }
    var index = drops.endIndex
    while index > 0, drops[index - 1].sequence > sequence { index -= 1 }
    if index > 0, drops[index - 1].sequence == sequence {
      drops[index - 1].count += DropCount(entries: 1, bytes: UInt64(bytes))
      return
    }
    drops.insert(
      Drop(sequence: sequence, count: DropCount(entries: 1, bytes: UInt64(bytes))), at: index)
    if drops.count > Self.capacity {
      let oldest = drops.removeFirst()
      drops[0].count += oldest.count
    }
  }

  /// Hands over and clears what was dropped in `era`.
  mutating func take(era: UInt64) -> [Drop] {
    guard era >= self.era else { return [] }
    defer { drops.removeAll(keepingCapacity: true) }
    return era == self.era ? drops : []
  }
}

extension Shard {
  /// Counts an entry that is no longer served as a hit, once, however often it is met.
  mutating func countDrop(_ slot: Int32, _ entry: Entry, by killer: SequenceNumber) {
    if slots[Int(slot)].isKept { return }
    counters.dropped &+= 1
    drops.countDrop(by: killer, bytes: entry.bytes, era: entry.era)
  }
}
