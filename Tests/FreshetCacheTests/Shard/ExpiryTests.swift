import FreshetCache
import FreshetCore
import Testing

/// When a shard gives back what has outlived itself.
@Suite struct ExpiryTests {
  /// Nanoseconds: what is over may be held for so long.
  private static let tick: Int64 = 1 << 24

  @Test(arguments: UInt64(1)...8)
  func `all that is over goes within a tick, and nothing before`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var shard = Shard(budget: .init(bytes: .max, entries: 100_000))
    var model: [KeyDigest: Int64] = [:]
    // Not at the beginning of time, nor at a round one.
    var now = Int64.random(in: 0...(1 << 50), using: &generator)
    var left = 0
    for step in 0..<1_500 {
      // From a tenth of a millisecond to 40 days: every level of the wheel.
      let lifetime = Int64(1) << Int64.random(in: 17...51, using: &generator)
      let expiresAt = now + Int64.random(in: 1...lifetime, using: &generator)
      let key = try key("\(Int.random(in: 0..<800, using: &generator))")
      var gone: [Entry] = []
      let new = entry(key, expiresAt: Instant(nanoseconds: expiresAt))
      #expect(shard.insert(new, context(now), gone: &gone))
      model[key.digest] = expiresAt
      // What has the same key leaves for another reason; inserts sweep too.
      left += remove(gone.filter { $0.key.digest != key.digest }, from: &model, at: now)
      if step.isMultiple(of: 3) {
        now += Int64.random(
          in: 0...(1 << Int.random(in: 10...49, using: &generator)), using: &generator)
      }
      if step.isMultiple(of: 7) {
        var gone: [Entry] = []
        var calls = 0
        while !shard.sweep(at: Instant(nanoseconds: now), limit: 5, gone: &gone), calls < 100_000 {
          calls += 1
        }
        left += remove(gone, from: &model, at: now)
        #expect(model.values.allSatisfy { $0 > now - Self.tick }, "seed \(seed), step \(step)")
        #expect(shard.count == model.count, "seed \(seed), step \(step)")
      }
      if step.isMultiple(of: 100) { #expect(shard.validate() == [], "seed \(seed), step \(step)") }
    }
    #expect(left > 300, "seed \(seed) tests too little")
  }

  /// Takes what went out of the model too, and returns how many went.
  private func remove(_ gone: [Entry], from model: inout [KeyDigest: Int64], at now: Int64) -> Int {
    for entry in gone {
      let due = model.removeValue(forKey: entry.key.digest)
      #expect(due.map { $0 <= now } == true, "too early")
    }
    return gone.count
  }

  @Test func `however many are over at once, one step takes a few of them`() throws {
    var shard = Shard(budget: .init(bytes: .max, entries: 100_000))
    var gone: [Entry] = []
    // All due within one second, a month ahead: they stand in one list of a high level.
    for number in 0..<5_000 {
      let due = Instant(nanoseconds: 30 * 86_400_000_000_000 + Int64(number) * 200_000)
      _ = shard.insert(entry(try key("\(number)"), expiresAt: due), context(1), gone: &gone)
    }
    let later = Instant(nanoseconds: 31 * 86_400_000_000_000)
    var steps = 0
    var most = 0
    while shard.count > 0, steps < 100_000 {
      gone = []
      _ = shard.sweep(at: later, limit: 1, gone: &gone)
      most = max(most, gone.count)
      steps += 1
    }
    #expect(shard.count == 0)
    #expect(most == 1)
    // Each is moved through the levels, eight in a step, and taken out.
    #expect(steps > 5_500)
    #expect(shard.validate() == [])
  }

  @Test func `what is due beyond all reckoning is held`() throws {
    var shard = Shard(budget: .init(bytes: .max, entries: 100))
    var gone: [Entry] = []
    _ = shard.insert(entry(try key("ever")), context(1), gone: &gone)
    #expect(shard.sweep(at: Instant(nanoseconds: .max - 1), limit: 10, gone: &gone))
    #expect(shard.count == 1)
    #expect(shard.validate() == [])
  }
}
