/// Belady's optimum: evicts what is asked for again the latest, and holds nothing that comes later still.
enum Optimum {
  static func hits(_ accesses: [Int], keys: Int, size: Int) -> Int {
    var next = [Int](repeating: .max, count: accesses.count)
    var last = [Int](repeating: .max, count: keys)
    for index in accesses.indices.reversed() {
      next[index] = last[accesses[index]]
      last[accesses[index]] = index
    }
    var heap = LatestFirst()
    var due = [Int](repeating: -1, count: keys)
    var count = 0
    var hits = 0
    for (index, key) in accesses.enumerated() {
      if due[key] == index { hits += 1 } else { count += 1 }
      due[key] = next[index]
      heap.insert(next[index], key)
      while count > size, let first = heap.removeFirst() {
        // What has been asked for since stands further on in the heap.
        guard due[first.key] == first.due else { continue }
        due[first.key] = -1
        count -= 1
      }
    }
    return hits
  }
}

/// Keys by when they are asked for again, the latest first.
private struct LatestFirst {
  private var items: [(due: Int, key: Int)] = []

  mutating func insert(_ due: Int, _ key: Int) {
    items.append((due, key))
    var place = items.count - 1
    while place > 0, items[(place - 1) / 2].due < items[place].due {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeFirst() -> (due: Int, key: Int)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      var largest = place
      for child in [place * 2 + 1, place * 2 + 2]
      where child < items.count && items[child].due > items[largest].due { largest = child }
      if largest == place { return first }
      items.swapAt(place, largest)
      place = largest
    }
  }
}
