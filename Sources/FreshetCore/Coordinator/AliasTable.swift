/// What each model alias resolves to: an alias of an alias is refused, so that an entry which names its alias
/// and its model depends on every link there is.
package struct AliasTable: Equatable, Sendable {
  private var models: [String: [String]] = [:]

  package init() {}

  /// The aliases that `watermarks` know.
  package init(_ watermarks: Watermarks) {
    for (dimension, watermark) in watermarks.sorted where dimension.kind == .modelAlias {
      if watermark.changedAt > 0 { models[dimension.id] = watermark.active }
    }
  }

  /// Takes in what one event changes; events come in order.
  package mutating func merge(_ changes: [Change]) {
    for case .drops(let dimension) in changes where dimension.kind == .modelAlias {
      models[dimension.id] = nil
    }
    // Under force an event names and drops at once: what it names is active.
    for case .names(let dimension, let versions) in changes where dimension.kind == .modelAlias {
      models[dimension.id] = versions
    }
  }

  /// Why `alias` may not resolve to `targets`; nil if it may.
  ///
  /// A model may have the name of the alias that resolves to it.
  package func fault(of alias: String, resolvingTo targets: [String]) -> AliasChain? {
    for target in targets where target != alias {
      if let own = models[target], own != [target] { return .isAlias(target, resolvesTo: own) }
    }
    // An alias that resolves to itself alone is the model that others name.
    guard targets != [alias] else { return nil }
    let other = models.filter { $0.key != alias && $0.value.contains(alias) }.keys.min()
    return other.map { .isModel(of: $0) }
  }

  /// Aliases whose models are aliases, in order: a log of an earlier version may have them.
  package var chains: [(alias: String, target: String)] {
    models.sorted { $0.key < $1.key }.flatMap { alias, targets in
      targets.filter { $0 != alias && models[$0] != nil && models[$0] != [$0] }
        .map { (alias: alias, target: $0) }
    }
  }
}

/// Why an alias may not resolve to what is named.
public enum AliasChain: Equatable, Sendable {
  /// What is named as a model is an alias, which resolves to these.
  case isAlias(String, resolvesTo: [String])
  /// Another alias has this one for its model.
  case isModel(of: String)
}
