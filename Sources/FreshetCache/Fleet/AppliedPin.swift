import FreshetCore
import Synchronization

/// What a fill pins: what is applied, and in which history; read without a lock, both of one moment.
final class AppliedPin: Sendable {
  /// No event has such a number.
  private static let notJoined = UInt64.max

  private let applied = Atomic<UInt64>(notJoined)
  private let era = Atomic<UInt64>(1)

  /// Writes both; by one writer at a time.
  ///
  /// Between two histories nothing is applied, so that no reader takes what is applied in one for the
  /// other's.
  func write(applied sequence: SequenceNumber?, era new: UInt64) {
    if era.load(ordering: .relaxed) != new {
      applied.store(Self.notJoined, ordering: .releasing)
      era.store(new, ordering: .releasing)
    }
    applied.store(sequence ?? Self.notJoined, ordering: .releasing)
  }

  /// Both.
  var read: (asOf: SequenceNumber?, era: UInt64) {
    var known = era.load(ordering: .acquiring)
    while true {
      let sequence = applied.load(ordering: .acquiring)
      let now = era.load(ordering: .acquiring)
      if now == known { return (sequence == Self.notJoined ? nil : sequence, known) }
      // A history began meanwhile: they begin seldom.
      known = now
    }
  }
}
