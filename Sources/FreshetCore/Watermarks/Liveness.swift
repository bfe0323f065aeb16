/// Whether an entry, or a fill about to become one, may still be served.
public enum Liveness: Equatable, Sendable {
  /// No event has made it wrong.
  case alive
  /// The latest event that killed it.
  case dead(by: SequenceNumber)
}

extension Watermark {
  /// The rule of liveness for one dependency: the only place where it stands.
  ///
  /// Where both sides know versions, state decides and not time: an answer that was made under the
  /// new version before the event got here lives on, and a rollback makes old answers right again. Where
  /// one of them does not, an event makes right all that came before it, whether that was published or not.
  ///
  /// - Parameters:
  ///   - version: what the entry was made under; nil if unknown.
  ///   - asOf: what the node had applied when the entry's generation began.
  ///   - beside: the last event on the dimension's whole, or on any of its parts: it touches the entry, too,
  ///     and leaves open which versions are active; 0 if there was none.
  /// - Returns: whether the entry lives, as far as this dependency goes.
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

  /// Whether it is known which versions are active, given the last event ``beside`` the dimension.
  package func isKnown(beside: SequenceNumber) -> Bool { changedAt > 0 && beside <= changedAt }
}

/// What the log says of a version that an application declares.
package enum VersionStanding: Equatable, Sendable {
  /// It is right now.
  case active
  /// Others are: the rule of liveness refuses what is made under it.
  case inactive
  /// The log names none, or has left open which are right.
  case unnamed
}

extension Watermark {
  /// What is known of a version, by the same two questions as the rule of liveness asks.
  func standing(of version: String, beside: SequenceNumber) -> VersionStanding {
    guard isKnown(beside: beside) else { return .unnamed }
    return active.contains(version) ? .active : .inactive
  }
}

/// What the rule of liveness needs to know of an entry.
package protocol Mortal {
  /// The sequence that the node had applied when the entry's generation began.
  var asOf: SequenceNumber { get }
  /// What it depends on.
  var dependencies: [Dependency] { get }
  /// The digest of its key in hexadecimal: asked for only while single keys are under purge.
  var keyDigest: String { get }
  /// The readable form of its key: asked for only while key prefixes are under purge.
  var readableKey: String { get }
}

extension Watermarks {
  /// What the log says of `version` of `dimension`.
  package func standing(of version: String, of dimension: Dimension) -> VersionStanding {
    (self[dimension] ?? Watermark()).standing(of: version, beside: latestBeside(dimension))
  }

  /// Whether `entry` may be served: used alike at insert, at lookup and by the reclaimer.
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
