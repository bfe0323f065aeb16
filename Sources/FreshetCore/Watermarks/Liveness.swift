/// Whether an entry, or a fill about to become one, may be served.
public enum Liveness: Equatable, Sendable {
  /// No event has killed the entry.
  case alive
  /// Events have killed the entry; the number is that of the latest one.
  case dead(by: SequenceNumber)
}

extension Watermark {
  /// The rule of liveness for one dependency.
  ///
  /// Nothing else decides it.
  ///
  /// If both the entry and the log know versions, the state decides, not the time. So an answer made under the new
  /// version lives on, even if it was made before the event arrived, and a rollback makes old answers right again. If
  /// either does not, an event makes up for every earlier change of its dimension, published or not: it kills what was
  /// made before it.
  ///
  /// - Parameters:
  ///   - version: the version used to make the entry; nil if unknown.
  ///   - asOf: the last event that the node had applied when the entry's generation began.
  ///   - beside: the last event on the dimension's whole or on any of its facets; 0 if there is none. Such an event
  ///     touches the entry too, and leaves open which versions are active.
  /// - Returns: whether the entry is alive, as far as this dependency is concerned.
  package func liveness(
    version: String?, asOf: SequenceNumber, beside: SequenceNumber = 0
  ) -> Liveness {
    var killer: SequenceNumber = 0
    if asOf < droppedAt { killer = droppedAt }
    if asOf < beside { killer = max(killer, beside) }
    if let version, isKnown(beside: beside) {
      if !active.contains(version) { killer = max(killer, changedAt) }
    } else if asOf < changedAt {
      killer = max(killer, changedAt)
    }
    return killer == 0 ? .alive : .dead(by: killer)
  }

  /// Returns whether the active versions are known, given the last event `beside` the dimension.
  package func isKnown(beside: SequenceNumber) -> Bool { changedAt > 0 && beside <= changedAt }
}

/// The log's judgement of a version that an application declares.
package enum VersionStanding: Equatable, Sendable {
  /// The version is active.
  case active
  /// Other versions are active, so the rule of liveness refuses answers made under this one.
  case inactive
  /// The log names no version of the dimension, or has left open which versions are active.
  case unnamed
}

extension Watermark {
  /// Returns the standing of a version.
  ///
  /// It agrees with the rule of liveness.
  func standing(of version: String, beside: SequenceNumber) -> VersionStanding {
    guard isKnown(beside: beside) else { return .unnamed }
    return active.contains(version) ? .active : .inactive
  }
}

/// The properties of an entry on which the rule of liveness depends.
package protocol Mortal {
  /// The last event that the node had applied when the entry's generation began.
  var asOf: SequenceNumber { get }
  /// The dimensions that the entry depends on.
  var dependencies: [Dependency] { get }
  /// The hexadecimal digest of the entry's key; used only while single keys are under purge.
  var keyDigest: String { get }
  /// The readable form of the entry's key; used only while key prefixes are under purge.
  var readableKey: String { get }
}

extension Watermarks {
  /// Returns the standing of a version of `dimension`.
  package func standing(of version: String, of dimension: Dimension) -> VersionStanding {
    (self[dimension] ?? Watermark()).standing(of: version, beside: latestBeside(dimension))
  }

  /// Returns whether `entry` may be served.
  ///
  /// Insertions, lookups and the reclaimer all use this rule.
  ///
  /// - Complexity: O(dependencies), plus O(prefixes under purge since the entry was made).
  package func liveness(of entry: some Mortal) -> Liveness {
    let asOf = entry.asOf
    var killer = everything.latest > asOf ? everything.latest : 0
    func take(_ liveness: Liveness) {
      if case .dead(let sequence) = liveness { killer = max(killer, sequence) }
    }
    for dependency in entry.dependencies {
      let dimension = dependency.dimension
      let watermark = self[dimension] ?? Watermark()
      take(
        watermark.liveness(
          version: dependency.version, asOf: asOf, beside: latestBeside(dimension)))
    }
    if keysUnderPurge > 0, let watermark = self[Dimension(.key, entry.keyDigest)] {
      take(watermark.liveness(version: nil, asOf: asOf))
    }
    if let last = prefixes.last, last.droppedAt > asOf {
      let key = entry.readableKey
      for prefix in prefixes.reversed() {
        if prefix.droppedAt <= asOf { break }
        if key.utf8.starts(with: prefix.prefix.utf8) { killer = max(killer, prefix.droppedAt) }
      }
    }
    return killer == 0 ? .alive : .dead(by: killer)
  }
}
