import FreshetCore

/// What is known of the entries that are dead and kept: for a rollback, or while they are in their grace.
///
/// A list without holes, so that it grows by copying and is never hashed anew.
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
  private var items: [Kept] = []

  var count: Int { items.count }

  /// What is known of an entry, by the place that its slot has for it; nil if it is not kept.
  subscript(place: Int32) -> Kept? {
    get { place >= 0 ? items[Int(place)] : nil }
    set {
      guard place >= 0, let newValue else { return }
      items[Int(place)] = newValue
    }
  }

  /// Adds a slot that is not kept.
  mutating func insert(_ kept: Kept, of slots: inout [Shard.Slot]) {
    slots[Int(kept.slot)].keptPlace = Int32(truncatingIfNeeded: items.count)
    items.append(kept)
  }

  /// Removes a slot if it is kept: the last one takes its place.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    let place = slots[Int(slot)].keptPlace
    guard place >= 0 else { return }
    slots[Int(slot)].keptPlace = -1
    let last = items.removeLast()
    guard last.slot != slot else { return }
    items[Int(place)] = last
    slots[Int(last.slot)].keptPlace = place
  }

  /// What is wrong with it; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    items.enumerated().compactMap { place, kept in
      slots[Int(kept.slot)].keptPlace == place ? nil : "slot \(kept.slot) is kept elsewhere"
    }
  }
}
