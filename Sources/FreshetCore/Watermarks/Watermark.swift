/// All that is left of the events that touched one dimension, however many there were.
///
/// Watermarks merge by maximum, each part on its own. Events are therefore idempotent and may arrive
/// in any order, twice, or interleaved with a catch-up.
///
/// An event that drops without naming versions leaves open which are active: what was named before it counts
/// no more, and the watermark does not keep it.
public struct Watermark: Equatable, Sendable {
  /// The last event that named the dimension's versions; 0 if none did, or if a later one dropped it without
  /// naming any.
  public private(set) var changedAt: SequenceNumber
  /// The versions active since ``changedAt``, sorted; empty if they are not known.
  public private(set) var active: [String]
  /// The last event that dropped the dimension without naming versions; 0 if none did.
  public private(set) var droppedAt: SequenceNumber

  /// A watermark from its parts.
  package init(
    changedAt: SequenceNumber = 0, active: [String] = [], droppedAt: SequenceNumber = 0
  ) {
    self.changedAt = changedAt
    self.active = active
    self.droppedAt = droppedAt
    forgetOvertakenVersions()
  }

  /// The last event that touched the dimension.
  package var latest: SequenceNumber { max(changedAt, droppedAt) }

  /// Takes in what `other` knows.
  package mutating func merge(_ other: Watermark) {
    if other.changedAt > changedAt {
      changedAt = other.changedAt
      active = other.active
    }
    droppedAt = max(droppedAt, other.droppedAt)
    forgetOvertakenVersions()
  }

  /// Forgets which versions are active: what was made before counts as dropped by the event that named them.
  package mutating func forgetVersions() {
    self = Watermark(droppedAt: latest)
  }

  /// Under force an event names and drops at once: its versions are active.
  private mutating func forgetOvertakenVersions() {
    guard droppedAt > changedAt else { return }
    changedAt = 0
    active = []
  }
}
