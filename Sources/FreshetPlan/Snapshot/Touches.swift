import FreshetCore

/// Collects the dimensions that commits have touched, each with a reason.
///
/// A dimension counts as touched if its version at a commit differs from the planned one.
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

  /// Adds a touched dimension; keeps the first reason.
  mutating func add(_ dimension: Dimension, _ reason: String) {
    if reasons[dimension] == nil { reasons[dimension] = reason }
  }

  /// Adds every dimension and route that differs at one commit.
  mutating func addDifferences(from other: Snapshot, _ reason: String) {
    addDifferences(from: other, of: Set(new.entries.map(\.dimension)), reason)
    for route in new.routes {
      let before = other.routes.first { $0.name == route.name }?.customerFields ?? []
      let isWider = route.customerFields.contains { !before.contains($0) }
      if isWider { add(Dimension(.route, route.name), reason) }
    }
  }

  /// Adds those of `dimensions` that differ in `other`, or are missing there.
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
