package import FreshetCore

/// What a service's answers are made from once a plan is applied: what the next one is compared with.
package struct PlannedState: Codable, Equatable, Sendable {
  /// One thing and its versions.
  package struct Entry: Codable, Equatable, Sendable {
    /// Such as `prompt`.
    package var kind: String
    package var id: String
    /// A prompt's role.
    package var facet: String?
    /// Empty for what the plan leaves out: the next one that does not names it.
    package var versions: [String]

    init(_ dimension: Dimension, versions: [String]) {
      kind = dimension.kind.description
      id = dimension.id
      facet = dimension.facet
      self.versions = versions
    }

    /// What it is; nil if the kind is not known here.
    package var dimension: Dimension? {
      Dimension.Kind(name: kind).map { Dimension($0, id, facet: facet) }
    }
  }

  /// A route and the customer's fields that its answers depend on.
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

  /// What is in force once `events` are taken back.
  ///
  /// Which fields the routes' answers depended on before is not known.
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
