import FreshetCore

/// What events have dropped, until someone takes the counts.
struct DropLedger: Sendable {
  /// Events that can wait; beyond it the oldest count is added to the next one, and the sum stays
  /// right.
  static let capacity = 1_024

  private var era: UInt64 = 0
  /// By sequence, ascending.
  private var drops: [Drop] = []

  /// Notes that the event at `sequence` dropped an entry.
  mutating func note(_ sequence: SequenceNumber, bytes: Int, era: UInt64) {
    if era != self.era {
      if era < self.era { return }
      // Numbers of a history that is over mean nothing.
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

  /// Hands over what was dropped in `era`.
  mutating func take(era: UInt64) -> [Drop] {
    guard era >= self.era else { return [] }
    defer { drops.removeAll(keepingCapacity: true) }
    return era == self.era ? drops : []
  }
}
