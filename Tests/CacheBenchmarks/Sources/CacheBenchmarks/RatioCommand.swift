import ArgumentParser
import Foundation
import FreshetCache
import FreshetCore

/// Hit ratios on traces, beside LRU and the optimum.
struct RatioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio", abstract: "Hit ratios on traces: one key a line, each line one access.")

  @Argument(help: "Files of keys, one a line.") var traces: [String] = []
  @Option(help: "Entries, as a share of the keys in the trace.") var shares: [Double] = [
    0.01, 0.05, 0.2,
  ]
  @Option(help: "Accesses at most of one trace.") var limit = 2_000_000

  func run() throws {
    print("trace, accesses, keys, entries | freshet, LRU, optimum")
    let zipf = Zipf(items: Zipf.keys).draws(limit, seed: 1).map(Int.init)
    try measure("zipf 0.99", zipf, [100_000])
    for path in traces {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      var numbers: [Substring: Int] = [:]
      var accesses: [Int] = []
      for line in text.split(separator: "\n").prefix(limit) {
        let number = numbers[line] ?? numbers.count
        numbers[line] = number
        accesses.append(number)
      }
      let sizes = shares.map { max(16, Int(Double(numbers.count) * $0)) }
      try measure(
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent, accesses, sizes)
    }
  }

  private func measure(_ name: String, _ accesses: [Int], _ sizes: [Int]) throws {
    let keys = (accesses.max() ?? 0) + 1
    let made = Keys.make(keys)
    for size in sizes {
      let subject = try FreshetSubject(keys: made, capacity: size)
      var hits = 0
      for key in accesses {
        if subject.get(key) { hits += 1 } else { subject.put(key, Self.payload) }
      }
      func share(_ hits: Int) -> Double {
        (Double(hits) / Double(accesses.count) * 10_000).rounded() / 10_000
      }
      print(
        "\(name), \(accesses.count), \(keys), \(size) | \(share(hits)), "
          + "\(share(lru(accesses, keys, size))), \(share(optimum(accesses, keys, size)))")
    }
  }

  private static let payload = Payload(repeating: 0, count: 16)

  /// Least recently used, by a list in arrays.
  private func lru(_ accesses: [Int], _ keys: Int, _ size: Int) -> Int {
    var older = [Int](repeating: -1, count: keys + 1)
    var newer = older
    var isHeld = [Bool](repeating: false, count: keys)
    // A ring, whose place after the last key is its beginning and its end.
    let ring = keys
    (older[ring], newer[ring]) = (ring, ring)
    var count = 0
    var hits = 0
    func unlink(_ key: Int) {
      newer[older[key]] = newer[key]
      older[newer[key]] = older[key]
    }
    for key in accesses {
      if isHeld[key] {
        hits += 1
        unlink(key)
      } else {
        if count == size {
          let victim = newer[ring]
          unlink(victim)
          isHeld[victim] = false
        } else {
          count += 1
        }
        isHeld[key] = true
      }
      (older[key], newer[key]) = (older[ring], ring)
      newer[older[ring]] = key
      older[ring] = key
    }
    return hits
  }

  /// Belady's: evicts what is asked for again the latest, and holds nothing that comes later still.
  private func optimum(_ accesses: [Int], _ keys: Int, _ size: Int) -> Int {
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
