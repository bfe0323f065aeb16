import FreshetCache
import FreshetCore
import Testing

/// Everything at once: for the sanitizers, and for the promise itself.
@Suite(.timeLimit(.minutes(10))) struct ConcurrencyTests {
  @Test func `readers, fillers, events and the reclaimer agree under load`() async throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 8_388_608, maxEntries: 2_048))
    let keys = try (0..<200).map { try key("\($0)") }
    let rush = Rush(node, events: 300)
    await rush.run { generator, generate in
      try await node.cache.value(
        for: keys[Int.random(in: 0..<keys.count, using: &generator)],
        dependingOn: [.customer("7")], class: .concepts, generate: generate)
    }
    #expect(rush.stale.value == 0)
    #expect(rush.hits.value >= rush.events)
    let (_, last) = node.reclaimAll()
    #expect(last.countedThrough == UInt64(rush.events))
    #expect(node.cache.statistics.bytes <= 8_388_608)
    #expect(node.cache.problems() == [])
  }
}
