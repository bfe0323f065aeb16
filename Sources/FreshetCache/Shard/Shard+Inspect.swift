package import FreshetCore

/// Looking at entries without touching them: no counter, no queue, no lifetime changes.
extension Shard {
  /// One entry, as it stands.
  package struct Sighting: Sendable {
    package var entry: Entry
    /// How often it was served.
    package var served: UInt32
  }

  /// What is alive, as far as it was looked at: what is kept for a rollback is none of it.
  package var living: DropCount {
    DropCount(
      entries: UInt64(count - queues.count(.dormant)),
      bytes: UInt64(entryBytes - queues.bytes(.dormant)))
  }

  /// The entry of a key.
  package func sighting(of digest: KeyDigest) -> Sighting? {
    find(digest).flatMap { sighting(in: $0) }
  }

  /// Entries that depend on a whole dimension.
  ///
  /// `cursor` is where the slice before ended, nil to begin; at most `limit` are looked at.
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

  /// All entries, from `cursor` down; `cursor` and `limit` as for
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
