package import FreshetCore

/// The versions and routes in force once a plan is applied, with which the next plan is compared.
package struct PlannedState: Codable, Equatable, Sendable {
  /// One dimension and its versions.
  package struct Entry: Codable, Equatable, Sendable {
    /// The name of the kind, such as `prompt`.
    package var kind: String
    package var id: String
    /// A prompt's role; nil for the whole.
    package var facet: String?
    /// The active versions.
    ///
    /// Empty for a dimension that the plan skips; the next plan that includes the dimension names it.
    package var versions: [String]

    init(_ dimension: Dimension, versions: [String]) {
      kind = dimension.kind.description
      id = dimension.id
      facet = dimension.facet
      self.versions = versions
    }

    /// The entry's dimension; nil if the kind is unknown to this version.
    package var dimension: Dimension? {
      Dimension.Kind(name: kind).map { Dimension($0, id, facet: facet) }
    }
  }

  /// A route, and the customer fields on which its answers depend.
  package struct Route: Codable, Equatable, Sendable {
    package var id: String
    package var customerFields: [String]
  }

  package var entries: [Entry]
  package var routes: [Route]

  init(_ snapshot: Snapshot) {
    entries =
      snapshot.entries.map { Entry($0.dimension, versions: $0.versions) }
      + snapshot.skipped.map { Entry($0, versions: []) }
    routes = snapshot.routes.map { Route(id: $0.name, customerFields: $0.customerFields) }
  }

  /// Returns the state once `events` are reverted.
  ///
  /// It has no routes, because the fields on which their answers depended before are unknown.
  func reverting(_ events: [PlannedEvent]) -> PlannedState {
    var state = self
    state.routes = []
    let changed = Set(events.compactMap(\.dimension))
    state.entries.removeAll { entry in entry.dimension.map(changed.contains) ?? false }
    for event in events {
      guard let dimension = event.dimension, dimension.kind != .route,
        let previous = event.previous, !previous.isEmpty
      else { continue }
      state.entries.append(Entry(dimension, versions: previous))
    }
    return state
  }
}
