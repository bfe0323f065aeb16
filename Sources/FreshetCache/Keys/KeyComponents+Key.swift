public import FreshetCore

extension KeyComponents {
  /// Bytes of an id or a version, as in events.
  public static let idBytes = EventLimits.idBytes
  /// Bytes of a message, and of a prompt's text.
  public static let textBytes = 16 * 1_048_576

  /// The key, with the fleet's current versions where none is given.
  ///
  /// A model that the fleet cannot resolve is no error: ``AnswerKey/unresolved`` says why, and nothing is cached
  /// under the key.
  ///
  /// - Throws: which component is missing, repeated or too long.
  public func key(in fleet: FleetState) throws(KeyError) -> AnswerKey {
    try scopedKey(in: fleet).key
  }

  /// The key, if all versions are given.
  ///
  /// - Throws: which component is missing, repeated or too long.
  public func key() throws(KeyError) -> AnswerKey {
    try scopedKey().key
  }

  /// What an answer made from these depends on, as far as it is known without a fleet; empty if no key can be
  /// made.
  ///
  /// The model that an alias stands for is not among it unless it is given: ``AnswerKey/dependencies`` has all.
  public var dependencies: [Dependency] {
    let parts = try? parts { (_) throws(KeyError) in [] }
    return parts?.flatMap(\.dependencies) ?? []
  }

  /// The key, and a hasher that has been fed all of it but the message.
  func scopedKey(in fleet: FleetState) throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in fleet.activeVersions(of: dimension) ?? [] }
  }

  /// The same, if all versions are given.
  func scopedKey() throws(KeyError) -> (key: AnswerKey, scope: KeyHasher) {
    try scopedKey { dimension throws(KeyError) in
      // That a name is no alias can only be told with a fleet.
      if dimension.kind == .modelAlias, isGiven { return [] }
      throw .needsFleet(dimension)
    }
  }

  /// Whether it is said which model answers.
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
