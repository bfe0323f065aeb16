import FreshetCore

/// The dead entries that are kept, for a rollback or while they are in their grace.
///
/// A dense list in parts: it grows under the shard's lock when an event's dead entries are met, and readers would wait
/// while one long list is copied.
struct KeptEntries: Sendable {
  struct Kept: Sendable {
    let slot: Int32
    var killer: SequenceNumber
    /// Until when the entry may be served stale; nil if it may not be.
    var graceUntil: Instant?
    /// Until when the entry is kept.
    var until: Instant
    /// From when on a caller is told to refresh the entry.
    var refreshFrom = Instant.distantPast
    /// Until when the last caller told to refresh the entry has time to do so.
    var refreshUntil = Instant.distantPast

    /// Whether to tell a caller at `now` to refresh the entry; if so, that caller has until `end`.
    mutating func takeLease(at now: Instant, until end: Instant) -> Bool {
      guard now >= max(refreshFrom, refreshUntil) else { return false }
      refreshUntil = end
      return true
    }
  }
  /// The number of entries in a part.
  private static let partSize = 64
  /// All parts but the last are full, and none is empty.
  private var parts: [[Kept]] = []

  var count: Int {
    parts.isEmpty ? 0 : (parts.count - 1) * Self.partSize + parts[parts.count - 1].count
  }

  /// The kept entry at the place noted in its slot; nil if the place is -1.
  subscript(place: Int32) -> Kept? {
    get { place >= 0 ? parts[Int(place) / Self.partSize][Int(place) % Self.partSize] : nil }
    set {
      guard place >= 0, let newValue else { return }
      parts[Int(place) / Self.partSize][Int(place) % Self.partSize] = newValue
    }
  }

  /// Adds a slot that is not kept.
  mutating func insert(_ kept: Kept, of slots: inout [Shard.Slot]) {
    slots[Int(kept.slot)].keptPlace = Int32(truncatingIfNeeded: count)
    if count % Self.partSize == 0 {
      parts.append([])
      parts[parts.count - 1].reserveCapacity(Self.partSize)
    }
    parts[parts.count - 1].append(kept)
  }

  /// Removes a slot if it is kept; the last one takes its place.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    let place = slots[Int(slot)].keptPlace
    guard place >= 0 else { return }
    slots[Int(slot)].keptPlace = -1
    let last = parts[parts.count - 1].removeLast()
    if parts[parts.count - 1].isEmpty { parts.removeLast() }
    guard last.slot != slot else { return }
    self[place] = last
    slots[Int(last.slot)].keptPlace = place
  }

  /// Returns what is inconsistent; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    parts.joined().enumerated().compactMap { place, kept in
      slots[Int(kept.slot)].keptPlace == place ? nil : "slot \(kept.slot) is kept elsewhere"
    }
  }
}
