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

  mutating func insert(_ digest: KeyDigest) {
    if cells.isEmpty { return }
    if evictions == .max {
      // Numbers begin anew: an old one must not pass for a young one.
      cells = [Cell](repeating: Cell(), count: cells.count)
      evictions = 0
    }
    evictions += 1
    cells[index(digest)] = Cell(tag: Self.tag(digest), number: evictions)
  }

  /// Whether `digest` was among the last `window` evictions; it is forgotten by that.
  mutating func take(_ digest: KeyDigest, window: Int) -> Bool {
    if cells.isEmpty { return false }
    let index = index(digest)
    let cell = cells[index]
    guard cell.number > 0, cell.tag == Self.tag(digest) else { return false }
    cells[index] = Cell()
    return Int(evictions - cell.number) < window
  }

  private func index(_ digest: KeyDigest) -> Int {
    Int(truncatingIfNeeded: digest.fourth) & (cells.count - 1)
  }

  private static func tag(_ digest: KeyDigest) -> UInt32 {
    UInt32(truncatingIfNeeded: digest.third)
  }
}
