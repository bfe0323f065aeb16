/// Slots in no order; one needs no array.
struct SlotList: Sendable {
  /// The slot at position 0; -1 if there is none.
  private var first: Int32 = -1
  private var others: [Int32] = []

  var count: Int { first < 0 ? 0 : others.count + 1 }
  var isEmpty: Bool { first < 0 }

  subscript(position: Int) -> Int32 {
    get { position == 0 ? first : others[position - 1] }
    set {
      if position == 0 { first = newValue } else { others[position - 1] = newValue }
    }
  }

  mutating func append(_ slot: Int32) {
    if first < 0 { first = slot } else { others.append(slot) }
  }

  /// Removes the slot at the last position; there must be one.
  mutating func removeLast() -> Int32 {
    if let last = others.popLast() { return last }
    defer { first = -1 }
    return first
  }
}
