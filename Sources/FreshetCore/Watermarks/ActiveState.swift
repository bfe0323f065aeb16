/// The active versions of all dimensions at one position in the log.
package struct ActiveState: Equatable, Sendable {
  /// The position of the last event that the versions take into account.
  package let head: Position
  /// One element for each dimension that has active versions, in order.
  package let versions: [ActiveVersions]

  package init(head: Position, versions: [ActiveVersions]) {
    self.head = head
    self.versions = versions
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
