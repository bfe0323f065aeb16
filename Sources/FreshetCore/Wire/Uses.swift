/// Which dimensions are asked about.
package struct UsesQuery: Equatable, Sendable {
  /// Kinds by their numbers, all custom ones by one; all kinds if there are none.
  package var kinds: [UInt8]
  /// Only these, if there are any, and the parts of those that are wholes.
  package var dimensions: [Dimension]
  /// At most so many are told; ``WireLimits/uses`` at most.
  package var limit: Int

  package init(
    kinds: [Dimension.Kind] = [], dimensions: [Dimension] = [], limit: Int = WireLimits.uses
  ) {
    self.kinds = kinds.map(\.rawValue)
    self.dimensions = dimensions
    self.limit = limit
  }

  /// All that deployments set: what the log's state can be compared with.
  package static let configuration = UsesQuery(
    kinds: Dimension.Kind.names.map(\.kind).filter(\.isConfiguration) + [.custom("any")])

  /// Whether it asks about `dimension`.
  package func includes(_ dimension: Dimension) -> Bool {
    (kinds.isEmpty || kinds.contains(dimension.kind.rawValue))
      && (dimensions.isEmpty || dimensions.contains(dimension)
        || dimensions.contains(dimension.whole))
  }
}

/// What a node's entries depend on.
package struct Uses: Equatable, Sendable {
  /// By dimension, in order.
  package var uses: [Use]
  /// More was found than is told.
  package var hasMore: Bool

  package init(_ uses: [Use] = [], hasMore: Bool = false) {
    self.uses = uses
    self.hasMore = hasMore
  }
}

/// How many living entries depend on one dimension.
package struct Use: Equatable, Sendable {
  /// Those that declare one version, or none.
  package struct Version: Equatable, Sendable {
    package var version: String?
    package var entries: UInt64

    package init(_ version: String?, entries: UInt64) {
      self.version = version
      self.entries = entries
    }
  }

  package var dimension: Dimension
  package var entries: UInt64
  /// Those of most entries first; at most ``WireLimits/versionsPerUse``.
  package var versions: [Version]

  package init(_ dimension: Dimension, entries: UInt64, versions: [Version]) {
    self.dimension = dimension
    self.entries = entries
    self.versions = versions
  }
}
