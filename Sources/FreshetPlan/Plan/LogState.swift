package import FreshetCore

/// What a coordinator's log says is active: what a plan is compared with.
package struct LogState: Equatable, Sendable {
  /// The versions of one dimension.
  package struct Active: Equatable, Sendable {
    package var versions: [String]
    /// The event that named them.
    package var since: SequenceNumber
    /// Whether an event since has left open which versions are right.
    package var isOpen: Bool

    package init(versions: [String], since: SequenceNumber, isOpen: Bool) {
      self.versions = versions
      self.since = since
      self.isOpen = isOpen
    }
  }

  /// The last event that is taken in.
  package var head: Baseline
  package var active: [Dimension: Active]

  package init(head: Baseline, active: [Dimension: Active]) {
    self.head = head
    self.active = active
  }
}
