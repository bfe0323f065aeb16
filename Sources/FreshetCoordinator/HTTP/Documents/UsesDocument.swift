package import FreshetCore

/// What the entries of the live nodes depend on, as JSON has it.
package struct UsesDocument: Codable, Equatable, Sendable {
  /// All nodes known, by name and id.
  package var nodes: [Node]

  /// One node.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    /// By dimension, in order.
    package var uses: [Use]
    /// More was found than is told.
    package var hasMore: Bool
    /// One of ``FreshetCore/Unanswered``; absent if it answered.
    package var unanswered: String?
  }

  /// How many living entries depend on one dimension.
  package struct Use: Codable, Equatable, Sendable {
    /// Such as `prompt:refund-assistant#system`.
    package var dimension: String
    package var entries: UInt64
    /// Those of most entries first, eight at most.
    package var versions: [Version]
  }

  /// Those that declare one version, or none.
  package struct Version: Codable, Equatable, Sendable {
    /// Absent where none is declared.
    package var version: String?
    package var entries: UInt64
  }

  /// - Parameters:
  ///   - uses: what the nodes answered.
  ///   - isTold: of which dimensions it is told.
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
