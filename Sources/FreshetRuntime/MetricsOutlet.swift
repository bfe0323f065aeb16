import CoreMetrics

/// Hands readings to the swift-metrics backend that the process has chosen.
///
/// Handles are kept, because a backend would make each one anew.
package struct MetricsOutlet {
  /// The most metrics; further ones are left out.
  static let capacity = 10_000

  private enum Handle {
    case counter(Counter)
    case gauge(Gauge)
  }
  private var handles: [Metric: Handle] = [:]

  package init() {}

  /// Hands over one reading.
  package mutating func write(_ metric: Metric, _ reading: Reading) {
    guard let handle = handle(metric, reading) else { return }
    switch (handle, reading) {
    case (.counter(let counter), .growth(let growth)): counter.increment(by: growth)
    case (.gauge(let gauge), .level(let level)): gauge.record(level)
    case (.counter, .level), (.gauge, .growth): break
    }
  }

  private mutating func handle(_ metric: Metric, _ reading: Reading) -> Handle? {
    if let known = handles[metric] { return known }
    guard handles.count < Self.capacity else { return nil }
    let labels = metric.labels.map { ($0.name, $0.value) }
    let handle: Handle =
      switch reading {
      case .growth: .counter(Counter(label: metric.name, dimensions: labels))
      case .level: .gauge(Gauge(label: metric.name, dimensions: labels))
      }
    handles[metric] = handle
    return handle
  }
}
