import FreshetCore
import Synchronization

/// What a fill pins: the applied sequence and its history, read together without a lock.
final class AppliedPin: Sendable {
  /// A number that no event has.
  private static let notJoined = UInt64.max

  private let applied = Atomic<UInt64>(notJoined)
  private let era = Atomic<UInt64>(1)

  /// Writes both values; only one writer at a time may call it.
  ///
  /// Between two histories it stores "not joined", so that no reader pairs one history's sequence with the other.
  func write(applied sequence: SequenceNumber?, era new: UInt64) {
    if era.load(ordering: .relaxed) != new {
      applied.store(Self.notJoined, ordering: .releasing)
      era.store(new, ordering: .releasing)
    }
    applied.store(sequence ?? Self.notJoined, ordering: .releasing)
  }

  /// The sequence and the history, of the same moment.
  var read: (asOf: SequenceNumber?, era: UInt64) {
    var known = era.load(ordering: .acquiring)
    while true {
      let sequence = applied.load(ordering: .acquiring)
      let now = era.load(ordering: .acquiring)
      if now == known { return (sequence == Self.notJoined ? nil : sequence, known) }
      // A new history began meanwhile, which is rare.
      known = now
    }
  }
}
