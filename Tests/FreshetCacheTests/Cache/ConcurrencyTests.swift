import FreshetCache
import FreshetCore
import Testing

/// Everything at once: for the sanitizers, and for the promise itself.
@Suite(.timeLimit(.minutes(10))) struct ConcurrencyTests {
  @Test func `readers, fillers, events and the reclaimer agree under load`() async throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 8_388_608, maxEntries: 2_048))
    let keys = try (0..<200).map { try key("\($0)") }
    let events = 300
    /// What customer 7 is at: raised before each event on it.
    let source = Counter()
    let stale = Counter()
    let hits = Counter()
    let isOver = Counter()

    await withTaskGroup { group in
      group.addTask {
        for sequence in 1...events {
          let before = hits.value
          source.increment()
          node.apply(.drops(Dimension(.customer, "7")), at: UInt64(sequence))
          _ = node.cache.reclaim(limit: 64)
          _ = await hits.reaches(before + 1)
        }
        isOver.increment()
      }
      for worker in 0..<4 {
        group.addTask {
          var generator = SplitMix64(seed: UInt64(worker))
          for _ in 0..<10_000_000 where isOver.value == 0 {
            let key = keys[Int.random(in: 0..<keys.count, using: &generator)]
            // Applied here before the lookup: an answer must be at least as new.
            let applied = node.fleet.applied ?? 0
            let answer = try? await node.cache.value(
              for: key, dependingOn: [.customer("7")], class: .concepts
            ) { _ in
              let value = source.value
              await Task.yield()
              return Generation("\(value)", bytes: 100)
            }
            guard let answer, case .hit = answer.origin else { continue }
            hits.increment()
            if (UInt64(answer.value) ?? 0) < applied { stale.increment() }
          }
        }
      }
    }
    #expect(stale.value == 0)
    #expect(hits.value >= events)
    let (_, last) = node.reclaimAll()
    #expect(last.countedThrough == UInt64(events))
    #expect(node.cache.statistics.bytes <= 8_388_608)
    #expect(node.cache.problems() == [])
  }
}
