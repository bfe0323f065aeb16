package import FreshetCore

/// The active versions in a coordinator's log, with which a plan is compared.
package struct LogState: Equatable, Sendable {
  /// The active versions of one dimension.
  package struct Active: Equatable, Sendable {
    package var versions: [String]
    /// The event that named them.
    package var since: SequenceNumber
    /// Whether a later event has left open which versions are active.
    package var isOpen: Bool

    package init(versions: [String], since: SequenceNumber, isOpen: Bool) {
      self.versions = versions
      self.since = since
      self.isOpen = isOpen
    }
  }

  /// The position of the last event that the state includes.
  package var head: Baseline
  /// The active versions by dimension; a dimension without any is absent.
  package var active: [Dimension: Active]

  package init(head: Baseline, active: [Dimension: Active]) {
    self.head = head
    self.active = active
  }
}
