/// Latencies of one series, in rounds.
struct Series {
  /// What the series is of.
  let name: String
  private(set) var rounds: [[Duration]] = []

  init(_ name: String) { self.name = name }

  mutating func add(_ round: [Duration]) { rounds.append(round) }

  var summary: Summary { Summary(name, rounds: rounds) }
}

/// A series in a few numbers, in milliseconds.
struct Summary: Encodable {
  let name: String
  let events: Int
  let p50: Double
  let p99: Double
  let max: Double
  /// The smallest and the largest median of a round: how far to trust the rest.
  let lowestMedian: Double
  let highestMedian: Double

  init(_ name: String, rounds: [[Duration]]) {
    let all = rounds.joined().sorted()
    let medians = rounds.map { Self.quantile(0.5, of: $0.sorted()) }
    self.name = name
    events = all.count
    p50 = Self.quantile(0.5, of: all)
    p99 = Self.quantile(0.99, of: all)
    max = Self.quantile(1, of: all)
    lowestMedian = medians.min() ?? 0
    highestMedian = medians.max() ?? 0
  }

  /// The smallest value that `share` of all values do not exceed.
  private static func quantile(_ share: Double, of sorted: [Duration]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    let duration = sorted[Swift.max(0, Swift.min(sorted.count, rank) - 1)]
    return ((duration / .microseconds(1)).rounded()) / 1_000
  }
}
