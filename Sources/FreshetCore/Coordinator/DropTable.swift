/// The numbers of entries that the latest events dropped on one node.
package struct DropTable: Equatable, Sendable {
  /// The most events that are kept.
  ///
  /// Two batches suffice to keep a whole publish, whatever came just before it.
  package static let capacity = 2 * EventLimits.batch

  /// The drops, in the order of the log.
  private var drops: [Drop] = []
  /// The last event whose drops are no longer known; 0 if there is none.
  private var forgottenThrough: SequenceNumber = 0

  package init() {}

  /// Adds the entries that an event has dropped since the last report.
  package mutating func add(_ drop: Drop) {
    guard drop.sequence > forgottenThrough else { return }
    let place = place(of: drop.sequence)
    if place < drops.count, drops[place].sequence == drop.sequence {
      drops[place].count += drop.count
      return
    }
    drops.insert(drop, at: place)
    guard drops.count > Self.capacity else { return }
    forgottenThrough = drops[Self.capacity / 2 - 1].sequence
    drops.removeFirst(Self.capacity / 2)
  }

  /// Returns what `events` have dropped together, as far as reported; nil if unknown.
  ///
  /// `counted` is the event through which the node has reported everything.
  package func dropped(by events: EventSpans, counted: SequenceNumber) -> DropCount? {
    guard events.first > forgottenThrough else { return nil }
    var sum = DropCount()
    var isKnown = counted >= events.last
    for span in events.spans {
      for drop in drops[place(of: span.lowerBound)...] {
        guard drop.sequence <= span.upperBound else { break }
        sum += drop.count
        isKnown = true
      }
    }
    return isKnown ? sum : nil
  }

  /// Returns the index of the first drop by `sequence` or a later event.
  private func place(of sequence: SequenceNumber) -> Int {
    var low = 0
    var high = drops.count
    while low < high {
      let middle = (low + high) / 2
      if drops[middle].sequence < sequence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
