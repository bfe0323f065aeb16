package import FreshetCore

extension Cache: Inspecting {
  /// Entries checked in one hold of a shard's lock.
  private static var slice: Int { 128 }

  package var living: DropCount {
    shards.reduce(into: DropCount()) { sum, shard in sum += shard.withLock { $0.living } }
  }

  package func add(
    _ supposed: SupposedEvents, to blasts: inout [Blast], until deadline: Instant
  ) -> Bool {
    guard let touched = supposed.touched else {
      return walk(nil, until: deadline) { count($0.entry, supposed, in: &blasts) }
    }
    for (index, dimension) in touched.enumerated() {
      let isDone = walk(dimension, until: deadline) { sighting in
        if supposed.isFirstMeeting(sighting.entry, at: index) {
          count(sighting.entry, supposed, in: &blasts)
        }
        return true
      }
      guard isDone else { return false }
    }
    return true
  }

  /// Counts an entry that is alive now and that the events would kill.
  @discardableResult
  private func count(_ entry: Entry, _ supposed: SupposedEvents, in blasts: inout [Blast]) -> Bool {
    let now = clock.now
    if now < entry.expiresAt, let event = supposed.killer(of: entry), blasts.indices ~= event,
      fleet.fate(of: entry, era: entry.era, at: now) == .alive
    {
      blasts[event] += Blast(of: entry)
    }
    return true
  }

  package func add(
    _ selector: KeySelector, to findings: inout Findings, limit: Int, until deadline: Instant
  ) -> Bool {
    switch selector {
    case .digest(let text):
      guard let digest = KeyDigest(hexadecimal: text) else { return true }
      add(digest, to: &findings, limit: limit)
      return true
    case .prefix(let prefix):
      return walk(nil, until: deadline) { sighting in
        guard sighting.entry.key.readable.utf8.starts(with: prefix.utf8) else { return true }
        return add(sighting, to: &findings, limit: limit)
      }
    }
  }

  /// Adds the entry with `digest`, if it is held.
  func add(_ digest: KeyDigest, to findings: inout Findings, limit: Int) {
    if let sighting = shard(of: digest).withLock({ $0.sighting(of: digest) }) {
      _ = add(sighting, to: &findings, limit: limit)
    }
  }

  /// Adds one entry; returns false if there is no room for it.
  private func add(_ sighting: Shard.Sighting, to findings: inout Findings, limit: Int) -> Bool {
    guard findings.entries.count < limit else {
      findings.hasMore = true
      return false
    }
    let now = clock.now
    let fate = fleet.fate(of: sighting.entry, era: sighting.entry.era, at: now)
    findings.entries.append(
      FoundEntry(
        sighting, fate,
        isProven: sighting.entry.terms.bound.isProven(asOf: fleet.freshAsOf, at: now), at: now))
    return true
  }

  /// Passes every entry that depends on `dimension`, or every entry if nil, to `look` until that returns false.
  ///
  /// A shard's lock is held for one slice at a time, and never while `look` runs.
  ///
  /// - Returns: false if the deadline passed first.
  func walk(
    _ dimension: Dimension?, until deadline: Instant, _ look: (Shard.Sighting) -> Bool
  ) -> Bool {
    if let dimension, dimension.kind == .key {
      guard let digest = KeyDigest(hexadecimal: dimension.id) else { return true }
      if let sighting = shard(of: digest).withLock({ $0.sighting(of: digest) }) {
        _ = look(sighting)
      }
      return true
    }
    var seen: [Shard.Sighting] = []
    for shard in shards {
      var place: DependencySets.Cursor?
      var slot: Int?
      repeat {
        guard clock.now < deadline else { return false }
        (place, slot) = shard.withLock { shard in
          if let dimension {
            (shard.sightings(of: dimension, from: place, limit: Self.slice, into: &seen), nil)
          } else {
            (nil, shard.allSightings(from: slot, limit: Self.slice, into: &seen))
          }
        }
        for sighting in seen { guard look(sighting) else { return true } }
        // Entries that left meanwhile are released here, outside the lock.
        seen.removeAll(keepingCapacity: true)
      } while place != nil || slot != nil
    }
    return true
  }
}
