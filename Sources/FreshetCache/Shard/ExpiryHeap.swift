/// Slots by when something is due for them: a binary heap that knows each slot's place, so that
/// expiry needs no scan.
///
/// - Complexity: O(log n) for each change; what is due next is known in O(1).
struct ExpiryHeap: Sendable {
  private struct Item {
    var due: Int64
    var slot: Int32
  }
  private var items: [Item] = []
  /// By slot; -1 for a slot that is not there.
  private var places: [Int32] = []

  var count: Int { items.count }

  /// The slot that is due first, and when.
  var first: (slot: Int32, due: Int64)? { items.first.map { ($0.slot, $0.due) } }

  func due(of slot: Int32) -> Int64? {
    guard slot < places.count, places[Int(slot)] >= 0 else { return nil }
    return items[Int(places[Int(slot)])].due
  }

  /// Adds a slot that is not there.
  mutating func insert(_ slot: Int32, due: Int64) {
    while places.count <= Int(slot) { places.append(-1) }
    items.append(Item(due: due, slot: slot))
    places[Int(slot)] = Int32(items.count - 1)
    siftUp(items.count - 1)
  }

  /// Changes when a slot that is there is due.
  mutating func change(_ slot: Int32, due: Int64) {
    let place = Int(places[Int(slot)])
    items[place].due = due
    siftUp(place)
    siftDown(Int(places[Int(slot)]))
  }

  /// Removes a slot that is there.
  mutating func remove(_ slot: Int32) {
    let place = Int(places[Int(slot)])
    let last = items.removeLast()
    places[Int(slot)] = -1
    guard place < items.count else { return }
    items[place] = last
    places[Int(last.slot)] = Int32(place)
    siftUp(place)
    siftDown(Int(places[Int(last.slot)]))
  }

  private mutating func siftUp(_ start: Int) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      if items[parent].due <= items[place].due { return }
      swap(place, parent)
      place = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [place * 2 + 1, place * 2 + 2]
      where child < items.count && items[child].due < items[least].due {
        least = child
      }
      if least == place { return }
      swap(place, least)
      place = least
    }
  }

  private mutating func swap(_ left: Int, _ right: Int) {
    items.swapAt(left, right)
    places[Int(items[left].slot)] = Int32(left)
    places[Int(items[right].slot)] = Int32(right)
  }

  /// What is wrong with the heap itself; empty if nothing is.
  func problems() -> [String] {
    var problems: [String] = []
    for (place, item) in items.enumerated() {
      if items[max(0, (place - 1) / 2)].due > item.due { problems.append("heap order at \(place)") }
      if places[Int(item.slot)] != place { problems.append("place of slot \(item.slot)") }
    }
    if places.count(where: { $0 >= 0 }) != items.count { problems.append("places without items") }
    return problems
  }
}
