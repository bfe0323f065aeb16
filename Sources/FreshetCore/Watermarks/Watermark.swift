/// All that is left of the events that touched one dimension, however many there were.
///
/// Watermarks merge by maximum, each part on its own. Events are therefore idempotent and may arrive
/// in any order, twice, or interleaved with a catch-up.
public struct Watermark: Equatable, Sendable {
  /// The last event that named the dimension's versions; 0 if none did.
  public private(set) var changedAt: SequenceNumber
  /// The versions active since ``changedAt``, sorted.
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
  }

  /// Takes in one change at `sequence`.
  package mutating func merge(versions: [String]?, at sequence: SequenceNumber) {
    if let versions {
      merge(Watermark(changedAt: sequence, active: versions))
    } else {
      droppedAt = max(droppedAt, sequence)
    }
  }
}
