/// The active versions of dimensions at one position in the log: a page of them.
package struct ActiveState: Equatable, Sendable {
  /// The position of the last event that the versions take into account.
  package let head: Position
  /// One element for each dimension that has active versions, in order.
  package let versions: [ActiveVersions]
  /// Whether there are further ones after the last of ``versions``.
  package let hasMore: Bool

  package init(head: Position, versions: [ActiveVersions], hasMore: Bool = false) {
    self.head = head
    self.versions = versions
    self.hasMore = hasMore
  }
}

/// The active versions of one dimension, and the event that named them.
package struct ActiveVersions: Equatable, Sendable {
  package let dimension: Dimension
  package let versions: [String]
  package let since: SequenceNumber
  /// Whether a later event has left open which versions are active.
  package let isOpen: Bool

  package init(
    dimension: Dimension, versions: [String], since: SequenceNumber, isOpen: Bool = false
  ) {
    self.isOpen = isOpen
    self.dimension = dimension
    self.versions = versions
    self.since = since
  }
}
