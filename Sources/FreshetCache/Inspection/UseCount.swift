package import FreshetCore

/// Counts of what entries depend on.
package struct UseCount: Sendable {
  /// The most dimensions that are counted; further ones are left out.
  private static let capacity = 65_536

  let query: UsesQuery
  private var counts: [Dimension: [String?: UInt64]] = [:]
  private var hasMore = false

  package init(_ query: UsesQuery) {
    self.query = query
  }

  /// The whole dimensions that are asked about, each once; nil if every entry must be checked.
  var wholes: [Dimension]? {
    query.dimensions.isEmpty ? nil : Set(query.dimensions.map(\.whole)).sorted()
  }

  /// Adds one living entry.
  ///
  /// - Parameters:
  ///   - dependencies: the entry's.
  ///   - whole: counts only dependencies of this dimension; nil for all.
  mutating func add(_ dependencies: [Dependency], of whole: Dimension?) {
    for dependency in dependencies {
      let dimension = dependency.dimension
      guard whole == nil || dimension.whole == whole, query.includes(dimension) else { continue }
      if counts[dimension] == nil, counts.count >= Self.capacity {
        hasMore = true
        continue
      }
      counts[dimension, default: [:]][dependency.version, default: 0] += 1
    }
  }

  /// The counts cut to what a reply may hold.
  func cut() -> Uses {
    let limit = min(query.limit, WireLimits.uses)
    var uses = Uses(hasMore: hasMore || counts.count > limit)
    for dimension in counts.keys.sorted().prefix(limit) {
      let versions = (counts[dimension] ?? [:]).map { Use.Version($0.key, entries: $0.value) }
        .sorted { ($1.entries, $0.version ?? "") < ($0.entries, $1.version ?? "") }
      uses.uses.append(
        Use(
          dimension, entries: versions.reduce(0) { $0 + $1.entries },
          versions: Array(versions.prefix(WireLimits.versionsPerUse))))
    }
    return uses
  }
}
