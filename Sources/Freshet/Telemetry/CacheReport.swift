import FreshetCache
import FreshetCore
package import FreshetRuntime

/// Turns a cache's counters into readings, and remembers what it reported last.
package struct CacheReport: Sendable {
  private let cache: Metric.Label
  private var last = CacheStatistics()
  private var classes: [String: ClassReport] = [:]

  /// Creates a report of the cache named `name`.
  package init(of name: String) {
    cache = Metric.Label("cache", name)
  }

  /// The growth since the last call, and the current levels.
  package mutating func readings(
    _ statistics: CacheStatistics, classes: [ClassStatistics]
  ) -> [(Metric, Reading)] {
    var readings: [(Metric, Reading)] = []
    for (name, label, path) in Self.counts {
      let growth = statistics[keyPath: path] &- last[keyPath: path]
      let labels = [cache] + (label.map { [$0] } ?? [])
      readings.append((Metric(name, labels), .growth(Int64(clamping: growth))))
    }
    readings.append((Metric("entries", [cache]), .level(Double(statistics.entries))))
    readings.append((Metric("bytes", [cache]), .level(Double(statistics.bytes))))
    if let ratio = Self.hitRatio(from: last, to: statistics) {
      readings.append((Metric("hit_ratio", [cache]), .level(ratio)))
    }
    for kind in classes {
      readings += self.classes[kind.name, default: ClassReport(kind.name, cache)].readings(kind)
    }
    last = statistics
    return readings
  }

  /// The share of the lookups since the last report that got an answer; nil if there were none.
  private static func hitRatio(
    from last: CacheStatistics, to now: CacheStatistics
  ) -> Double? {
    HitRatio.of(
      answered: now.hits &+ now.staleHits &- last.hits &- last.staleHits,
      misses: now.misses &- last.misses)
  }

  private static var counts: [(String, Metric.Label?, KeyPath<CacheStatistics, UInt64>)] {
    func label(_ name: String, _ value: String) -> Metric.Label { Metric.Label(name, value) }
    return [
      ("lookups_total", label("result", "hit"), \.hits),
      ("lookups_total", label("result", "stale"), \.staleHits),
      ("lookups_total", label("result", "absent"), \.absent),
      ("lookups_total", label("result", "expired"), \.expired),
      ("lookups_total", label("result", "invalidated"), \.invalidated),
      ("lookups_total", label("result", "started_over"), \.startedOver),
      ("lookups_total", label("result", "unproven"), \.unproven),
      ("lookups_total", label("result", "unresolved"), \.unresolved),
      ("near_hits_total", nil, \.nearHits),
      ("fills_total", label("outcome", "cached"), \.filled),
      ("fills_total", label("outcome", "overtaken"), \.overtakenFills),
      ("fills_total", label("outcome", "do_not_cache"), \.doNotCacheFills),
      ("fills_total", label("outcome", "refused"), \.otherwiseRefusedFills),
      ("entries_left_total", label("reason", "evicted"), \.evicted),
      ("entries_left_total", label("reason", "outlived"), \.outlived),
      ("entries_left_total", label("reason", "invalidated"), \.dropped),
      ("entries_left_total", label("reason", "started_over"), \.abandoned),
      ("entries_left_total", label("reason", "removed"), \.removed),
      ("entries_revived_total", nil, \.revived),
      ("calls_shared_total", nil, \.shared),
      ("errors_remembered_total", nil, \.rememberedErrors),
      ("early_refreshes_total", nil, \.earlyRefreshes),
      ("bypasses_total", nil, \.bypasses),
      ("refreshes_total", nil, \.refreshes),
      ("overdue_answers_total", nil, \.overdue),
    ]
  }
}
