/// Remembers, without their values, which keys were evicted lately: one that comes back was evicted
/// too soon.
///
/// Lossy and bounded: eight bytes a key, a younger key may take an older one's place.
struct GhostTable: Sendable {
  private struct Cell {
    var tag: UInt32 = 0
    /// Which eviction it was; 0 for none.
    var number: UInt32 = 0
  }
  /// In a tag: the key was evicted from the main queue.
  private static let mainFlag: UInt32 = 1 << 31
  /// Keys remembered at most.
  private static let largest = 1 << 20
  private var cells: [Cell] = []
  private var evictions: UInt32 = 0

  /// Makes room for as many keys as there are entries.
  ///
  /// Growing forgets: it happens while a cache fills up, before anything was evicted.
  mutating func fit(entries: Int) {
    guard entries > cells.count, cells.count < Self.largest else { return }
    var size = max(64, cells.count)
    while size < entries, size < Self.largest { size *= 2 }
    cells = [Cell](repeating: Cell(), count: size)
    evictions = 0
  }

  /// Notes that a key was evicted, and whether from among those that were asked for again.
  mutating func insert(_ digest: KeyDigest, fromMain: Bool) {
    if cells.isEmpty { return }
    if evictions == .max {
      // Numbers begin anew: an old one must not pass for a young one.
      cells = [Cell](repeating: Cell(), count: cells.count)
      evictions = 0
    }
    evictions += 1
    cells[index(digest)] = Cell(
      tag: Self.tag(digest) | (fromMain ? Self.mainFlag : 0), number: evictions)
  }

  /// From which queue `digest` was evicted, if that was one of the last `window` evictions; it is
  /// forgotten by that.
  mutating func take(_ digest: KeyDigest, window: Int) -> SlotQueues.Name? {
    if cells.isEmpty { return nil }
    let index = index(digest)
    let cell = cells[index]
    guard cell.number > 0, cell.tag & ~Self.mainFlag == Self.tag(digest) else { return nil }
    cells[index] = Cell()
    guard Int(evictions - cell.number) < window else { return nil }
    return cell.tag & Self.mainFlag == 0 ? .small : .main
  }

  private func index(_ digest: KeyDigest) -> Int {
    Int(truncatingIfNeeded: digest.fourth) & (cells.count - 1)
  }

  private static func tag(_ digest: KeyDigest) -> UInt32 {
    UInt32(truncatingIfNeeded: digest.third) & ~mainFlag
  }
}
