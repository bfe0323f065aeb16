import Foundation
import FreshetCache
import FreshetCore
import Testing

@Suite struct ShardEvictionTests {
  private static let keys: [AnswerKey] = (0..<6_000).compactMap { try? key("\($0)") }

  @Test func `a scan does not push out what is in use`() {
    var shard = Shard(budget: .init(bytes: .max, entries: 100))
    var gone: [Entry] = []
    // In use: asked for between fills.
    for round in 0..<4 {
      for key in Self.keys[0..<80] where !shard.isHit(key) || round == 0 {
        _ = shard.insert(entry(key), context(), gone: &gone)
      }
    }
    #expect(shard.hits(Self.keys[0..<80]) == 80)
    // Keys that are asked for once, thirty times what fits.
    for key in Self.keys[1_000..<4_000] {
      _ = shard.insert(entry(key), context(), gone: &gone)
    }
    let survivors = shard.hits(Self.keys[0..<80])
    #expect(survivors >= 78)
    #expect(shard.validate() == [])
    #expect(shard.count == 100)
  }

  @Test func `a key that comes back soon after its eviction is taken as in use`() {
    var shard = Shard(budget: .init(bytes: .max, entries: 100))
    var gone: [Entry] = []
    // Ninety keys are in use, so that new ones have but a tenth of the room.
    for key in Self.keys[0..<90] { _ = shard.insert(entry(key), context(), gone: &gone) }
    #expect(shard.hits(Self.keys[0..<90]) == 90)
    for key in Self.keys[100..<130] { _ = shard.insert(entry(key), context(), gone: &gone) }
    #expect(shard.hits([Self.keys[100]]) == 0)
    _ = shard.insert(entry(Self.keys[100]), context(), gone: &gone)
    for key in Self.keys[200..<230] { _ = shard.insert(entry(key), context(), gone: &gone) }
    #expect(shard.hits([Self.keys[100]]) == 1)
    #expect(shard.hits([Self.keys[200]]) == 0)
  }

  @Test func `a skewed load is served from the cache as well as the best policies do`() {
    var generator = SplitMix64(seed: 7)
    let zipf = Zipf(count: Self.keys.count, exponent: 0.99)
    var shard = Shard(budget: .init(bytes: .max, entries: 600))
    var gone: [Entry] = []
    var hits = 0
    for _ in 0..<120_000 {
      let key = Self.keys[zipf.next(using: &generator)]
      if shard.isHit(key) {
        hits += 1
      } else {
        _ = shard.insert(entry(key), context(), gone: &gone)
        gone.removeAll(keepingCapacity: true)
      }
    }
    let ratio = Double(hits) / 120_000
    // Least-recently-used gets 0.65 of such a trace, knowing the future of it all 0.74.
    #expect(ratio > 0.66, "hit ratio \(ratio)")
  }

  @Test func `what comes back later than new entries are kept is kept longer from then on`() {
    var shard = Shard(budget: .init(bytes: .max, entries: 100))
    var gone: [Entry] = []
    var hits = 0
    // Each key is asked for again once forty others were: a tenth of the room is too little for that.
    for turn in 0..<5_000 {
      for key in [turn, turn - 40] where key >= 0 {
        if shard.isHit(Self.keys[key]) {
          hits += 1
        } else {
          _ = shard.insert(entry(Self.keys[key]), context(), gone: &gone)
        }
      }
      gone.removeAll(keepingCapacity: true)
    }
    #expect(hits > 4_000, "\(hits) of 5,000")
    #expect(shard.validate() == [])
  }

  @Test func `less is paid for refills if it is known what they cost`() {
    /// The cost of all misses of a skewed load, where one key in four costs 256 times what others do.
    func paid(isTold: Bool) -> Int {
      var generator = SplitMix64(seed: 11)
      let zipf = Zipf(count: Self.keys.count, exponent: 0.8)
      var shard = Shard(budget: .init(bytes: .max, entries: 600))
      var paid = 0
      for _ in 0..<60_000 {
        let number = zipf.next(using: &generator)
        let key = Self.keys[number]
        if shard.isHit(key) { continue }
        let cost = number.isMultiple(of: 4) ? 256 : 1
        paid += cost
        var gone: [Entry] = []
        _ = shard.insert(
          entry(key, cost: isTold ? AnswerCost(micros: cost) : nil), context(), gone: &gone)
      }
      return paid
    }
    let (told, untold) = (paid(isTold: true), paid(isTold: false))
    #expect(told * 10 < untold * 8, "\(told) instead of \(untold)")
  }

  @Test func `an entry weighs by its cost for its size, and never without bound`() {
    var scale = CostScale()
    for _ in 0..<200 { _ = scale.weight(of: AnswerCost(micros: 100), bytes: 1_000) }
    #expect(scale.weight(of: nil, bytes: 1) == 1)
    #expect(scale.weight(of: AnswerCost(), bytes: 1) == 1)
    #expect(scale.weight(of: AnswerCost(micros: 1), bytes: 1_000) == 1)
    #expect(scale.weight(of: AnswerCost(micros: 100), bytes: 1_000) == 1)
    #expect(scale.weight(of: AnswerCost(micros: 500), bytes: 1_000) == 2)
    #expect(scale.weight(of: AnswerCost(micros: 500), bytes: 100_000) == 1)
    #expect(scale.weight(of: AnswerCost(micros: .max), bytes: 1) == CostScale.mostWeight)
    #expect(scale.weight(of: AnswerCost(micros: .min), bytes: 0) == 1)
    // Tokens have a scale of their own.
    #expect(scale.weight(of: AnswerCost(tokens: 1_000_000), bytes: 1_000) == 1)
  }

  @Test func `bytes count, and a large entry makes room for itself`() {
    var gone: [Entry] = []
    var two = Shard(budget: .init(bytes: .max, entries: 2))
    _ = two.insert(entry(Self.keys[0], bytes: 1_000), context(), gone: &gone)
    let one = two.bytes
    _ = two.insert(entry(Self.keys[1], bytes: 1_000), context(), gone: &gone)
    let size = two.bytes - one
    // What all of them share.
    let shared = one - size
    var shard = Shard(budget: .init(bytes: size * 10 + shared, entries: 1_000))
    for key in Self.keys[0..<10] {
      _ = shard.insert(entry(key, bytes: 1_000), context(), gone: &gone)
    }
    #expect(gone.isEmpty)
    let large = entry(Self.keys[20], bytes: 1_000 + size * 4)
    let isHeld = shard.insert(large, context(), gone: &gone)
    #expect(isHeld)
    #expect(gone.count == 5)
    #expect(shard.bytes == size * 10 + shared)
    let larger = entry(Self.keys[21], bytes: size * 10 + shared)
    let isLargerHeld = shard.insert(larger, context(), gone: &gone)
    #expect(!isLargerHeld)
    #expect(shard.validate() == [])
  }

  @Test func `what entries depend on takes room once, however many share it`() {
    /// How many entries a shard of 100,000 bytes holds, of 1,000 that are put into it.
    func held(_ dependency: (Int) -> Dependency) -> Int {
      var shard = Shard(budget: .init(bytes: 100_000, entries: 1_000))
      var gone: [Entry] = []
      for number in 0..<1_000 {
        let new = entry(Self.keys[number], dependencies: [dependency(number)])
        _ = shard.insert(new, context(), gone: &gone)
      }
      #expect(shard.validate() == [])
      return shard.count
    }
    let long = String(repeating: "t", count: 200)
    let shared = held { _ in .tag(long) }
    let own = held { .tag("\(long)\($0)") }
    // An entry takes some 400 bytes, and a long tag of its own twice as much again.
    #expect(own * 2 < shared, "\(own) with tags of their own, \(shared) with one tag")
  }

  private func keyOf(prompt: String, message: String) throws -> AnswerKey {
    try KeyComponents(
      model: .resolved("m"), prompt: .init(prompt, version: "1"), message: message,
      customer: .sharedAcrossCustomers
    ).key()
  }

  @Test func `keys that differ by the message alone are charged for the rest once`() throws {
    let prompt = String(repeating: "p", count: 100)
    var shard = Shard(budget: .init(bytes: .max, entries: 100))
    var gone: [Entry] = []
    var charges: [Int] = []
    for (prompt, message) in [(prompt, "a"), (prompt, "b"), (prompt + "q", "b")] {
      let key = try keyOf(prompt: prompt, message: message)
      let before = shard.bytes
      _ = shard.insert(entry(key), context(), gone: &gone)
      charges.append(shard.bytes - before)
      #expect(shard.sighting(of: key.digest)?.entry.readableKey == key.readable)
    }
    // The third differs by more than its message, which is one byte longer in all.
    #expect(charges[2] == charges[0] + 1)
    #expect(charges[0] > charges[1] + "m:\(prompt)@1:-:-:*:-".utf8.count)
    #expect(shard.validate() == [])
  }

  @Test func `an entry that fills a shard to the byte is held`() throws {
    let long = try entry(keyOf(prompt: String(repeating: "p", count: 100), message: "a"))
    var gone: [Entry] = []
    var roomy = Shard(budget: .init(bytes: .max, entries: 1))
    _ = roomy.insert(long, context(), gone: &gone)
    for (bytes, isHeld) in [(roomy.bytes, true), (roomy.bytes - 1, false)] {
      var shard = Shard(budget: .init(bytes: bytes, entries: 1))
      let again = try entry(keyOf(prompt: String(repeating: "p", count: 100), message: "a"))
      #expect(shard.insert(again, context(), gone: &gone) == isHeld)
      #expect(shard.validate() == [])
    }
  }

  @Test func `whatever keys have in common, the budget holds`() throws {
    var shard = Shard(budget: .init(bytes: 10_000, entries: 100))
    var gone: [Entry] = []
    for number in 0..<300 {
      let prompt = String(repeating: "p", count: 20 + number * 7 % 90)
      let key = try keyOf(prompt: prompt, message: "\(number)")
      #expect(shard.insert(entry(key), context(), gone: &gone))
      #expect(shard.bytes <= 10_000, "after \(number)")
    }
    #expect(shard.bytes > 9_000)
    #expect(shard.validate() == [])
  }

  @Test func `dead entries that wait for a rollback are evicted first`() {
    var shard = Shard(budget: .init(bytes: .max, entries: 50))
    var gone: [Entry] = []
    for key in Self.keys[0..<50] {
      let isOld = key == Self.keys[40]
      _ = shard.insert(
        entry(key, dependencies: isOld ? [.tag("t")] : []), context(), gone: &gone)
    }
    var limit = 10
    let left = shard.reclaim(
      Dimension(.tag, "t"), from: nil, limit: &limit, context(revision: 1),
      fate: { _ in .dormant(by: 1) }, gone: &gone)
    #expect(left == nil)
    #expect(limit == 9)
    #expect(shard.count == 50)
    #expect(shard.validate() == [])
    _ = shard.insert(entry(Self.keys[100]), context(), gone: &gone)
    #expect(gone.map(\.key) == [Self.keys[40]])
  }
}

/// Draws ranks by Zipf's law.
private struct Zipf {
  private let sums: [Double]

  init(count: Int, exponent: Double) {
    var sum = 0.0
    sums = (1...count).map { rank in
      sum += pow(Double(rank), -exponent)
      return sum
    }
  }

  func next(using generator: inout SplitMix64) -> Int {
    let drawn = Double.random(in: 0..<(sums.last ?? 1), using: &generator)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
