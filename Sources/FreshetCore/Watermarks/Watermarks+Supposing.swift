extension Watermarks {
  /// Returns the watermarks that `events` alone would make if they were logged just after `base`.
  ///
  /// Suppose an entry is alive by the current watermarks. It is dead by the result exactly if it would be dead by both
  /// together, because watermarks merge by maximum. So the rule of liveness also answers what events *would* kill,
  /// without a copy of the current watermarks.
  ///
  /// - Parameters:
  ///   - events: the changes of each event.
  ///   - base: a number not less than any known event and any entry's `asOf`.
  /// - Returns: the watermarks of the dimensions touched. Event *n* of the list, counted from 0, has the sequence
  ///   number `base + n + 1`.
  package static func supposing(_ events: [[Change]], after base: SequenceNumber) -> Watermarks {
    var supposed = Watermarks()
    for (offset, changes) in events.enumerated() {
      for change in changes { supposed.merge(change, at: base + SequenceNumber(offset) + 1) }
    }
    return supposed
  }

  /// Returns the last known event on anything that `events` touch; 0 if there is none.
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
