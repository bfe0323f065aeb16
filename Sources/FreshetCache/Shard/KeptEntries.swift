import FreshetCore

/// What is known of the entries that are dead and kept: for a rollback, or while they are in their grace.
///
/// A list without holes, in parts: it grows while the shard is locked and an event's dead entries are met,
/// and readers would wait for a long list to be copied.
struct KeptEntries: Sendable {
  struct Kept: Sendable {
    let slot: Int32
    var killer: SequenceNumber
    /// Until when it may be served stale; nil if it may not.
    var graceUntil: Instant?
    /// Until when it is kept.
    var until: Instant
    /// From when on a caller is told to refresh it.
    var refreshFrom = Instant.distantPast
    /// Until when the last caller who was told to refresh it has time.
    var refreshUntil = Instant.distantPast

    /// Whether `now` is a time to tell a caller to refresh it: then that one has until `end`.
    mutating func takeLease(at now: Instant, until end: Instant) -> Bool {
      guard now >= max(refreshFrom, refreshUntil) else { return false }
      refreshUntil = end
      return true
    }
  }
  /// Entries in a part.
  private static let partSize = 64
  /// All but the last are full, and none is empty.
  private var parts: [[Kept]] = []

  var count: Int {
    parts.isEmpty ? 0 : (parts.count - 1) * Self.partSize + parts[parts.count - 1].count
  }

  /// What is known of an entry, by the place that its slot has for it; nil if it is not kept.
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

  /// Removes a slot if it is kept: the last one takes its place.
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

  /// What is wrong with it; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    parts.joined().enumerated().compactMap { place, kept in
      slots[Int(kept.slot)].keptPlace == place ? nil : "slot \(kept.slot) is kept elsewhere"
    }
  }
}
