/// The entries that an event would drop, and what it would cost to make them again.
package struct Blast: Equatable, Sendable {
  /// The number of entries, and their bytes.
  package var dropped: DropCount
  /// The number of these entries that have a recorded cost.
  package var priced: UInt64
  /// The total of the recorded costs, clamped to 2⁶⁴ − 1.
  package var cost: RefillCost

  package init(
    dropped: DropCount = DropCount(), priced: UInt64 = 0, cost: RefillCost = RefillCost()
  ) {
    self.dropped = dropped
    self.priced = priced
    self.cost = cost
  }

  /// Adds all counts, clamped to 2⁶⁴ − 1.
  package static func + (left: Blast, right: Blast) -> Blast {
    var sum = left
    sum += right
    return sum
  }

  /// Adds all counts of `right`, clamped to 2⁶⁴ − 1.
  package static func += (left: inout Blast, right: Blast) {
    left.dropped.entries = left.dropped.entries.addingClamped(right.dropped.entries)
    left.dropped.bytes = left.dropped.bytes.addingClamped(right.dropped.bytes)
    left.priced = left.priced.addingClamped(right.priced)
    left.cost.tokens = left.cost.tokens.addingClamped(right.cost.tokens)
    left.cost.micros = left.cost.micros.addingClamped(right.cost.micros)
  }
}

extension UInt64 {
  /// Returns the sum, clamped to the largest number, so that a node's numbers cannot crash the coordinator.
  func addingClamped(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
