/// Whether an entry, or a fill about to become one, may still be served.
public enum Liveness: Equatable, Sendable {
  /// No event has killed it.
  case alive
  /// Killed by events; the latest of them.
  case dead(by: SequenceNumber)
}

extension Watermark {
  /// The rule of liveness for one dependency; the only place that decides this.
  ///
  /// Where both sides know versions, state decides, not time: an answer made under the new version before the
  /// event arrived lives on, and a rollback makes old answers right again. Where one side does not, an event
  /// makes right all that came before it, whether that was published or not.
  ///
  /// - Parameters:
  ///   - version: the version used to make the entry; nil if unknown.
  ///   - asOf: the sequence that the node had applied when the entry's generation began.
  ///   - beside: the last event on the dimension's whole or on any of its facets; 0 if there was none. It
  ///     touches the entry too, and leaves open which versions are active.
  /// - Returns: whether the entry lives, as far as this dependency is concerned.
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

  /// Whether the active versions are known, given the last event `beside` the dimension.
  package func isKnown(beside: SequenceNumber) -> Bool { changedAt > 0 && beside <= changedAt }
}

/// The standing of a declared version in the log.
package enum VersionStanding: Equatable, Sendable {
  /// The version is active.
  case active
  /// Other versions are active: the rule of liveness refuses what is made under this one.
  case inactive
  /// The log names no version, or has left open which are active.
  case unnamed
}

extension Watermark {
  /// The standing of a version, decided by the same two questions as the rule of liveness.
  func standing(of version: String, beside: SequenceNumber) -> VersionStanding {
    guard isKnown(beside: beside) else { return .unnamed }
    return active.contains(version) ? .active : .inactive
  }
}

/// What the rule of liveness needs to know about an entry.
package protocol Mortal {
  /// The sequence that the node had applied when the entry's generation began.
  var asOf: SequenceNumber { get }
  /// The dimensions on which the entry depends.
  var dependencies: [Dependency] { get }
  /// The hexadecimal digest of its key; needed only while single keys are under purge.
  var keyDigest: String { get }
  /// The readable form of its key; needed only while key prefixes are under purge.
  var readableKey: String { get }
}

extension Watermarks {
  /// The standing of a version of `dimension`.
  package func standing(of version: String, of dimension: Dimension) -> VersionStanding {
    (self[dimension] ?? Watermark()).standing(of: version, beside: latestBeside(dimension))
  }

  /// Whether `entry` may be served.
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
