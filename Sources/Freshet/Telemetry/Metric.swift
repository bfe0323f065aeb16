/// A metric as a report says it: the application's backend gets it through swift-metrics.
package struct Metric: Hashable, Sendable {
  /// What it is called; `total` at the end of what only grows, the unit before.
  package var name: String
  /// Names and values that tell one from another.
  package var labels: [Label]

  /// One label.
  package struct Label: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ name: String, _ labels: [Label] = []) {
    self.name = "freshet_" + name
    self.labels = labels
  }
}

/// One reading of a metric.
package enum Reading: Equatable, Sendable {
  /// A count that has grown by this since the last report.
  case growth(Int64)
  /// A value that goes up and down.
  case level(Double)
}
