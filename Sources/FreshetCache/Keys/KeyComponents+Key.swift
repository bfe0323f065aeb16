import FreshetCore

extension KeyComponents {
  /// Bytes of an id or a version, as in events.
  public static let idBytes = EventLimits.idBytes
  /// Bytes of a message, and of a prompt's text.
  public static let textBytes = 16 * 1_048_576

  /// The key, with the fleet's current versions where none is given.
  ///
  /// - Throws: which component is missing, too long, or an alias that the fleet cannot resolve.
  public func key(in fleet: FleetState) throws(KeyError) -> AnswerKey {
    try scopedKey(in: fleet).key
  }

  /// The key, if all versions are given.
  ///
  /// - Throws: which component is missing or too long.
  public func key() throws(KeyError) -> AnswerKey {
    try scopedKey().key
  }

  /// The key, and a hasher that has been fed all of it but the message.
  func scopedKey(in fleet: FleetState) throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in fleet.activeVersions(of: dimension) ?? [] }
  }

  /// The same, if all versions are given.
  func scopedKey() throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in
      // That a name is no alias can only be told with a fleet.
      if dimension.kind == .modelAlias, case .resolved = model { return [] }
      throw .needsFleet(dimension)
    }
  }

  private func scopedKey(
    current: (Dimension) throws(KeyError) -> [String]
  ) throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    var hasher = KeyHasher()
    let models = try models(current)
    for model in models { hasher.add("model", model) }

    let prompts = try versions(of: Dimension(.prompt, prompt.id), prompt.version, current)
    hasher.add("prompt", prompt.id)
    for version in prompts { hasher.add("prompt.version", version) }
    if let text = prompt.text {
      try Self.check("prompt text", text, limit: Self.textBytes)
      hasher.add("prompt.text", text)
    }
    if let tools {
      try Self.check("tool set id", tools.id)
      hasher.add("tools", tools.id)
      hasher.add("tools.schemas", tools.schemas)
    }
    var corpusParts: [String] = []
    for corpus in try sortedCorpora() {
      let versions = try versions(of: Dimension(.corpus, corpus.id), corpus.version, current)
      hasher.add("corpus", corpus.id)
      for version in versions { hasher.add("corpus.version", version) }
      corpusParts.append(ReadableKey.versioned(corpus.id, versions))
    }
    try addScope(to: &hasher)
    if let parameters { hasher.add("parameters", parameters.text) }
    try Self.check("message", message, limit: Self.textBytes)
    let scope = hasher
    hasher.add("message", message)

    let stem = ReadableKey.stem(
      model: models.map(ReadableKey.escape).joined(separator: "+"),
      prompt: ReadableKey.versioned(prompt.id, prompts),
      tools: tools.map { ReadableKey.versioned($0.id, [String($0.hash.prefix(12))]) },
      corpora: corpusParts, customer: customer, parameters: parameters?.text)
    let key = AnswerKey(
      digest: hasher.finalize(), stem: stem, message: KeyHasher.abbreviated(message))
    return (key, scope)
  }

  private func addScope(to hasher: inout KeyHasher) throws(KeyError) {
    switch customer {
    case .customer(let id):
      try Self.check("customer", id)
      hasher.add("customer", id)
    case .sharedAcrossCustomers:
      if let field = customerFields.first { throw .fieldOfNobody(field) }
      hasher.add("shared", "")
    }
    let fields = customerFields.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for field in fields {
      try Self.check("customer field", field)
      hasher.add("customer.field", field)
    }
    if let route {
      try Self.check("route", route)
      hasher.add("route", route)
    }
  }

  private func models(
    _ current: (Dimension) throws(KeyError) -> [String]
  ) throws(KeyError) -> [String] {
    switch model {
    case .resolved(let name):
      try Self.check("model", name)
      let models = try current(Dimension(.modelAlias, name))
      // An alias may resolve to a model of its own name.
      if !models.isEmpty, !models.contains(name) {
        throw .aliasAsModel(name, resolvesTo: models)
      }
      return [name]
    case .alias(let alias):
      try Self.check("model alias", alias)
      let models = try current(Dimension(.modelAlias, alias))
      if models.isEmpty { throw .unknownAlias(alias) }
      return models
    }
  }

  private func versions(
    of dimension: Dimension, _ given: String?, _ current: (Dimension) throws(KeyError) -> [String]
  ) throws(KeyError) -> [String] {
    try Self.check("\(dimension.kind) id", dimension.id)
    guard let given else { return try current(dimension) }
    try Self.check("\(dimension.kind) version", given)
    return [given]
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
}
