import FreshetCache
import FreshetCore
import FreshetRuntime
import Histogram

/// Turns the counters of one content class into readings.
struct ClassReport: Sendable {
  /// The percentiles of hit ages that are reported.
  private static let quantiles: [(share: Double, name: String)] = [
    (50, "0.5"), (90, "0.9"), (99, "0.99"), (99.9, "0.999"), (100, "1"),
  ]
  /// In milliseconds; longer than the longest lifetime.
  private static let longestAge: UInt64 = 31 * 86_400_000

  private let labels: [Metric.Label]
  private var lastCounts: [UInt64] = []
  private var lastMisses: UInt64 = 0
  private var lastRefills = RefillCount()
  /// The ages of the hits since the last report.
  private var ages = Histogram<UInt64>(
    highestTrackableValue: longestAge, numberOfSignificantValueDigits: .two)

  init(_ name: String, _ cache: Metric.Label) {
    labels = [cache, Metric.Label("class", name)]
  }

  mutating func readings(_ statistics: ClassStatistics) -> [(Metric, Reading)] {
    let refills = statistics.refills
    let succeeded = [Metric.Label("outcome", "succeeded")]
    let failed = [Metric.Label("outcome", "failed")]
    let counts: [(String, [Metric.Label], Int64)] = [
      ("refills_total", succeeded, growth(refills.succeeded, lastRefills.succeeded)),
      ("refills_total", failed, growth(refills.failed, lastRefills.failed)),
      ("refill_milliseconds_total", [], milliseconds(refills) - milliseconds(lastRefills)),
      ("refill_tokens_total", [], Int64(refills.cost.tokens &- lastRefills.cost.tokens)),
      ("refill_cost_micros_total", [], Int64(refills.cost.micros &- lastRefills.cost.micros)),
    ]
    lastRefills = refills
    let hits = statistics.ages.count &- lastCounts.reduce(0, &+)
    let ratio = HitRatio.of(answered: hits, misses: statistics.misses &- lastMisses)
    lastMisses = statistics.misses
    return counts.map { name, own, count in (Metric(name, labels + own), .growth(count)) }
      + [ratio].compactMap { $0 }.map { (Metric("class_hit_ratio", labels), .level($0)) }
      + ageReadings(statistics.ages)
  }

  private mutating func ageReadings(_ histogram: AgeHistogram) -> [(Metric, Reading)] {
    ages.reset()
    for (bucket, count) in histogram.counts.enumerated() {
      let last = bucket < lastCounts.count ? lastCounts[bucket] : 0
      let age = min(AgeBuckets.highest(of: bucket), Self.longestAge)
      if count > last { _ = ages.record(age, count: count - last) }
    }
    lastCounts = histogram.counts
    guard ages.totalCount > 0 else { return [] }
    return Self.quantiles.map { share, name in
      let seconds = Double(ages.valueAtPercentile(share)) / 1_000
      return (
        Metric("hit_age_seconds", labels + [Metric.Label("quantile", name)]), .level(seconds)
      )
    }
  }

  private func growth(_ now: UInt64, _ last: UInt64) -> Int64 { Int64(clamping: now &- last) }

  private func milliseconds(_ count: RefillCount) -> Int64 { count.time.nanoseconds / 1_000_000 }
}
