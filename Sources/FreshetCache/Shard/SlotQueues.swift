/// The queues that slots stand in: first in, first out, with removal anywhere in O(1).
struct SlotQueues: Sendable {
  /// Which queue.
  enum Name: UInt8, CaseIterable, Sendable {
    /// Entries that are new.
    case small
    /// Entries that were asked for again.
    case main
    /// Entries that are dead, and kept because they may be served again.
    case dormant
  }

  private struct Queue {
    var oldest: Int32 = -1
    var newest: Int32 = -1
    var count = 0
    var bytes = 0
  }
  private struct Place {
    var older: Int32 = -1
    var newer: Int32 = -1
    var queue: Name?
  }
  private var queues = [Queue](repeating: Queue(), count: Name.allCases.count)
  private var places: [Place] = []

  func count(_ name: Name) -> Int { queues[Int(name.rawValue)].count }
  func bytes(_ name: Name) -> Int { queues[Int(name.rawValue)].bytes }

  /// The slot that has stood longest.
  func oldest(_ name: Name) -> Int32? {
    let slot = queues[Int(name.rawValue)].oldest
    return slot < 0 ? nil : slot
  }

  func queue(of slot: Int32) -> Name? {
    Int(slot) < places.count ? places[Int(slot)].queue : nil
  }

  /// Puts a slot that stands nowhere at the end of a queue.
  mutating func append(_ slot: Int32, bytes: Int, to name: Name) {
    while places.count <= Int(slot) { places.append(Place()) }
    let queue = Int(name.rawValue)
    let newest = queues[queue].newest
    places[Int(slot)] = Place(older: newest, newer: -1, queue: name)
    if newest < 0 {
      queues[queue].oldest = slot
    } else {
      places[Int(newest)].newer = slot
    }
    queues[queue].newest = slot
    queues[queue].count += 1
    queues[queue].bytes += bytes
  }

  /// Takes a slot out of the queue that it stands in.
  mutating func remove(_ slot: Int32, bytes: Int) {
    let place = places[Int(slot)]
    guard let name = place.queue else { return }
    let queue = Int(name.rawValue)
    if place.older < 0 {
      queues[queue].oldest = place.newer
    } else {
      places[Int(place.older)].newer = place.newer
    }
    if place.newer < 0 {
      queues[queue].newest = place.older
    } else {
      places[Int(place.newer)].older = place.older
    }
    queues[queue].count -= 1
    queues[queue].bytes -= bytes
    places[Int(slot)] = Place()
  }

  /// All slots of a queue, the oldest first.
  func slots(_ name: Name) -> [Int32] {
    var slots: [Int32] = []
    var next = queues[Int(name.rawValue)].oldest
    while next >= 0, slots.count <= places.count {
      slots.append(next)
      next = places[Int(next)].newer
    }
    return slots
  }
}
