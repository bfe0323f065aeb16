import FreshetCache
import FreshetCore
import Testing

/// More dead entries at a time than a part of their list has.
@Suite struct KeptEntriesTests {
  private static let entries = 300

  private func full() throws -> (shard: Shard, keys: [AnswerKey]) {
    var shard = Shard(budget: .init(bytes: .max, entries: Self.entries))
    let keys = try (0..<Self.entries).map { try key("question \($0)") }
    var gone: [Entry] = []
    for key in keys { #expect(shard.insert(entry(key), context(), gone: &gone)) }
    return (shard, keys)
  }

  private func look(
    at key: AnswerKey, in shard: inout Shard, revision: UInt64, _ fate: Fate
  ) -> [Entry] {
    var gone: [Entry] = []
    var limit = 1
    _ = shard.reclaim(
      Dimension(.key, key.digest.description), from: nil, limit: &limit,
      context(revision: revision), fate: { _ in fate }, gone: &gone)
    return gone
  }

  @Test func `what is kept comes back whatever left before it`() throws {
    var (shard, keys) = try full()
    var gone: [Entry] = []
    var limit = Int.max
    _ = shard.reclaimAll(
      from: nil, limit: &limit, context(revision: 1), fate: { _ in .dormant(by: 1) }, gone: &gone)
    #expect(gone.isEmpty && shard.validate() == [])
    #expect(shard.living == DropCount())
    // From the middle, from the end and from the beginning, all but the last few.
    var generator = SplitMix64(seed: 1)
    keys.shuffle(using: &generator)
    for (number, key) in keys.dropLast(3).enumerated() {
      let isRevived = number % 2 == 0
      let left = look(at: key, in: &shard, revision: 2, isRevived ? .alive : .dead(by: 2))
      #expect(left.count == (isRevived ? 0 : 1))
      #expect(shard.validate() == [])
    }
    #expect(shard.living.entries == UInt64(Self.entries - 3 + 1) / 2)
    // And grows again.
    limit = .max
    _ = shard.reclaimAll(
      from: nil, limit: &limit, context(revision: 3), fate: { _ in .dormant(by: 3) }, gone: &gone)
    #expect(gone.isEmpty && shard.validate() == [])
    #expect(shard.living == DropCount())
  }
}
