/// Selects the dimensions that entries depend on, by kind and name.
package struct UsesQuery: Equatable, Sendable {
  /// The numbers of the kinds to include, with one number for all custom kinds; empty for all kinds.
  package var kinds: [UInt8]
  /// The dimensions to include; empty for all.
  ///
  /// A whole includes its facets.
  package var dimensions: [Dimension]
  /// The most dimensions to list; at most ``WireLimits/uses``.
  package var limit: Int

  package init(
    kinds: [Dimension.Kind] = [], dimensions: [Dimension] = [], limit: Int = WireLimits.uses
  ) {
    self.kinds = kinds.map(\.rawValue)
    self.dimensions = dimensions
    self.limit = limit
  }

  /// Selects all dimensions that deployments set, to compare them with the log's active versions.
  package static let configuration = UsesQuery(
    kinds: Dimension.Kind.names.map(\.kind).filter(\.isConfiguration) + [.custom("any")])

  /// Returns whether the query selects `dimension`.
  package func includes(_ dimension: Dimension) -> Bool {
    (kinds.isEmpty || kinds.contains(dimension.kind.rawValue))
      && (dimensions.isEmpty || dimensions.contains(dimension)
        || dimensions.contains(dimension.whole))
  }
}

/// The dimensions that a node's live entries depend on.
package struct Uses: Equatable, Sendable {
  /// One element for each dimension, in order.
  package var uses: [Use]
  /// Whether the node found more than it lists.
  package var hasMore: Bool

  package init(_ uses: [Use] = [], hasMore: Bool = false) {
    self.uses = uses
    self.hasMore = hasMore
  }
}

/// The number of live entries that depend on one dimension, by version.
package struct Use: Equatable, Sendable {
  /// The number of entries that declare one version; the version is nil for those that declare none.
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
  /// The declared versions, with the most frequent first; at most ``WireLimits/versionsPerUse``.
  package var versions: [Version]

  package init(_ dimension: Dimension, entries: UInt64, versions: [Version]) {
    self.dimension = dimension
    self.entries = entries
    self.versions = versions
  }
}
