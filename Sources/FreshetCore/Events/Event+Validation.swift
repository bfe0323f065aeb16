extension Event {
  /// Checks the event against every limit of ``EventLimits``.
  ///
  /// - Throws: the fault of the first invalid field.
  package func validate() throws(EventError) {
    try validateChange()
    if grace < .zero || grace > EventLimits.grace {
      throw EventError(field: "grace", problem: "is out of range; give 0s to 1h")
    }
    if spread < .zero || spread > EventLimits.spread {
      throw EventError(field: "spread", problem: "is out of range; give 0s to 1h")
    }
    try Self.validate(text: reason, in: "reason", limit: EventLimits.reasonBytes)
    try Self.validate(text: source, in: "source", limit: EventLimits.sourceBytes)
    if let key = idempotencyKey {
      try Self.validate(id: key, in: "idempotencyKey", limit: EventLimits.idempotencyKeyBytes)
    }
    if let actor { try Self.validate(id: actor, in: "actor", limit: EventLimits.actorBytes) }
  }

  private func validateChange() throws(EventError) {
    switch change {
    case .modelSwap(let swap):
      switch swap.subject {
      case .alias(let alias):
        try Self.validate(id: alias, in: "alias")
        try Self.validate(versions: swap.versions, in: "models")
        if swap.versions.isEmpty {
          throw EventError(
            field: "models", problem: "is empty; name the models that the alias resolves to now")
        }
      case .model(let model):
        try Self.validate(id: model, in: "model")
        try Self.validate(versions: swap.versions, in: "versions")
      }
    case .promptDeploy(let deploy):
      try Self.validate(id: deploy.prompt, in: "prompt")
      if let role = deploy.role { try Self.validate(id: role.rawValue, in: "role") }
      try Self.validate(versions: deploy.versions, in: "versions")
    case .corpusReindex(let reindex):
      try Self.validate(id: reindex.corpus, in: "corpus")
      try Self.validate(versions: reindex.versions, in: "versions")
      if reindex.settlingTime < .zero || reindex.settlingTime > EventLimits.settlingTime {
        throw EventError(field: "settlingTime", problem: "is out of range; give 0s to 24h")
      }
    case .toolSchemaChange(let change):
      try Self.validate(id: change.toolSet, in: "toolSet")
      try Self.validate(hashes: change.hashes)
    case .customerStateChange(let change):
      try Self.validate(customer: change)
    case .customChange(let change):
      try Self.validate(customKind: change.kind, in: "dimension")
      try Self.validate(id: change.id, in: "id")
      try Self.validate(versions: change.versions, in: "versions")
    case .purge(let purge):
      try Self.validate(purge: purge)
    }
  }

  private static func validate(customer change: CustomerStateChange) throws(EventError) {
    try validate(id: change.customer, in: "customer")
    if change.fields.count > EventLimits.fields {
      throw EventError(
        field: "fields",
        problem:
          "has \(change.fields.count) entries; at most \(EventLimits.fields), or none for all")
    }
    for (index, field) in change.fields.enumerated() {
      try validate(id: field.name, in: "fields[\(index)].name")
      if let version = field.version {
        try validate(id: version, in: "fields[\(index)].version")
      }
      if change.fields[..<index].contains(where: { $0.name == field.name }) {
        throw EventError(
          field: "fields[\(index)].name", problem: "repeats '\(field.name)'; name each field once")
      }
    }
  }

  private static func validate(purge: Purge) throws(EventError) {
    switch purge {
    case .key(let key):
      guard isDigest(key) else {
        throw EventError(
          field: "key", problem: "is no key digest; give its 64 lower-case hexadecimal digits")
      }
    case .keyPrefix(let prefix):
      try validate(id: prefix, in: "keyPrefix", limit: EventLimits.prefixBytes)
    case .tag(let tag): try validate(id: tag, in: "tag")
    case .route(let route): try validate(id: route, in: "route")
    case .dimension(let dimension): try validate(purged: dimension)
    case .everything: break
    }
  }

  private static func validate(purged dimension: Dimension) throws(EventError) {
    guard dimension.kind.isKnown, dimension.kind != .everything, dimension.kind != .key else {
      throw EventError(
        field: "dimension",
        problem: "is of the kind \(dimension.kind), which has no versions; "
          + "purge a key, or everything")
    }
    if let kind = dimension.kind.customName { try validate(customKind: kind, in: "dimension") }
    try validate(id: dimension.id, in: "dimension")
    guard let facet = dimension.facet else { return }
    guard dimension.kind.hasFacets else {
      throw EventError(
        field: "dimension", problem: "names a part; only customers and prompts have parts")
    }
    try validate(id: facet, in: "dimension")
  }

  private static func validate(customKind kind: String, in field: String) throws(EventError) {
    guard Dimension.Kind.isCustomName(kind) else {
      throw EventError(
        field: field,
        problem: "is no name of a custom kind; give 1 to \(EventLimits.customKindBytes) lower-case "
          + "letters, digits and hyphens, beginning with a letter")
    }
  }

  /// Requires real hashes: a hash that no tool set has would kill every answer until the right one is
  /// published.
  private static func validate(hashes: [String]) throws(EventError) {
    try validate(versions: hashes, in: "hashes")
    for (index, hash) in hashes.enumerated() where !isDigest(hash) {
      throw EventError(
        field: "hashes[\(index)]",
        problem: "is no hash of a tool set; give the 64 lower-case hexadecimal digits that "
          + "`freshet hash tools FILE` prints, or none if the schemas are not known")
    }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }

  static func validate(versions: [String], in field: String) throws(EventError) {
    if versions.count > EventLimits.versions {
      throw EventError(
        field: field,
        problem:
          "has \(versions.count) entries; at most \(EventLimits.versions) can be active at once")
    }
    for (index, version) in versions.enumerated() {
      try validate(id: version, in: "\(field)[\(index)]")
      if versions[..<index].contains(version) {
        throw EventError(
          field: "\(field)[\(index)]", problem: "repeats '\(version)'; name each once")
      }
    }
  }

  package static func validate(
    id: String, in field: String, limit: Int = EventLimits.idBytes
  ) throws(EventError) {
    if id.isEmpty {
      throw EventError(field: field, problem: "is empty; give 1 to \(limit) bytes")
    }
    try validate(text: id, in: field, limit: limit)
    if !id.isNormal { throw EventError(field: field, problem: .isNotNormal) }
  }

  private static func validate(text: String?, in field: String, limit: Int) throws(EventError) {
    guard let text else { return }
    if text.utf8.count > limit {
      throw EventError(
        field: field, problem: "has \(text.utf8.count) bytes; give at most \(limit)")
    }
    if let control = text.unicodeScalars.first(where: { $0.properties.generalCategory == .control })
    {
      let code = String(control.value, radix: 16, uppercase: true)
      throw EventError(
        field: field, problem: "contains the control character U+\(code); remove it")
    }
  }
}
