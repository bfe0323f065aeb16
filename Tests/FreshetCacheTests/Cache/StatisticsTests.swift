import FreshetCache
import FreshetCore
import Testing

@Suite struct StatisticsTests {
  @Test func `every lookup is counted by its reason`() throws {
    let node = try TestNode()
    try node.fill("hit", class: .concepts)
    try node.fill("dead", dependingOn: [.tag("t")])
    try node.fill("short", class: try ContentClass("s", lifetime: .seconds(1), jitter: 0))
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    node.clock.advance(by: .seconds(2))
    for message in ["hit", "hit", "dead", "short", "never"] { _ = try node.lookup(message) }
    node.clock.advance(by: .seconds(20))
    _ = try node.lookup("hit")
    let statistics = node.cache.statistics
    #expect(statistics.hits == 2)
    #expect(statistics.invalidated == 1)
    #expect(statistics.expired == 1)
    #expect(statistics.absent == 1)
    #expect(statistics.unproven == 1)
    #expect(statistics.misses == 4)
    #expect(statistics.filled == 3)
    #expect(statistics.dropped == 1)
    #expect(statistics.outlived == 1)
    #expect(statistics.entries == 1)
    #expect(abs(statistics.hitRatio - 1 / 3) < 0.001)
  }

  @Test func `misses are counted by class, once for each lookup that had no answer`() async throws {
    let node = try TestNode()
    func ask(_ message: String) async throws {
      _ = try await node.cache.value(
        for: key(message), dependingOn: [.tag("t")], class: .concepts
      ) { _ in Generation("answer") }
    }
    for message in ["a", "a", "b", "a"] { try await ask(message) }
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    try await ask("a")
    // A ticket of the application's own, and a stream.
    try node.fill("c", class: .policyAndPricing)
    let stream = try node.cache.stream(
      for: key("d"), dependingOn: [], class: .policyAndPricing
    ) { _, writer in
      try writer.write("answer")
      return .complete
    }
    _ = try await stream.answer()
    let classes = node.cache.classStatistics
    #expect(classes.map(\.name) == ["concepts", "policy-and-pricing"].sorted())
    let concepts = try #require(classes.first { $0.name == "concepts" })
    #expect(concepts.misses == 3)
    #expect(concepts.ages.count == 2)
    #expect(concepts.hitRatio == 0.4)
    #expect(classes.first { $0.name != "concepts" }?.misses == 2)
  }
}
