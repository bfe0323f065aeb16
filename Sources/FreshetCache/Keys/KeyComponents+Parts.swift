package import FreshetCore

/// The components of a key and their versions.
extension KeyComponents {
  /// Returns the active versions of a dimension, as far as they are known.
  package typealias Current = (Dimension) throws(KeyError) -> [String]

  /// Returns all components in the order in which they are hashed, the message last.
  package func parts(_ current: Current) throws(KeyError) -> [KeyPart] {
    var parts = [try modelPart(current)]
    parts += try promptParts(current)
    if let tools {
      try Self.checkName("tool set id", tools.id)
      parts.append(.tools(tools))
    }
    for corpus in try sortedCorpora() {
      let versions = try versions(of: Dimension(.corpus, corpus.id), corpus.version, current)
      parts.append(.corpus(corpus.id, versions))
    }
    parts += try customParts(current)
    parts += try scopeParts()
    if let parameters { parts.append(.parameters(parameters)) }
    try Self.check("message", message, limit: Self.textBytes)
    parts.append(.message(message))
    return parts
  }

  private func modelPart(_ current: Current) throws(KeyError) -> KeyPart {
    switch model {
    case .resolved(let name):
      try Self.checkName("model", name)
      return .model(name)
    case .alias(let alias, let resolved):
      try Self.checkName("model alias", alias)
      if let resolved {
        try Self.checkName("model", resolved)
        return .alias(alias, .init(declared: resolved, used: [resolved]))
      }
      let models = try current(Dimension(.modelAlias, alias))
      return models.isEmpty
        ? .unresolved(Dimension(.modelAlias, alias)) : .alias(alias, .init(used: models))
    }
  }

  /// Why the fleet cannot tell which model it is; nil if it can.
  func unresolved(_ current: Current) throws(KeyError) -> UnresolvedModel? {
    switch model {
    case .alias(let alias, nil):
      return try current(Dimension(.modelAlias, alias)).isEmpty ? .unknownAlias(alias) : nil
    case .resolved(let name), .alias(_, .some(let name)):
      let models = try current(Dimension(.modelAlias, name))
      // An alias may resolve to a model of the same name.
      return models.isEmpty || models.contains(name)
        ? nil : .aliasAsModel(name, resolvesTo: models)
    }
  }

  private func promptParts(_ current: Current) throws(KeyError) -> [KeyPart] {
    try Self.checkName("prompt id", prompt.id)
    var parts: [KeyPart] = []
    if prompt.roles.isEmpty || prompt.version != nil {
      let versions = try versions(of: Dimension(.prompt, prompt.id), prompt.version, current)
      parts.append(.prompt(prompt.id, versions))
    } else {
      parts.append(.promptOfRoles(prompt.id))
    }
    let roles = prompt.roles.sorted {
      $0.role.rawValue.utf8.lexicographicallyPrecedes($1.role.rawValue.utf8)
    }
    for (role, next) in zip(roles, roles.dropFirst()) where role.role == next.role {
      throw .duplicateRole(role.role.rawValue)
    }
    for role in roles {
      try Self.checkName("prompt role", role.role.rawValue)
      let dimension = Dimension(.prompt, prompt.id, facet: role.role.rawValue)
      parts.append(
        .role(
          prompt: prompt.id, role.role, try versions(of: dimension, role.version, current)))
    }
    if let text = prompt.text {
      try Self.check("prompt text", text, limit: Self.textBytes)
      parts.append(.promptText(text))
    }
    return parts
  }

  private func customParts(_ current: Current) throws(KeyError) -> [KeyPart] {
    for part in custom where !Dimension.Kind.isCustomName(part.kind) {
      throw .customKind(part.kind)
    }
    let sorted = custom.map { (Dimension(.custom($0.kind), $0.id), $0.version) }
      .sorted { $0.0 < $1.0 }
    for (part, next) in zip(sorted, sorted.dropFirst()) where part.0 == next.0 {
      throw .duplicateCustom(part.0)
    }
    var parts: [KeyPart] = []
    for (dimension, version) in sorted {
      parts.append(.custom(dimension, try versions(of: dimension, version, current)))
    }
    return parts
  }

  private func scopeParts() throws(KeyError) -> [KeyPart] {
    var parts: [KeyPart] = []
    let fields = customerFields.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    switch customer {
    case .customer(let id):
      try Self.checkName("customer", id)
      parts.append(.customer(id, hasFields: !fields.isEmpty))
      for field in fields {
        try Self.checkName("customer field", field)
        parts.append(.customerField(customer: id, field))
      }
    case .sharedAcrossCustomers:
      if let field = customerFields.first { throw .fieldOfNobody(field) }
      parts.append(.sharedAcrossCustomers)
    }
    if let route {
      try Self.checkName("route", route)
      parts.append(.route(route))
    }
    return parts
  }

  private func versions(
    of dimension: Dimension, _ given: String?, _ current: Current
  ) throws(KeyError) -> KeyPart.Versions {
    let kind = dimension.facet == nil ? "\(dimension.kind)" : "prompt role"
    try Self.checkName("\(dimension.kind) id", dimension.id)
    guard let given else { return .init(used: try current(dimension)) }
    try Self.checkName("\(kind) version", given)
    return .init(declared: given, used: [given])
  }

  private func sortedCorpora() throws(KeyError) -> [Corpus] {
    let sorted = corpora.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for (corpus, next) in zip(sorted, sorted.dropFirst()) where corpus.id == next.id {
      throw .duplicateCorpus(corpus.id)
    }
    return sorted
  }

  private static func check(
    _ component: String, _ text: String, limit: Int = idBytes
  ) throws(KeyError) {
    if text.isEmpty { throw .empty(component) }
    if text.utf8.count > limit {
      throw .tooLong(component, bytes: text.utf8.count, limit: limit)
    }
  }

  /// Checks a name that events use too: there, names are equal only if their bytes are.
  private static func checkName(_ component: String, _ text: String) throws(KeyError) {
    try check(component, text)
    if !text.isNormal { throw .notNormal(component) }
  }
}
