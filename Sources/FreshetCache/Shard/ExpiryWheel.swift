import FreshetCore

/// Slots by when something is due for them: a hierarchical timing wheel, so that expiry needs no scan,
/// and a slot that comes or goes touches no others than the two beside it.
///
/// Time is counted in ticks of 17 ms since the shard's first entry, which reach for more than two years.
/// A slot is given back up to a tick late; that its entry is over is judged to the nanosecond by each
/// lookup. Each level has a list of slots for each value of six bits of the tick; a list of a higher level
/// is dealt out to the lower ones when its time comes, in parts.
///
/// Source: Varghese and Lauck, "Hashed and hierarchical timing wheels", SOSP 1987.
///
/// - Complexity: O(1) for each change, and at most six moves of a slot until it is due.
struct ExpiryWheel: Sendable {
  /// Nanoseconds of a tick, as a power of two.
  private static let tickShift: Int64 = 24
  private static let digitBits: UInt32 = 6
  private static let digits: UInt32 = 1 << digitBits
  /// As many as a tick has digits.
  private static let levels = 6
  /// A tick that never comes.
  private static let never = UInt32.max
  /// Slots that one search moves to lower levels at most; the next search goes on.
  private static let movedAtOnce = 8

  /// Where one slot stands: kept in the slot itself.
  struct Place: Sendable {
    /// The slot before it, or the list that it is the first of; see ``first(of:)``.
    fileprivate var previous: Int32 = -1
    fileprivate var next: Int32 = -1
    /// When it is due.
    fileprivate var tick: UInt32 = 0

    /// How the first slot of a list names that list: -1 stands for nowhere.
    fileprivate static func first(of list: Int) -> Int32 { -2 - Int32(truncatingIfNeeded: list) }
    fileprivate var list: Int { -2 - Int(previous) }
  }

  /// The first slot of each list; -1 if there is none.
  private var heads: [Int32] = []
  /// Which lists of a level have slots.
  private var occupied = InlineArray<6, UInt64>(repeating: 0)
  /// Every list before this tick is empty.
  private var elapsed: UInt32 = 0
  /// The level whose list at ``elapsed`` is being dealt out; 0 for none.
  private var dealing = 0
  /// Whether the last search ended before it was through with what it had to move.
  var isDealing: Bool { dealing > 0 }
  /// When ticks began to be counted.
  private var origin: Instant?
  private(set) var count = 0

  // MARK: Slots

  /// Adds a slot that is not there, at `now` or thereabouts.
  mutating func insert(_ slot: Int32, due: Instant, at now: Instant, of slots: inout [Shard.Slot]) {
    if origin == nil {
      origin = now
      heads = [Int32](repeating: -1, count: Self.levels * Int(Self.digits))
    }
    count += 1
    link(slot, tick: tick(of: due, roundedUp: true), of: &slots)
  }

  /// Changes when a slot that is there is due.
  mutating func change(_ slot: Int32, due: Instant, of slots: inout [Shard.Slot]) {
    unlink(slot, of: &slots)
    link(slot, tick: tick(of: due, roundedUp: true), of: &slots)
  }

  /// Removes a slot that is there.
  mutating func remove(_ slot: Int32, of slots: inout [Shard.Slot]) {
    unlink(slot, of: &slots)
    count -= 1
  }

  /// A slot that is due at `now`, as far as one search finds.
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
    // What comes from now on is put where it need not be moved so often.
    elapsed = max(elapsed, target)
    return nil
  }

  // MARK: Lists

  /// The list whose time comes first, and when.
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
      // What the higher digits say is the same in all of them.
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

  /// What is due at once is put into the list of the present; what is never due, into none.
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
    let tick = UInt32(clamping: roundedUp && !isExact ? ticks + 1 : ticks)
    return roundedUp ? tick : min(tick, Self.never - 1)
  }

  // MARK: Validation

  /// Whether the slot is there for something that is due then.
  func holds(_ slot: Shard.Slot, due: Instant) -> Bool {
    slot.due.tick == tick(of: due, roundedUp: true)
      && (slot.due.previous != -1 || slot.due.tick == Self.never)
  }

  /// What is wrong with the wheel itself; empty if nothing is.
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
