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
  /// new version before the event got here lives on, and a rollback makes old answers right again.
  ///
  /// - Parameters:
  ///   - version: what the entry was made under; nil if unknown, or if this watermark is of the whole
  ///     and the entry knows only a facet (or the other way round).
  ///   - asOf: what the node had applied when the entry's generation began.
  /// - Returns: whether the entry lives, as far as this dependency goes.
  package func liveness(version: String?, asOf: SequenceNumber) -> Liveness {
    var killer: SequenceNumber = 0
    if asOf < droppedAt { killer = droppedAt }
    if let version, changedAt > 0 {
      if !active.contains(version) { killer = max(killer, changedAt) }
    } else if asOf < changedAt {
      killer = max(killer, changedAt)
    }
    return killer == 0 ? .alive : .dead(by: killer)
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
  /// Whether `entry` may be served: used alike at insert, at lookup and by the reclaimer.
  ///
  /// - Complexity: O(dependencies), plus O(prefixes under purge since the entry was made).
  package func liveness(of entry: some Mortal) -> Liveness {
    let asOf = entry.asOf
    var killer = everything.latest > asOf ? everything.latest : 0
    func note(_ liveness: Liveness) {
      if case .dead(let sequence) = liveness { killer = max(killer, sequence) }
    }
    for dependency in entry.dependencies {
      let dimension = dependency.dimension
      if let watermark = self[dimension] {
        note(watermark.liveness(version: dependency.version, asOf: asOf))
      }
      if dimension.facet != nil {
        if let whole = self[dimension.whole] { note(whole.liveness(version: nil, asOf: asOf)) }
      } else if let latest = latestOfFacets[dimension], latest > asOf {
        killer = max(killer, latest)
      }
    }
    if keysUnderPurge > 0, let watermark = self[Dimension(.key, entry.keyDigest)] {
      note(watermark.liveness(version: nil, asOf: asOf))
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
