extension Cache: Reporting {
  /// Counts of what happened since the cache was created, and what it holds now.
  ///
  /// Shards are read one after another, so under load the sums mix slightly different moments.
  public var statistics: CacheStatistics {
    var statistics = CacheStatistics()
    for shard in shards {
      let (counters, entries, bytes) = shard.withLock { ($0.counters, $0.count, $0.bytes) }
      statistics.add(counters)
      statistics.entries += entries
      statistics.bytes += bytes
    }
    statistics.nearHits = semantics.hits
    statistics.questions = semantics.count
    let flights = flights.counts
    statistics.shared = flights.shared
    statistics.rememberedErrors = flights.remembered
    statistics.earlyRefreshes = flights.refreshed
    statistics.bypasses = telemetry.bypasses
    statistics.refreshes = telemetry.refreshes
    statistics.refills = telemetry.refillTotal
    statistics.overdue = telemetry.overdue
    return statistics
  }

  /// Counts by content class since the cache was created, sorted by the class's name.
  ///
  /// - Complexity: some thousand loads, and no lock that a hit takes.
  public var classStatistics: [ClassStatistics] { telemetry.classStatistics }
}
