/// What an event would drop, and what it would cost to make that anew.
package struct Blast: Equatable, Sendable {
  /// Entries and bytes.
  package var dropped: DropCount
  /// Of the entries, those that recorded what they cost.
  package var priced: UInt64
  /// What those cost, all together; never beyond 2⁶⁴ − 1.
  package var cost: RefillCost

  package init(
    dropped: DropCount = DropCount(), priced: UInt64 = 0, cost: RefillCost = RefillCost()
  ) {
    self.dropped = dropped
    self.priced = priced
    self.cost = cost
  }

  /// Both.
  package static func + (left: Blast, right: Blast) -> Blast {
    var sum = left
    sum += right
    return sum
  }

  /// Adds what another drops.
  package static func += (left: inout Blast, right: Blast) {
    left.dropped.entries = left.dropped.entries.addingClamped(right.dropped.entries)
    left.dropped.bytes = left.dropped.bytes.addingClamped(right.dropped.bytes)
    left.priced = left.priced.addingClamped(right.priced)
    left.cost.tokens = left.cost.tokens.addingClamped(right.cost.tokens)
    left.cost.micros = left.cost.micros.addingClamped(right.cost.micros)
  }
}

extension UInt64 {
  /// The sum, held at the largest number: what a node says must not stop whoever adds it up.
  func addingClamped(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
