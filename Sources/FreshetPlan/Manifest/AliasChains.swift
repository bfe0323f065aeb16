import FreshetCore

/// Refuses aliases of aliases.
///
/// An answer depends on the requested alias and on the model that gave it, but on no alias in between, so a change of
/// that one would drop nothing.
enum AliasChains {
  /// Throws for the first alias among `items` that resolves to another of them.
  ///
  /// An alias may have the name of the model to which it resolves.
  static func refuse(in items: [Manifest.Item]) throws(PlanError) {
    var models: [String: [String]] = [:]
    for item in items where item.dimension.kind == .modelAlias {
      if case .stated(let targets) = item.source { models[item.dimension.id] = targets }
    }
    for item in items where item.dimension.kind == .modelAlias {
      let alias = item.dimension.id
      for target in models[alias] ?? [] where target != alias {
        guard let own = models[target], own != [target] else { continue }
        throw PlanError(.manifest, item.place, text(alias, target, models))
      }
    }
  }

  private static func text(_ alias: String, _ target: String, _ models: [String: [String]])
    -> String
  {
    let found = resolved(target, models)
    let problem =
      "alias '\(alias.shown(64))' names '\(target.shown(64))', which is an alias itself; name "
    guard !found.isEmpty else {
      return problem + "a model: they lead to each other in a circle"
    }
    let names = found.map { $0.shown(64) }.joined(separator: ", ")
    return problem + "the \(found.count == 1 ? "model" : "models") that it resolves to: \(names)"
  }

  /// The models to which an alias resolves in the end; empty if the aliases form a circle.
  private static func resolved(_ alias: String, _ models: [String: [String]]) -> [String] {
    var seen: Set<String> = []
    var open = [alias]
    var found: [String] = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      for target in models[next] ?? [] {
        if target == next || models[target] == nil {
          found.append(target)
        } else {
          open.append(target)
        }
      }
    }
    return Set(found).sorted()
  }
}
