/// What the latest events dropped on one node.
package struct DropTable: Equatable, Sendable {
  /// The most events that are kept: twice a batch, so the drops of a whole publish are known whatever came just
  /// before it.
  package static let capacity = 2 * EventLimits.batch

  /// In log order.
  private var drops: [Drop] = []
  /// The event up to which drops are no longer known.
  private var forgottenThrough: SequenceNumber = 0

  package init() {}

  /// Adds what an event dropped since the last report.
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

  /// What `events` dropped altogether, as far as reported.
  ///
  /// Everything up to `counted` has been reported. Nil if it is unknown or no longer known.
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

  /// The index of the first drop at or after `sequence`.
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
