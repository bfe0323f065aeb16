package import FreshetCore

/// What the live nodes' entries depend on, as JSON.
package struct UsesDocument: Codable, Equatable, Sendable {
  /// All known nodes, by name and id.
  package var nodes: [Node]

  /// A node, and the dimensions that its live entries depend on.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    /// The uses, sorted by dimension.
    package var uses: [Use]
    /// Whether more was found than is listed.
    package var hasMore: Bool
    /// Why the node did not answer: one of ``FreshetCore/Unanswered``; absent if it answered.
    package var unanswered: String?
  }

  /// The number of live entries that depend on one dimension.
  package struct Use: Codable, Equatable, Sendable {
    /// The dimension, such as `prompt:refund-assistant#system`.
    package var dimension: String
    package var entries: UInt64
    /// At most eight versions, those with the most entries first.
    package var versions: [Version]
  }

  /// The number of entries that declare one version, or that declare none.
  package struct Version: Codable, Equatable, Sendable {
    /// The version; absent for entries that declare none.
    package var version: String?
    package var entries: UInt64
  }

  /// Creates the document from the nodes' answers.
  ///
  /// - Parameters:
  ///   - uses: what the nodes answered.
  ///   - isTold: returns whether the document includes a dimension.
  package init(_ uses: FleetUses, isTold: (Dimension) -> Bool = { _ in true }) {
    nodes = uses.nodes.map { node in
      switch node.answer {
      case .success(let found):
        Node(
          name: node.node, id: node.id,
          uses: found.uses.filter { isTold($0.dimension) }.map(Use.init), hasMore: found.hasMore)
      case .failure(let error):
        Node(
          name: node.node, id: node.id, uses: [], hasMore: false,
          unanswered: error.reason.rawValue)
      }
    }
  }
}

extension UsesDocument.Use {
  fileprivate init(_ use: Use) {
    self.init(
      dimension: use.dimension.description, entries: use.entries,
      versions: use.versions.map { .init(version: $0.version, entries: $0.entries) })
  }
}
