/// What an event would drop, and what it would cost to make that again.
package struct Blast: Equatable, Sendable {
  /// The entries dropped, and their bytes.
  package var dropped: DropCount
  /// How many of these entries recorded their cost.
  package var priced: UInt64
  /// The total cost of those, clamped to 2⁶⁴ − 1.
  package var cost: RefillCost

  package init(
    dropped: DropCount = DropCount(), priced: UInt64 = 0, cost: RefillCost = RefillCost()
  ) {
    self.dropped = dropped
    self.priced = priced
    self.cost = cost
  }

  /// Adds both counts.
  package static func + (left: Blast, right: Blast) -> Blast {
    var sum = left
    sum += right
    return sum
  }

  /// Adds `right`, clamped to 2⁶⁴ − 1.
  package static func += (left: inout Blast, right: Blast) {
    left.dropped.entries = left.dropped.entries.addingClamped(right.dropped.entries)
    left.dropped.bytes = left.dropped.bytes.addingClamped(right.dropped.bytes)
    left.priced = left.priced.addingClamped(right.priced)
    left.cost.tokens = left.cost.tokens.addingClamped(right.cost.tokens)
    left.cost.micros = left.cost.micros.addingClamped(right.cost.micros)
  }
}

extension UInt64 {
  /// The sum, clamped to the largest number, so that a node's numbers cannot crash the coordinator.
  func addingClamped(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
