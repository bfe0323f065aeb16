extension Watermarks {
  /// The watermarks that `events` alone would make, if these were logged right after `base`.
  ///
  /// An entry that is alive by what is known is dead by these exactly if it would be by all together: for
  /// watermarks merge by maximum, and what is known has let it live. So the one rule of liveness answers what
  /// events *would* kill, without a copy of all that is known.
  ///
  /// - Parameters:
  ///   - events: by event, what it changes.
  ///   - base: at least what any entry can have been made under, and all that is known.
  /// - Returns: the watermarks of what is touched. Event *n* of the list, from 0, has the sequence
  ///   `base + n + 1`.
  package static func supposing(_ events: [[Change]], after base: SequenceNumber) -> Watermarks {
    var supposed = Watermarks()
    for (offset, changes) in events.enumerated() {
      for change in changes { supposed.merge(change, at: base + SequenceNumber(offset) + 1) }
    }
    return supposed
  }

  /// The latest event that is known of what `events` touch; 0 if none is.
  package func latest(touchedBy events: [[Change]]) -> SequenceNumber {
    var latest = max(everything.latest, prefixes.last?.droppedAt ?? 0)
    for change in events.joined() {
      switch change {
      case .names(let dimension, _), .drops(let dimension):
        latest = max(
          latest, self[dimension]?.latest ?? 0, self[dimension.whole]?.latest ?? 0,
          latestOfFacets[dimension.whole] ?? 0)
      case .dropsKeyPrefix: break
      }
    }
    return latest
  }
}
