/// The eviction queues of slots: first in, first out, with removal anywhere in O(1).
struct SlotQueues: Sendable {
  /// The name of a queue.
  enum Name: UInt8, CaseIterable, Sendable {
    /// New entries.
    case small
    /// Entries that were asked for again.
    case main
    /// Dead entries that are kept because they may be served again.
    case dormant
  }

  /// The place of a slot in its queue, stored in the slot itself.
  struct Place: Sendable {
    var older: Int32 = -1
    var newer: Int32 = -1
    var queue: Name?
  }
  private struct Queue {
    var oldest: Int32 = -1
    var newest: Int32 = -1
    var count = 0
    var bytes = 0
  }
  private var queues = [Queue](repeating: Queue(), count: Name.allCases.count)

  func count(_ name: Name) -> Int { queues[Int(name.rawValue)].count }
  func bytes(_ name: Name) -> Int { queues[Int(name.rawValue)].bytes }

  /// The slot that has been in a queue longest.
  func oldest(_ name: Name) -> Int32? {
    let slot = queues[Int(name.rawValue)].oldest
    return slot < 0 ? nil : slot
  }

  /// Appends a slot that is in no queue.
  mutating func append(_ slot: Int32, bytes: Int, to name: Name, of slots: inout [Shard.Slot]) {
    let queue = Int(name.rawValue)
    let newest = queues[queue].newest
    slots[Int(slot)].place = Place(older: newest, newer: -1, queue: name)
    if newest < 0 {
      queues[queue].oldest = slot
    } else {
      slots[Int(newest)].place.newer = slot
    }
    queues[queue].newest = slot
    queues[queue].count += 1
    queues[queue].bytes += bytes
  }

  /// Removes a slot from its queue.
  mutating func remove(_ slot: Int32, bytes: Int, of slots: inout [Shard.Slot]) {
    let place = slots[Int(slot)].place
    guard let name = place.queue else { return }
    let queue = Int(name.rawValue)
    if place.older < 0 {
      queues[queue].oldest = place.newer
    } else {
      slots[Int(place.older)].place.newer = place.newer
    }
    if place.newer < 0 {
      queues[queue].newest = place.older
    } else {
      slots[Int(place.newer)].place.older = place.older
    }
    queues[queue].count -= 1
    queues[queue].bytes -= bytes
    slots[Int(slot)].place = Place()
  }

  /// Moves a slot to the end of another queue, or of its own.
  mutating func move(_ slot: Int32, bytes: Int, to name: Name, of slots: inout [Shard.Slot]) {
    remove(slot, bytes: bytes, of: &slots)
    append(slot, bytes: bytes, to: name, of: &slots)
  }

  /// All slots of a queue, the oldest first.
  func members(_ name: Name, of slots: [Shard.Slot]) -> [Int32] {
    var members: [Int32] = []
    var next = queues[Int(name.rawValue)].oldest
    while next >= 0, members.count <= slots.count {
      members.append(next)
      next = slots[Int(next)].place.newer
    }
    return members
  }
}
