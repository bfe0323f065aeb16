/// The models that each alias resolves to.
///
/// An alias of an alias is refused. So an entry that names its alias and its model depends on every link between them.
package struct AliasTable: Equatable, Sendable {
  private var models: [String: [String]] = [:]

  package init() {}

  /// Creates a table of the aliases in `watermarks`.
  package init(_ watermarks: Watermarks) {
    for (dimension, watermark) in watermarks.sorted where dimension.kind == .modelAlias {
      if watermark.changedAt > 0 { models[dimension.id] = watermark.active }
    }
  }

  /// Adds the changes of one event.
  ///
  /// Events must be added in order.
  package mutating func merge(_ changes: [Change]) {
    for case .drops(let dimension) in changes where dimension.kind == .modelAlias {
      models[dimension.id] = nil
    }
    // A forced event both names and drops. The versions that it names are active.
    for case .names(let dimension, let versions) in changes where dimension.kind == .modelAlias {
      models[dimension.id] = versions
    }
  }

  /// Returns the reason why `alias` may not resolve to `targets`; nil if it may.
  ///
  /// A model may have the same name as the alias that resolves to it.
  package func fault(of alias: String, resolvingTo targets: [String]) -> AliasChain? {
    for target in targets where target != alias {
      if let own = models[target], own != [target] { return .isAlias(target, resolvesTo: own) }
    }
    // An alias that resolves only to itself counts as a model, so other aliases may resolve to it.
    guard targets != [alias] else { return nil }
    let other = models.filter { $0.key != alias && $0.value.contains(alias) }.keys.min()
    return other.map { .isModel(of: $0) }
  }

  /// All aliases that resolve to aliases, in order.
  ///
  /// A log written by an earlier version may contain some.
  package var chains: [(alias: String, target: String)] {
    models.sorted { $0.key < $1.key }.flatMap { alias, targets in
      targets.filter { $0 != alias && models[$0] != nil && models[$0] != [$0] }
        .map { (alias: alias, target: $0) }
    }
  }
}

/// The reason why an alias may not resolve to the given models.
public enum AliasChain: Equatable, Sendable {
  /// One of the models is itself an alias, which resolves to the given models.
  case isAlias(String, resolvesTo: [String])
  /// The alias is already used as a model: the given alias resolves to it.
  case isModel(of: String)
}
