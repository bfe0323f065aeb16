public import FreshetCore

extension KeyComponents {
  /// The most bytes of an id or a version, as in events.
  public static let idBytes = EventLimits.idBytes
  /// The most bytes of a message or of a prompt's text.
  public static let textBytes = 16 * 1_048_576

  /// Makes the key, with the fleet's current versions where none is given.
  ///
  /// A model that the fleet cannot resolve is no error: ``AnswerKey/unresolved`` says why, and nothing is cached under
  /// the key.
  ///
  /// - Throws: ``KeyError`` for an invalid component, such as one that is missing, repeated or too long.
  public func key(in fleet: FleetState) throws(KeyError) -> AnswerKey {
    try scopedKey(in: fleet).key
  }

  /// Makes the key from components that all state their versions.
  ///
  /// - Throws: ``KeyError`` for an invalid component, such as one that is missing, repeated or too long.
  public func key() throws(KeyError) -> AnswerKey {
    try scopedKey().key
  }

  /// The dependencies of an answer made from these components, as far as they are known without a fleet.
  ///
  /// Empty if no key can be made. The model of an alias is included only if it is given; ``AnswerKey/dependencies`` has
  /// all.
  public var dependencies: [Dependency] {
    let parts = try? parts { (_) throws(KeyError) in [] }
    return parts?.flatMap(\.dependencies) ?? []
  }

  /// Returns the key, and a hasher that has consumed everything but the message.
  func scopedKey(in fleet: FleetState) throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in fleet.activeVersions(of: dimension) ?? [] }
  }

  /// Like ``scopedKey(in:)``, for components that all state their versions.
  func scopedKey() throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in
      // Only a fleet can tell that a name is no alias.
      if dimension.kind == .modelAlias, isGiven { return [] }
      throw .needsFleet(dimension)
    }
  }

  /// Whether the components state which model answers.
  private var isGiven: Bool {
    switch model {
    case .resolved, .alias(_, resolved: .some): true
    case .alias(_, resolved: nil): false
    }
  }

  private func scopedKey(
    current: Current
  ) throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    let parts = try parts(current)
    var hasher = KeyHasher()
    for part in parts.dropLast() { part.add(to: &hasher) }
    let scope = hasher
    parts.last?.add(to: &hasher)
    let origin = KeyOrigin(
      stem: ReadableKey.stem(parts), dependencies: parts.flatMap(\.dependencies),
      unresolved: try unresolved(current))
    let key = AnswerKey(
      digest: hasher.finalize(), origin: origin, message: KeyHasher.abbreviated(message))
    return (key, scope)
  }
}
