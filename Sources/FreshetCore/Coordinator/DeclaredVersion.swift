/// A version that applications declare although it is not active, summed over the whole fleet.
package struct DeclaredVersion: Equatable, Sendable {
  /// The most versions that are reported, with the most frequent first.
  package static let most = 256

  package let dimension: Dimension
  package let version: String
  /// The versions that are active instead; nil if they are unknown.
  package let active: [String]?
  /// The number of answers that were not cached because other versions are active.
  package private(set) var refused: UInt64
  /// The number of answers that were cached because the log names no version.
  package private(set) var unnamed: UInt64
  /// The time since the last such answer.
  package private(set) var age: Duration
  /// The names of the nodes that declare the version, sorted.
  package private(set) var nodes: [String]

  package init(
    _ version: InactiveVersion, active: [String]?, nodes: [String]
  ) {
    dimension = version.dimension
    self.version = version.version
    self.active = active
    refused = version.refused
    unnamed = version.unnamed
    age = version.age
    self.nodes = nodes
  }

  private mutating func add(_ other: InactiveVersion, of node: String) {
    refused = refused.addingClamped(other.refused)
    unnamed = unnamed.addingClamped(other.unnamed)
    age = min(age, other.age)
    nodes.append(node)
  }

  /// Sums the reports of `nodes`, judged by the current watermarks.
  ///
  /// Nodes that have said goodbye are left out.
  package static func all(
    of nodes: some Sequence<RosterNode>, by watermarks: Watermarks, at now: Instant
  ) -> [DeclaredVersion] {
    var all: [Dimension: [String: DeclaredVersion]] = [:]
    for node in nodes {
      if case .gone = node.state { continue }
      for told in node.inactiveVersions(at: now) where told.isTold(by: watermarks) {
        if all[told.dimension]?[told.version]?.add(told, of: node.identity.name) == nil {
          let active = watermarks.activeVersions(of: told.dimension)
          all[told.dimension, default: [:]][told.version] = DeclaredVersion(
            told, active: active, nodes: [node.identity.name])
        }
      }
    }
    var sorted = all.values.flatMap(\.values)
    sorted.sort { left, right in
      InactiveVersion.isBefore(left.asMet, right.asMet)
    }
    return sorted.prefix(most).map { version in
      var version = version
      version.nodes.sort()
      return version
    }
  }

  private var asMet: InactiveVersion {
    InactiveVersion(dimension, version: version, refused: refused, unnamed: unnamed, age: age)
  }
}
