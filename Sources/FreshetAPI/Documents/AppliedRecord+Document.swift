package import FreshetCore

extension AppliedRecord {
  /// Decodes the parts of the coordinator's record that plans are compared with.
  package init(_ document: AppliedDocument) {
    self.init(Service(document.service, environment: document.environment))
    last = document.applied.map { applied in
      Apply(
        plan: applied.plan, revision: applied.revision,
        entries: applied.entries.compactMap { entry in
          Dimension(entry.kind, entry.id, entry.facet)
            .map { Entry($0, versions: entry.versions) }
        },
        routes: applied.routes.map { Route($0.id, customerFields: $0.customerFields) },
        position: applied.position.flatMap { Baseline($0) })
    }
    attempts = document.attempts.map { stored in
      let dimensions = stored.dimensions.map { Dimension($0.kind, $0.id, $0.facet) }
      var attempt = Attempt(
        plan: stored.plan, revision: stored.revision, dimensions: dimensions.compactMap { $0 })
      // A kind that only a newer version knows may stand for anything.
      attempt.namesEverything = stored.namesEverything || dimensions.contains(nil)
      return attempt
    }
  }
}

extension Dimension {
  fileprivate init?(_ kind: String, _ id: String, _ facet: String?) {
    guard let kind = Kind(name: kind) else { return nil }
    self.init(kind, id, facet: facet)
  }
}
