package import FreshetCore

/// The versions that are active now, as JSON.
package struct StateDocument: Codable, Equatable, Sendable {
  /// The last event taken into account.
  package var head: PositionDocument
  package var dimensions: [Active]
  /// The parameter `after` for the next page; absent on the last page.
  package var nextAfter: String?

  /// The active versions of one dimension.
  package struct Active: Codable, Equatable, Sendable {
    /// The dimension, such as `prompt:refund-assistant#system`.
    package var dimension: String
    package var kind: String
    package var id: String
    package var facet: String?
    package var versions: [String]
    /// The event that named them.
    package var since: UInt64
    /// Whether a later event left open which versions are active.
    package var isOpen: Bool
  }

  package init(_ state: ActiveState) {
    head = PositionDocument(state.head)
    dimensions = state.versions.map { active in
      Active(
        dimension: active.dimension.description, kind: active.dimension.kind.description,
        id: active.dimension.id, facet: active.dimension.facet, versions: active.versions,
        since: active.since, isOpen: active.isOpen)
    }
    nextAfter = state.hasMore ? state.versions.last?.dimension.cursor : nil
  }
}
