/// A map from 32-bit hashes to numbers: open addressing, searching from the hash itself.
///
/// It holds one number per hash; callers chain several of the same hash themselves.
package struct HashIndex: Sendable {
  private struct Cell {
    var hash: UInt32 = 0
    /// -1 if the cell is empty.
    var number: Int32 = -1
  }
  private var cells = [Cell](repeating: Cell(), count: 16)
  /// The number of hashes held.
  package private(set) var count = 0

  package init() {}

  /// The number of a hash; nil if it has none.
  package subscript(hash: UInt32) -> Int32? {
    get {
      let number = cells[place(of: hash)].number
      return number < 0 ? nil : number
    }
    set {
      if let newValue { set(newValue, of: hash) } else { remove(hash) }
    }
  }

  private func home(_ hash: UInt32) -> Int { Int(hash) & (cells.count - 1) }
  private func after(_ index: Int) -> Int { (index + 1) & (cells.count - 1) }

  /// The cell of the hash, or the empty cell where it belongs.
  private func place(of hash: UInt32) -> Int {
    var index = home(hash)
    while cells[index].number >= 0, cells[index].hash != hash { index = after(index) }
    return index
  }

  private mutating func set(_ number: Int32, of hash: UInt32) {
    var index = place(of: hash)
    if cells[index].number < 0 {
      // At most two thirds full, so that probes stay short.
      if (count + 1) * 3 > cells.count * 2 {
        grow()
        index = place(of: hash)
      }
      count += 1
    }
    cells[index] = Cell(hash: hash, number: number)
  }

  private mutating func grow() {
    let old = cells
    cells = [Cell](repeating: Cell(), count: old.count * 2)
    for cell in old where cell.number >= 0 { cells[place(of: cell.hash)] = cell }
  }

  /// Removes a hash, and moves later cells up so that no probe ends too early.
  private mutating func remove(_ hash: UInt32) {
    var hole = place(of: hash)
    guard cells[hole].number >= 0 else { return }
    var index = after(hole)
    while cells[index].number >= 0 {
      // A cell may move up unless its home lies between the hole and itself.
      let distance = (index - home(cells[index].hash)) & (cells.count - 1)
      if distance >= (index - hole) & (cells.count - 1) {
        cells[hole] = cells[index]
        hole = index
      }
      index = after(index)
    }
    cells[hole] = Cell()
    count -= 1
  }
}
