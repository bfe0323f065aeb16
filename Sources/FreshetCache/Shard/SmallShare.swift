/// The share of the budget in which new entries have to prove their worth.
///
/// A tenth, as in S3-FIFO, is too little for workloads such as conversations, where answers come back later. As in ARC,
/// keys that come back soon after their eviction tell which queue was too small. The share grows in small steps and
/// shrinks in large ones, so it stays at a tenth on traces that need no more.
///
/// Source of the idea: Megiddo, Modha, "ARC: A Self-Tuning, Low Overhead Replacement Cache", FAST 2003; the steps are
/// measured (`scripts/bench cache ratio`).
struct SmallShare: Sendable {
  static let permitted = 0.1...0.9
  private static let up = 1.0
  private static let down = 6.0
  /// A cache with fewer entries learns as if it had this many.
  private static let fewest = 64

  private(set) var value = permitted.lowerBound

  /// Learns from a key that came back after its eviction from `queue`.
  mutating func learn(evictedFrom queue: SlotQueues.Name, entries: Int) {
    let step = (queue == .small ? Self.up : -Self.down) / Double(max(Self.fewest, entries))
    value = min(max(value + step, Self.permitted.lowerBound), Self.permitted.upperBound)
  }
}
