/// Future happenings in order of time, and at the same time in order of insertion.
struct EventQueue<Happening> {
  private struct Item {
    var at: Nanoseconds
    var number: UInt64
    var happening: Happening
  }
  private var items: [Item] = []
  private var number: UInt64 = 0

  var count: Int { items.count }
  var next: Nanoseconds? { items.first?.at }

  mutating func add(_ happening: Happening, at time: Nanoseconds) {
    number += 1
    items.append(Item(at: time, number: number, happening: happening))
    var place = items.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard isBefore(place, parent) else { break }
      items.swapAt(place, parent)
      place = parent
    }
  }

  mutating func take() -> (at: Nanoseconds, happening: Happening)? {
    guard let first = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return (first.at, first.happening) }
    items[0] = last
    var place = 0
    while true {
      var least = place
      let left = place * 2 + 1
      if left < items.count, isBefore(left, least) { least = left }
      if left + 1 < items.count, isBefore(left + 1, least) { least = left + 1 }
      if least == place { break }
      items.swapAt(place, least)
      place = least
    }
    return (first.at, first.happening)
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (items[left], items[right])
    return a.at == b.at ? a.number < b.number : a.at < b.at
  }
}
