import FreshetCache
import FreshetCore
import Testing

/// Near questions under events, evictions and the reclaimer, all at once.
@Suite(.timeLimit(.minutes(10))) struct NearConcurrencyTests {
  @Test func `no near hit is older than an event, and nothing is left in the index`() async throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 8_388_608, maxEntries: 16))
    let questions = try (0..<180).map { try question("\($0)", Double($0)) }
    let events = 60
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
            let asked = questions[Int.random(in: 0..<questions.count, using: &generator)]
            // Applied here before the lookup: an answer must be at least as new.
            let applied = node.fleet.applied ?? 0
            let answer = try? await node.cache.value(
              for: asked, threshold: 0.999_8, dependingOn: [.customer("7")], class: .concepts
            ) { _ in
              let value = source.value
              await Task.yield()
              return Generation("\(value)", bytes: 100)
            }
            guard let answer, case .hit(let hit) = answer.origin else { continue }
            if hit.similarity != nil { hits.increment() }
            if (UInt64(answer.value) ?? 0) < applied { stale.increment() }
          }
        }
      }
    }
    #expect(stale.value == 0)
    #expect(hits.value >= events)
    #expect(node.cache.statistics.evicted > 0)
    #expect(node.cache.problems() == [])
    node.apply(.drops(.everything), at: UInt64(events + 1))
    _ = node.reclaimAll()
    #expect(node.cache.statistics.questions == 0)
  }
}
