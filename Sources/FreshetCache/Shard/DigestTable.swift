/// Finds slots by key digest: open addressing, with the digest itself as the hash.
///
/// A cell holds 32 bits of the digest beside the slot's number. They rule out most other keys without a look at their
/// entries, and give a cell's home when the table grows. A cell also points to the entry, so that the processor fetches
/// slot and entry at the same time.
struct DigestTable: Sendable {
  @safe private struct Cell {
    /// 32 bits of the digest above the slot's number.
    var bits = UInt64.max
    /// Retained by the slot; valid as long as the slot is in the table.
    var entry: Unmanaged<Entry>?

    var isEmpty: Bool { bits == .max }
    var slot: Int32 { Int32(truncatingIfNeeded: bits) }
    var tag: UInt64 { bits >> 32 }

    static func bits(_ digest: KeyDigest, _ slot: Int32) -> UInt64 {
      digest.first << 32 | UInt64(UInt32(bitPattern: slot))
    }
  }
  private var cells: [Cell]
  private(set) var count = 0
  /// The most entries that the table ever needs room for.
  private let mostEntries: Int

  init(mostEntries: Int) {
    self.mostEntries = mostEntries
    cells = [Cell](repeating: Cell(), count: 16)
  }

  /// The first cell to search for a digest that begins with `tag`; works for any number of cells.
  @inline(__always)
  private static func home(_ tag: UInt64, among cells: Int) -> Int {
    Int(truncatingIfNeeded: (tag &* UInt64(truncatingIfNeeded: cells)) >> 32)
  }

  @inline(__always)
  private func home(_ tag: UInt64) -> Int { Self.home(tag, among: cells.count) }

  @inline(__always)
  private func after(_ index: Int) -> Int { index + 1 == cells.count ? 0 : index + 1 }

  /// The memory address of a table, good only for prefetching.
  struct Location {
    let address: UInt
    let cells: Int

    /// The address of the first cell to search for a digest.
    @inline(__always)
    func address(of digest: KeyDigest) -> UInt {
      let home = DigestTable.home(DigestTable.tag(digest), among: cells)
      return address &+ UInt(bitPattern: home &* MemoryLayout<Cell>.stride)
    }
  }

  var location: Location {
    let address = unsafe cells.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    return Location(address: address, cells: cells.count)
  }

  @inline(__always)
  private static func tag(_ digest: KeyDigest) -> UInt64 { digest.first & 0xffff_ffff }

  /// The slot of a digest, and its entry; nil if there is none.
  @inline(__always)
  func find(_ digest: KeyDigest) -> (slot: Int32, entry: Entry)? {
    let tag = Self.tag(digest)
    var index = home(tag)
    while true {
      let cell = cells[index]
      if cell.isEmpty { return nil }
      // A different key with the same 32 bits is practically never met.
      if cell.tag == tag, let entry = unsafe cell.entry,
        unsafe entry._withUnsafeGuaranteedRef({ $0.digest == digest })
      {
        return (cell.slot, unsafe entry.takeUnretainedValue())
      }
      index = after(index)
    }
  }

  /// Adds an entry whose digest is not in the table.
  mutating func insert(_ entry: Entry, slot: Int32) {
    // At most two thirds full, so that probes stay short.
    if (count + 1) * 3 > cells.count * 2 { grow() }
    place(
      unsafe Cell(
        bits: Cell.bits(entry.digest, slot), entry: Unmanaged.passUnretained(entry)))
    count += 1
  }

  private mutating func grow() {
    let old = cells
    let needed = (count + 1) * 3 / 2 + 1
    let most = max(needed, mostEntries.multipliedReportingOverflow(by: 3).partialValue / 2 + 2)
    cells = [Cell](repeating: Cell(), count: max(needed, min(old.count * 2, most)))
    for cell in old where !cell.isEmpty { place(cell) }
  }

  private mutating func place(_ cell: Cell) {
    var index = home(cell.tag)
    while !cells[index].isEmpty { index = after(index) }
    cells[index] = cell
  }

  /// Removes an entry that is in the table, and moves later cells up so that no probe ends too early.
  mutating func remove(_ digest: KeyDigest, slot: Int32) {
    let wanted = Cell.bits(digest, slot)
    var hole = home(wanted >> 32)
    while cells[hole].bits != wanted {
      if cells[hole].isEmpty { return }
      hole = after(hole)
    }
    var index = hole
    while true {
      index = after(index)
      let cell = cells[index]
      if cell.isEmpty { break }
      // A cell may move up unless its home lies between the hole and itself.
      if distance(from: home(cell.tag), to: index) >= distance(from: hole, to: index) {
        cells[hole] = cell
        hole = index
      }
    }
    cells[hole] = Cell()
    count -= 1
  }

  private func distance(from start: Int, to end: Int) -> Int {
    end >= start ? end - start : end - start + cells.count
  }
}
