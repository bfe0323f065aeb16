/// A metric as reported to the process's backend through swift-metrics.
package struct Metric: Hashable, Sendable {
  /// The metric's name; it ends with the unit, followed by `total` if the value only grows.
  package var name: String
  /// The labels that tell metrics of the same name apart.
  package var labels: [Label]

  /// A name and a value, such as `result` and `hit`.
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
  /// Growth of a count since the last report.
  case growth(Int64)
  /// A value that goes up and down.
  case level(Double)
}
