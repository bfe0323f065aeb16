import FreshetCore

/// Slots by when something is due for them: a binary heap, so that expiry needs no scan.
///
/// Eight bytes a slot: its number, and when it is due in ticks of 17 ms since the shard's first entry,
/// which reach for more than two years. A slot is given back up to a tick late; that its entry is over is
/// judged to the nanosecond by each lookup.
///
/// - Complexity: O(log n) for each change; what is due next is known in O(1).
struct ExpiryHeap: Sendable {
  /// Nanoseconds of a tick, as a power of two.
  private static let tickShift: Int64 = 24

  private struct Item {
    /// The tick above the slot's number, so that one comparison orders two.
    let bits: UInt64

    init(tick: UInt32, slot: Int32) {
      bits = UInt64(tick) << 32 | UInt64(UInt32(bitPattern: slot))
    }

    var tick: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
    var slot: Int32 { Int32(truncatingIfNeeded: bits) }
  }
  private var items: [Item] = []
  /// When ticks began to be counted.
  private var origin: Instant?

  var count: Int { items.count }

  /// The slot that is due first, if it is due at `now`.
  func firstDue(at now: Instant) -> Int32? {
    guard let first = items.first, first.tick < .max,
      first.tick <= tick(of: now, roundedUp: false)
    else { return nil }
    return first.slot
  }

  /// Whether the slot stands where it belongs, for something that is due then.
  func holds(_ slot: Int32, at place: Int32, due: Instant) -> Bool {
    items.indices.contains(Int(place)) && items[Int(place)].slot == slot
      && items[Int(place)].tick == tick(of: due, roundedUp: true)
  }

  /// When it is in ticks: what is due rounded up, so that nothing is due too early.
  ///
  /// What is further away than ticks reach is never due: it goes when something else needs its room.
  private func tick(of instant: Instant, roundedUp: Bool) -> UInt32 {
    let (elapsed, overflow) = instant.nanoseconds.subtractingReportingOverflow(
      (origin ?? instant).nanoseconds)
    if overflow { return instant.nanoseconds < 0 ? 0 : .max }
    if elapsed < 0 { return 0 }
    let ticks = elapsed >> Self.tickShift
    let isExact = ticks << Self.tickShift == elapsed
    return UInt32(clamping: roundedUp && !isExact ? ticks + 1 : ticks)
  }

  /// Adds a slot that is not there, at `now` or thereabouts.
  mutating func insert(_ slot: Int32, due: Instant, at now: Instant, of slots: inout [Shard.Slot]) {
    if origin == nil { origin = now }
    items.append(Item(tick: tick(of: due, roundedUp: true), slot: slot))
    siftUp(items.count - 1, of: &slots)
  }

  /// Changes when a slot that is there is due.
  mutating func change(_ slot: Int32, due: Instant, of slots: inout [Shard.Slot]) {
    let place = Int(slots[Int(slot)].duePlace)
    items[place] = Item(tick: tick(of: due, roundedUp: true), slot: slot)
    siftDown(siftUp(place, of: &slots), of: &slots)
  }

  /// Removes a slot that is there.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    let place = Int(slots[Int(slot)].duePlace)
    let last = items.removeLast()
    slots[Int(slot)].duePlace = -1
    guard place < items.count else { return }
    items[place] = last
    siftDown(siftUp(place, of: &slots), of: &slots)
  }

  /// Moves an item up to where it belongs, and returns where that is.
  @discardableResult
  private mutating func siftUp(_ start: Int, of slots: inout [Shard.Slot]) -> Int {
    let item = items[start]
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      if items[parent].bits <= item.bits { break }
      put(items[parent], at: place, of: &slots)
      place = parent
    }
    put(item, at: place, of: &slots)
    return place
  }

  private mutating func siftDown(_ start: Int, of slots: inout [Shard.Slot]) {
    let item = items[start]
    var place = start
    while true {
      var child = place * 2 + 1
      guard child < items.count else { break }
      if child + 1 < items.count, items[child + 1].bits < items[child].bits { child += 1 }
      if item.bits <= items[child].bits { break }
      put(items[child], at: place, of: &slots)
      place = child
    }
    put(item, at: place, of: &slots)
  }

  private mutating func put(_ item: Item, at place: Int, of slots: inout [Shard.Slot]) {
    items[place] = item
    slots[Int(item.slot)].duePlace = Int32(truncatingIfNeeded: place)
  }

  /// What is wrong with the heap itself; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    var problems: [String] = []
    for (place, item) in items.enumerated() {
      if items[max(0, (place - 1) / 2)].bits > item.bits {
        problems.append("heap order at \(place)")
      }
      if slots[Int(item.slot)].duePlace != place {
        problems.append("place of slot \(item.slot)")
      }
    }
    if slots.count(where: { $0.duePlace >= 0 }) != items.count {
      problems.append("places without items")
    }
    return problems
  }
}
