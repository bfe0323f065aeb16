package import FreshetCore

/// Inspection of entries without side effects on counters, queues or lifetimes.
extension Shard {
  /// One entry as inspection sees it.
  package struct Sighting: Sendable {
    package var entry: Entry
    /// How often the entry was served.
    package var served: UInt32
  }

  /// Count and bytes of the entries not known to be dead; kept entries are excluded.
  package var living: DropCount {
    DropCount(
      entries: UInt64(count - queues.count(.dormant)),
      bytes: UInt64(entryBytes - queues.bytes(.dormant)))
  }

  /// Whether there is an entry that was alive when it was last checked.
  func holdsLiving(_ digest: KeyDigest) -> Bool {
    find(digest).map { !slots[Int($0)].isKept } ?? false
  }

  /// The entry of a key; nil if there is none.
  package func sighting(of digest: KeyDigest) -> Sighting? {
    find(digest).flatMap { sighting(in: $0) }
  }

  /// Adds entries that depend on a whole dimension to `seen`.
  ///
  /// `cursor` is where the previous slice ended, nil to begin; at most `limit` entries are checked.
  ///
  /// - Returns: where the next slice begins; nil if none is left.
  package func sightings(
    of dimension: Dimension, from cursor: DependencySets.Cursor?, limit: Int,
    into seen: inout [Sighting]
  ) -> DependencySets.Cursor? {
    var cursor = cursor
    for _ in 0..<limit {
      guard let next = sets.next(of: dimension, from: cursor) else { return nil }
      cursor = next
      if let sighting = sighting(in: sets.slot(at: next)) { seen.append(sighting) }
    }
    return cursor
  }

  /// Adds entries of any dependencies to `seen`, from `cursor` down; for `cursor` and `limit` see
  /// ``sightings(of:from:limit:into:)``.
  package func allSightings(
    from cursor: Int?, limit: Int, into seen: inout [Sighting]
  ) -> Int? {
    var slot = min(cursor ?? .max, slots.count) - 1
    var left = limit
    while slot >= 0 {
      if left <= 0 { return slot + 1 }
      left -= 1
      if let sighting = sighting(in: Int32(slot)) { seen.append(sighting) }
      slot -= 1
    }
    return nil
  }

  private func sighting(in slot: Int32) -> Sighting? {
    slots[Int(slot)].entry.map { Sighting(entry: $0, served: slots[Int(slot)].served) }
  }
}
