/// Finds slots by digest: open addressing, the digest itself being the hash.
///
/// A cell holds 32 bits of the digest beside the slot's number: enough to tell most strangers without
/// a look at their slots, and to find a cell's home when the table grows.
struct DigestTable: Sendable {
  private static let empty: UInt64 = .max
  private var cells: [UInt64]
  private(set) var count = 0

  init() {
    cells = [UInt64](repeating: Self.empty, count: 16)
  }

  private var mask: Int { cells.count - 1 }

  private static func cell(_ digest: KeyDigest, _ slot: Int32) -> UInt64 {
    digest.first << 32 | UInt64(UInt32(bitPattern: slot))
  }
  private static func slot(_ cell: UInt64) -> Int32 { Int32(truncatingIfNeeded: cell) }
  private func home(_ cell: UInt64) -> Int { Int(truncatingIfNeeded: cell >> 32) & mask }

  /// The slot of `digest` for which `matches` holds.
  func find(_ digest: KeyDigest, where matches: (Int32) -> Bool) -> Int32? {
    let wanted = Self.cell(digest, 0)
    var index = home(wanted)
    while true {
      let cell = cells[index]
      if cell == Self.empty { return nil }
      if (cell ^ wanted) >> 32 == 0, matches(Self.slot(cell)) { return Self.slot(cell) }
      index = (index + 1) & mask
    }
  }

  /// Adds a digest that is not there.
  mutating func insert(_ digest: KeyDigest, slot: Int32) {
    // At most five eighths full, so that probes stay short.
    if (count + 1) * 8 > cells.count * 5 {
      let old = cells
      cells = [UInt64](repeating: Self.empty, count: old.count * 2)
      for cell in old where cell != Self.empty { place(cell) }
    }
    place(Self.cell(digest, slot))
    count += 1
  }

  private mutating func place(_ cell: UInt64) {
    var index = home(cell)
    while cells[index] != Self.empty { index = (index + 1) & mask }
    cells[index] = cell
  }

  /// Removes a digest that is there, and moves later cells up so that no probe ends too soon.
  mutating func remove(_ digest: KeyDigest, slot: Int32) {
    let wanted = Self.cell(digest, slot)
    var hole = home(wanted)
    while cells[hole] != wanted {
      if cells[hole] == Self.empty { return }
      hole = (hole + 1) & mask
    }
    var index = hole
    while true {
      index = (index + 1) & mask
      let cell = cells[index]
      if cell == Self.empty { break }
      // It may move up unless its home lies between the hole and where it is.
      if (index - home(cell)) & mask >= (index - hole) & mask {
        cells[hole] = cell
        hole = index
      }
    }
    cells[hole] = Self.empty
    count -= 1
  }
}
