/// The share of the budget that entries have to prove themselves in.
///
/// A tenth, as S3-FIFO has it, is too little where answers come back later than that: in conversations.
/// Keys that come back soon after their eviction tell which queue was too small, as in ARC. It grows by
/// small steps and shrinks by large ones: on traces that do not need it, it stays at a tenth.
///
/// Source of the idea: Megiddo, Modha, "ARC: A Self-Tuning, Low Overhead Replacement Cache", FAST 2003;
/// the steps are measured (`scripts/bench cache ratio`).
struct SmallShare: Sendable {
  static let permitted = 0.1...0.9
  private static let up = 1.0
  private static let down = 6.0
  /// Fewer entries than this learn as if they were so many.
  private static let fewest = 64

  private(set) var value = permitted.lowerBound

  /// Learns that a key came back which was evicted from `queue`.
  mutating func learn(evictedFrom queue: SlotQueues.Name, entries: Int) {
    let step = (queue == .small ? Self.up : -Self.down) / Double(max(Self.fewest, entries))
    value = min(max(value + step, Self.permitted.lowerBound), Self.permitted.upperBound)
  }
}
