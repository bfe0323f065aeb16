import FreshetCache
import FreshetCore
import Testing

@Suite struct AgeHistogramTests {
  @Test func `every age is in the bucket whose bounds hold it`() {
    for bucket in 0..<AgeBuckets.count {
      let (lowest, highest) = (AgeBuckets.lowest(of: bucket), AgeBuckets.highest(of: bucket))
      #expect(AgeBuckets.index(ofMilliseconds: lowest) == bucket)
      #expect(AgeBuckets.index(ofMilliseconds: highest) == bucket)
      #expect(highest - lowest <= lowest / 8)
    }
    #expect(AgeBuckets.index(ofMilliseconds: .max) == AgeBuckets.count - 1)
    // The longest lifetime is none of the last buckets, which hold everything beyond.
    #expect(AgeBuckets.index(ofMilliseconds: 30 * 86_400_000) < AgeBuckets.count - 1)
  }

  @Test func `hits are counted by class and age`() throws {
    let node = try TestNode()
    let classes = [ContentClass.concepts, .policyAndPricing]
    for (index, contentClass) in classes.enumerated() {
      for message in 0..<10 { try node.fill("\(index) \(message)", class: contentClass) }
    }
    for step in 0..<10 {
      // The i-th message is asked for at the age of i seconds.
      #expect(try node.isHit("0 \(step)"))
      node.clock.advance(by: .seconds(1))
      node.prove()
    }
    #expect(try node.isHit("1 0"))
    let statistics = node.cache.classStatistics
    #expect(statistics.map(\.name) == ["concepts", "policy-and-pricing"])
    #expect(statistics.map(\.ages.count) == [10, 1])
    let ages = try #require(statistics.first?.ages)
    for (share, seconds) in [(0.0, 0.0), (0.1, 0), (0.5, 4), (0.9, 8), (1, 9)] {
      let quantile = try #require(ages.quantile(share))
      #expect(quantile >= .seconds(seconds) && quantile <= .seconds(seconds * 1.13 + 0.001))
    }
    #expect(AgeHistogram(className: "none", counts: []).quantile(0.5) == nil)
  }

  @Test func `classes beyond those that are counted apart are counted together`() throws {
    let node = try TestNode()
    for index in 0..<20 {
      try node.fill("\(index)", class: try ContentClass("class \(index)", lifetime: .seconds(60)))
      #expect(try node.isHit("\(index)"))
    }
    let statistics = node.cache.classStatistics
    #expect(statistics.count == 16)
    #expect(statistics.first { $0.name == "other" }?.ages.count == 5)
    #expect(statistics.reduce(0) { $0 + $1.ages.count } == 20)
  }

  @Test func `nothing is lost between threads`() async throws {
    let node = try TestNode(CacheConfiguration(maxBytes: 128 << 20, maxEntries: 100_000))
    for message in 0..<64 { try node.fill("\(message)") }
    let keys = try (0..<64).map { try key("\($0)") }
    await withTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          for index in 0..<10_000 { _ = node.cache.lookup(keys[index % 64]) }
        }
      }
    }
    #expect(node.cache.classStatistics.first?.ages.count == 40_000)
    #expect(node.cache.statistics.hits == 40_000)
  }
}
