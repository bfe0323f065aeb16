import Freshet
import FreshetCache
import FreshetCore
import FreshetRuntime
import Testing

@Suite struct CacheReportTests {
  private func metric(_ name: String, _ labels: (String, String)...) -> Metric {
    Metric(
      name, ([("cache", "answers")] + labels).map { Metric.Label($0.0, $0.1) })
  }

  /// The reading of each metric, which must be there once.
  private func table(_ readings: [(Metric, Reading)]) -> [Metric: Reading] {
    Dictionary(readings) { _, last in
      Issue.record("reported twice")
      return last
    }
  }

  private func ages(_ counts: [UInt64: UInt64]) -> AgeHistogram {
    var buckets = [UInt64](repeating: 0, count: AgeBuckets.count)
    for (milliseconds, count) in counts {
      buckets[AgeBuckets.index(ofMilliseconds: milliseconds)] += count
    }
    return AgeHistogram(className: "concepts", counts: buckets)
  }

  @Test func `counts are reported as what has been added, levels as they are`() {
    var report = CacheReport(of: "answers")
    var statistics = CacheStatistics()
    statistics.hits = 3
    statistics.nearHits = 2
    statistics.absent = 1
    statistics.doNotCacheFills = 4
    statistics.bypasses = 5
    statistics.refreshes = 6
    statistics.entries = 7
    statistics.bytes = 900
    let first = table(report.readings(statistics, classes: []))
    #expect(first[metric("lookups_total", ("result", "hit"))] == .growth(3))
    #expect(first[metric("lookups_total", ("result", "absent"))] == .growth(1))
    #expect(first[metric("near_hits_total")] == .growth(2))
    #expect(first[metric("fills_total", ("outcome", "do_not_cache"))] == .growth(4))
    #expect(first[metric("bypasses_total")] == .growth(5))
    #expect(first[metric("refreshes_total")] == .growth(6))
    #expect(first[metric("hit_ratio")] == .level(0.75))
    #expect(first[metric("entries")] == .level(7))
    statistics.hits = 10
    statistics.evicted = 2
    statistics.entries = 5
    let second = table(report.readings(statistics, classes: []))
    #expect(second[metric("lookups_total", ("result", "hit"))] == .growth(7))
    #expect(second[metric("lookups_total", ("result", "absent"))] == .growth(0))
    #expect(second[metric("entries_left_total", ("reason", "evicted"))] == .growth(2))
    #expect(second[metric("hit_ratio")] == .level(1))
    #expect(second[metric("entries")] == .level(5))
    #expect(second[metric("bytes")] == .level(900))
    let third = table(report.readings(statistics, classes: []))
    #expect(third[metric("hit_ratio")] == nil)
  }

  @Test func `a class's hit ratio is that of the lookups since the last report`() {
    var report = CacheReport(of: "answers")
    let wanted = metric("class_hit_ratio", ("class", "concepts"))
    var kind = ClassStatistics(
      name: "concepts", ages: ages([100: 3]), misses: 1, refills: RefillCount())
    #expect(kind.hitRatio == 0.75)
    #expect(table(report.readings(CacheStatistics(), classes: [kind]))[wanted] == .level(0.75))
    kind.misses = 5
    kind.ages = ages([100: 4])
    #expect(table(report.readings(CacheStatistics(), classes: [kind]))[wanted] == .level(0.2))
    #expect(table(report.readings(CacheStatistics(), classes: [kind]))[wanted] == nil)
  }

  @Test func `ages are those of the hits since the last report`() throws {
    func seconds(_ readings: [(Metric, Reading)], _ quantile: String) throws -> Double {
      let wanted = metric("hit_age_seconds", ("class", "concepts"), ("quantile", quantile))
      guard case .level(let seconds) = try #require(table(readings)[wanted]) else { return -1 }
      return seconds
    }
    var report = CacheReport(of: "answers")
    var kind = ClassStatistics(
      name: "concepts", ages: ages([100: 98, 60_000: 2]), refills: RefillCount())
    let first = report.readings(CacheStatistics(), classes: [kind])
    #expect(try (0.1...0.113).contains(seconds(first, "0.5")))
    #expect(try (60...68).contains(seconds(first, "0.99")))
    kind.ages = ages([100: 98, 60_000: 2, 3_600_000: 1])
    let second = report.readings(CacheStatistics(), classes: [kind])
    #expect(try (3_600...4_100).contains(seconds(second, "0.5")))
    let third = report.readings(CacheStatistics(), classes: [kind])
    #expect(!third.contains { $0.0.name == "freshet_hit_age_seconds" })
  }

  @Test func `calls are reported with their time and cost`() {
    var report = CacheReport(of: "answers")
    var refills = RefillCount()
    refills.succeeded = 2
    refills.failed = 1
    refills.time = .milliseconds(2_500)
    refills.cost = AnswerCost(tokens: 900, micros: 40)
    let kind = ClassStatistics(name: "concepts", ages: ages([:]), refills: refills)
    let first = table(report.readings(CacheStatistics(), classes: [kind]))
    let own = ("class", "concepts")
    #expect(first[metric("refills_total", own, ("outcome", "succeeded"))] == .growth(2))
    #expect(first[metric("refills_total", own, ("outcome", "failed"))] == .growth(1))
    #expect(first[metric("refill_milliseconds_total", own)] == .growth(2_500))
    #expect(first[metric("refill_tokens_total", own)] == .growth(900))
    #expect(first[metric("refill_cost_micros_total", own)] == .growth(40))
    let second = table(report.readings(CacheStatistics(), classes: [kind]))
    #expect(second[metric("refill_tokens_total", own)] == .growth(0))
  }
}
