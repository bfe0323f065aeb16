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

  /// Only the first reason is kept.
  mutating func note(_ dimension: Dimension, _ reason: String) {
    if reasons[dimension] == nil { reasons[dimension] = reason }
  }

  /// Notes the whole state at one commit.
  mutating func note(_ other: Snapshot, _ reason: String) {
    note(other, of: Set(new.entries.map(\.dimension)), reason)
    for route in new.routes {
      let before = other.routes.first { $0.name == route.name }?.customerFields ?? []
      let isWider = route.customerFields.contains { !before.contains($0) }
      if isWider { note(Dimension(.route, route.name), reason) }
    }
  }

  /// Notes what one commit changed.
  ///
  /// Of `dimensions`, those missing from `other` are gone there.
  mutating func note(_ other: Snapshot, of dimensions: Set<Dimension>, _ reason: String) {
    let versions = Dictionary(
      other.entries.map { ($0.dimension, $0.versions) }, uniquingKeysWith: { first, _ in first })
    for dimension in dimensions {
      guard let planned = planned[dimension], versions[dimension] != planned else { continue }
      note(dimension, reason)
    }
  }
}
