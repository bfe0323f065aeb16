import FreshetCache
import FreshetCore
import Testing

/// Near questions under events, evictions and the reclaimer, all at once.
@Suite(.timeLimit(.minutes(10))) struct NearConcurrencyTests {
  @Test func `no near hit is older than an event, and nothing is left in the index`() async throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 8_388_608, maxEntries: 16))
    let questions = try (0..<180).map { try question("\($0)", Double($0)) }
    let rush = Rush(node, events: 60)
    await rush.run(counting: { $0.similarity != nil }) { generator, generate in
      try await node.cache.value(
        for: questions[Int.random(in: 0..<questions.count, using: &generator)],
        threshold: 0.999_8, dependingOn: [.customer("7")], class: .concepts, generate: generate)
    }
    #expect(rush.stale.value == 0)
    #expect(rush.hits.value >= rush.events)
    #expect(node.cache.statistics.evicted > 0)
    #expect(node.cache.problems() == [])
    node.apply(.drops(.everything), at: UInt64(rush.events + 1))
    _ = node.reclaimAll()
    #expect(node.cache.statistics.questions == 0)
  }
}
