/// The effect of an event on one dimension, in the form that nodes receive.
///
/// The coordinator resolves each event into changes, so that a node that does not know the event's kind still
/// knows its scope.
public enum Change: Hashable, Sendable {
  /// Only these versions are right from now on.
  case names(Dimension, versions: [String])
  /// Drop every entry that depends on the dimension, whatever its version.
  case drops(Dimension)
  /// Drop every entry whose readable key has this prefix.
  case dropsKeyPrefix(String)
}

extension Change {
  /// The dimension that changes; nil for a key prefix.
  package var dimension: Dimension? {
    switch self {
    case .names(let dimension, _), .drops(let dimension): dimension
    case .dropsKeyPrefix: nil
    }
  }
}

extension Event {
  /// What the event asks for, before the coordinator knows whether it changes anything.
  package var changes: [Change] {
    switch change {
    case .modelSwap(let swap):
      let dimension =
        switch swap.subject {
        case .alias(let alias): Dimension(.modelAlias, alias)
        case .model(let model): Dimension(.model, model)
        }
      return Self.changes(to: dimension, versions: swap.versions, force: force)
    case .promptDeploy(let deploy):
      let dimension = Dimension(.prompt, deploy.prompt, facet: deploy.role?.rawValue)
      return Self.changes(to: dimension, versions: deploy.versions, force: force)
    case .corpusReindex(let reindex):
      let dimension = Dimension(.corpus, reindex.corpus)
      return Self.changes(to: dimension, versions: reindex.versions, force: force)
    case .toolSchemaChange(let change):
      let dimension = Dimension(.toolSet, change.toolSet)
      return Self.changes(to: dimension, versions: change.hashes, force: force)
    case .customerStateChange(let change):
      if change.fields.isEmpty { return [.drops(Dimension(.customer, change.customer))] }
      return change.fields.flatMap { field in
        Self.changes(
          to: Dimension(.customer, change.customer, facet: field.name),
          versions: field.version.map { [$0] } ?? [], force: force)
      }
    case .customChange(let change):
      let dimension = Dimension(.custom(change.kind), change.id)
      return Self.changes(to: dimension, versions: change.versions, force: force)
    case .purge(let purge):
      switch purge {
      case .key(let key): return [.drops(Dimension(.key, key))]
      case .keyPrefix(let prefix): return [.dropsKeyPrefix(prefix)]
      case .tag(let tag): return [.drops(Dimension(.tag, tag))]
      case .route(let route): return [.drops(Dimension(.route, route))]
      case .dimension(let dimension): return [.drops(dimension)]
      case .everything: return [.drops(.everything)]
      }
    }
  }

  /// With `force` the versions are named *and* the dimension is dropped, because answers made under the same
  /// version name are no longer right.
  private static func changes(
    to dimension: Dimension, versions: [String], force: Bool
  ) -> [Change] {
    if versions.isEmpty { return [.drops(dimension)] }
    let named = Change.names(dimension, versions: versions.sorted())
    return force ? [named, .drops(dimension)] : [named]
  }
}
