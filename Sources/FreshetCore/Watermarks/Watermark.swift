/// The trace of all events that touched one dimension.
///
/// Its size does not depend on their number.
///
/// Two watermarks merge by maximum, each part on its own. So events may arrive in any order, more than once, or while a
/// catch-up is running, with the same result.
///
/// An event that drops without naming versions leaves open which versions are active. Versions named before it no
/// longer count, and the watermark does not keep them.
/// count, and the watermark does not keep them.
public struct Watermark: Equatable, Sendable {
  /// The last event that named the dimension's versions; 0 if none did, or if a later event dropped the dimension
  /// without naming any.
  public private(set) var changedAt: SequenceNumber
  /// The versions active since ``changedAt``, sorted; empty if unknown.
  public private(set) var active: [String]
  /// The last event that dropped the dimension without naming versions; 0 if none did.
  public private(set) var droppedAt: SequenceNumber

  /// Creates a watermark from its parts.
  package init(
    changedAt: SequenceNumber = 0, active: [String] = [], droppedAt: SequenceNumber = 0
  ) {
    self.changedAt = changedAt
    self.active = active
    self.droppedAt = droppedAt
    forgetOvertakenVersions()
  }

  /// The last event that touched the dimension; 0 if none did.
  package var latest: SequenceNumber { max(changedAt, droppedAt) }

  /// Merges `other` into this watermark by maximum.
  package mutating func merge(_ other: Watermark) {
    if other.changedAt > changedAt {
      changedAt = other.changedAt
      active = other.active
    }
    droppedAt = max(droppedAt, other.droppedAt)
    forgetOvertakenVersions()
  }

  /// Forgets the active versions.
  ///
  /// The event that named them then counts as one that dropped everything before it.
  package mutating func forgetVersions() {
    self = Watermark(droppedAt: latest)
  }

  /// Forgets the active versions if a later event dropped the dimension.
  ///
  /// A forced event names and drops at once, so the versions that it named stay active.
  private mutating func forgetOvertakenVersions() {
    guard droppedAt > changedAt else { return }
    changedAt = 0
    active = []
  }
}
