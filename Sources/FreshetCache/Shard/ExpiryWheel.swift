import FreshetCore

/// A hierarchical timing wheel of slots, by when something is due for them.
///
/// Expiry needs no scan, and adding or removing a slot touches only its two neighbours.
///
/// Time is counted in ticks of 17 ms since the shard's first entry, which last for more than two years. A slot is
/// returned up to one tick late; each lookup judges to the nanosecond whether its entry has expired. Each level has a
/// list of slots for each value of six bits of the tick. When its time comes, a higher level's list is dealt out to
/// lower levels, in parts.
///
/// Source: Varghese and Lauck, "Hashed and hierarchical timing wheels", SOSP 1987.
///
/// - Complexity: O(1) for each change, and at most six moves of a slot until it is due.
struct ExpiryWheel: Sendable {
  /// The length of a tick in nanoseconds, as a power of two.
  private static let tickShift: Int64 = 24
  private static let digitBits: UInt32 = 6
  private static let digits: UInt32 = 1 << digitBits
  /// One level for each digit of a tick.
  private static let levels = 6
  /// The tick of a slot that is never due.
  private static let never = UInt32.max
  /// The most slots that one search moves to lower levels; the next search goes on.
  private static let movedAtOnce = 8

  /// The place of a slot in the wheel, stored in the slot itself.
  struct Place: Sendable {
    /// The slot before it, or for the first slot its list: see ``first(of:)``.
    fileprivate var previous: Int32 = -1
    fileprivate var next: Int32 = -1
    /// The tick at which it is due.
    fileprivate var tick: UInt32 = 0

    /// The number by which a list's first slot names its list; -1 means no list.
    fileprivate static func first(of list: Int) -> Int32 { -2 - Int32(truncatingIfNeeded: list) }
    fileprivate var list: Int { -2 - Int(previous) }
  }

  /// The first slot of each list; -1 if there is none.
  private var heads: [Int32] = []
  /// For each level, a bit per list that has slots.
  private var occupied = InlineArray<6, UInt64>(repeating: 0)
  /// The present tick: every list before it is empty.
  private var elapsed: UInt32 = 0
  /// The level whose list at ``elapsed`` is being dealt out; 0 for none.
  private var dealing = 0
  /// Whether the last search stopped with slots left to move.
  var isDealing: Bool { dealing > 0 }
  /// The time of tick 0.
  private var origin: Instant?
  private(set) var count = 0

  // MARK: Slots

  /// Adds a slot that is not in the wheel, at about the time `now`.
  mutating func insert(_ slot: Int32, due: Instant, at now: Instant, of slots: inout [Shard.Slot]) {
    if origin == nil {
      origin = now
      heads = [Int32](repeating: -1, count: Self.levels * Int(Self.digits))
    }
    count += 1
    link(slot, tick: tick(of: due, roundedUp: true), of: &slots)
  }

  /// Changes when a slot in the wheel is due.
  mutating func change(_ slot: Int32, due: Instant, of slots: inout [Shard.Slot]) {
    unlink(slot, of: &slots)
    link(slot, tick: tick(of: due, roundedUp: true), of: &slots)
  }

  /// Removes a slot that is in the wheel.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    unlink(slot, of: &slots)
    count -= 1
  }

  /// A slot that is due at `now`; nil if this search found none.
  mutating func firstDue(at now: Instant, of slots: inout [Shard.Slot]) -> Int32? {
    let target = tick(of: now, roundedUp: false)
    var moves = Self.movedAtOnce
    while count > 0, let (level, start) = earliest(), start <= target {
      elapsed = max(elapsed, start)
      let slot = heads[list(level, start)]
      if level == 0 { return slot }
      dealing = level
      guard moves > 0 else { return nil }
      moves -= 1
      let tick = slots[Int(slot)].due.tick
      unlink(slot, of: &slots)
      link(slot, tick: tick, of: &slots)
    }
    // Place later slots relative to the present, so that they need fewer moves.
    elapsed = max(elapsed, target)
    return nil
  }

  // MARK: Lists

  /// The list that is due first, and its tick.
  private mutating func earliest() -> (level: Int, start: UInt32)? {
    if dealing > 0 {
      if heads[list(dealing, elapsed)] >= 0 { return (dealing, elapsed) }
      dealing = 0
    }
    for level in 0..<Self.levels {
      let shift = UInt32(level) * Self.digitBits
      let digit = elapsed >> shift & (Self.digits - 1)
      let later = occupied[level] & (.max << UInt64(digit))
      guard later != 0 else { continue }
      // The higher digits are the same for all lists of the level.
      let above = (UInt64(elapsed) >> UInt64(shift + Self.digitBits)) << UInt64(Self.digitBits)
      let start = (above | UInt64(later.trailingZeroBitCount)) << UInt64(shift)
      return (level, UInt32(clamping: start))
    }
    return nil
  }

  private func list(_ level: Int, _ tick: UInt32) -> Int {
    let digit = tick >> (UInt32(level) * Self.digitBits) & (Self.digits - 1)
    return level * Int(Self.digits) + Int(digit)
  }

  /// Adds a slot to its list: one due already to the present's list, one never due to none.
  private mutating func link(_ slot: Int32, tick: UInt32, of slots: inout [Shard.Slot]) {
    guard tick != Self.never else {
      slots[Int(slot)].due = Place(previous: -1, next: -1, tick: tick)
      return
    }
    let placed = max(tick, elapsed)
    let level =
      placed == elapsed ? 0 : (31 - (placed ^ elapsed).leadingZeroBitCount) / Int(Self.digitBits)
    let list = list(level, placed)
    let head = heads[list]
    slots[Int(slot)].due = Place(previous: Place.first(of: list), next: head, tick: tick)
    if head >= 0 { slots[Int(head)].due.previous = slot }
    heads[list] = slot
    occupied[level] |= 1 << UInt64(list & Int(Self.digits - 1))
  }

  private mutating func unlink(_ slot: Int32, of slots: inout [Shard.Slot]) {
    let place = slots[Int(slot)].due
    slots[Int(slot)].due = Place()
    if place.next >= 0 { slots[Int(place.next)].due.previous = place.previous }
    if place.previous >= 0 {
      slots[Int(place.previous)].due.next = place.next
    } else if place.previous != -1 {
      heads[place.list] = place.next
      if place.next < 0 {
        occupied[place.list / Int(Self.digits)] &= ~(1 << UInt64(place.list & Int(Self.digits - 1)))
      }
    }
  }

  // MARK: Ticks

  /// Converts an instant to ticks; due times are rounded up, so that nothing is due too early.
  ///
  /// A slot due beyond the range of ticks is never due: it leaves when something else needs its room.
  private func tick(of instant: Instant, roundedUp: Bool) -> UInt32 {
    let (elapsed, overflow) = instant.nanoseconds.subtractingReportingOverflow(
      (origin ?? instant).nanoseconds)
    if overflow { return instant.nanoseconds < 0 ? 0 : .max }
    if elapsed < 0 { return 0 }
    let ticks = elapsed >> Self.tickShift
    let isExact = ticks << Self.tickShift == elapsed
    let tick = UInt32(clamping: roundedUp && !isExact ? ticks + 1 : ticks)
    return roundedUp ? tick : min(tick, Self.never - 1)
  }

  // MARK: Validation

  /// Whether the slot is in the wheel with this due time.
  func holds(_ slot: Shard.Slot, due: Instant) -> Bool {
    slot.due.tick == tick(of: due, roundedUp: true)
      && (slot.due.previous != -1 || slot.due.tick == Self.never)
  }

  /// Returns what is inconsistent in the wheel itself; empty if nothing is.
  func problems(of slots: [Shard.Slot]) -> [String] {
    var problems: [String] = []
    var seen = slots.count { $0.entry != nil && $0.due.tick == Self.never }
    for list in heads.indices {
      let level = list / Int(Self.digits)
      let isOccupied = occupied[level] >> UInt64(list & Int(Self.digits - 1)) & 1 == 1
      if isOccupied != (heads[list] >= 0) { problems.append("list \(list) is said otherwise") }
      var previous = Place.first(of: list)
      var slot = heads[list]
      while slot >= 0, seen <= slots.count {
        let place = slots[Int(slot)].due
        if place.previous != previous { problems.append("slot \(slot) stands elsewhere in time") }
        if level > 0, self.list(level, place.tick) != list {
          problems.append("slot \(slot) is due at another time than its list")
        }
        seen += 1
        previous = slot
        slot = place.next
      }
    }
    if seen != count { problems.append("\(seen) slots in the wheel, \(count) counted") }
    return problems
  }
}
