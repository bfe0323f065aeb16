import FreshetCore

/// What differs from the planned snapshot, and why.
struct Touches {
  private let new: Snapshot
  /// The planned versions, except those from commands, which are unknown for other commits.
  private let planned: [Dimension: [String]]
  private(set) var reasons: [Dimension: String] = [:]

  init(_ new: Snapshot) {
    self.new = new
    planned = Dictionary(
      new.entries.filter { !$0.isFromCommand }.map { ($0.dimension, $0.versions) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds one dimension; only its first reason is kept.
  mutating func add(_ dimension: Dimension, _ reason: String) {
    if reasons[dimension] == nil { reasons[dimension] = reason }
  }

  /// Adds what differs in the whole state at one commit.
  mutating func addDifferences(from other: Snapshot, _ reason: String) {
    addDifferences(from: other, of: Set(new.entries.map(\.dimension)), reason)
    for route in new.routes {
      let before = other.routes.first { $0.name == route.name }?.customerFields ?? []
      let isWider = route.customerFields.contains { !before.contains($0) }
      if isWider { add(Dimension(.route, route.name), reason) }
    }
  }

  /// Adds what one commit changed and the planned snapshot has otherwise.
  ///
  /// Of `dimensions`, those missing from `other` are gone there.
  mutating func addDifferences(
    from other: Snapshot, of dimensions: Set<Dimension>, _ reason: String
  ) {
    let versions = Dictionary(
      other.entries.map { ($0.dimension, $0.versions) }, uniquingKeysWith: { first, _ in first })
    for dimension in dimensions {
      guard let planned = planned[dimension], versions[dimension] != planned else { continue }
      add(dimension, reason)
    }
  }
}
