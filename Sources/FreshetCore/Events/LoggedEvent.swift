/// An event in the log, with its number and the changes that it makes.
public struct LoggedEvent: Equatable, Sendable {
  /// The event's number in the fleet's one log.
  public let sequence: SequenceNumber
  /// The event as published; nil if its kind comes from a newer version.
  public let event: Event?
  /// The changes that the event makes on every node.
  ///
  /// Empty if it was published with ``Event/ifChanged`` and everything that it named was already active.
  public let changes: [Change]
  /// The time for which dead entries may be served while one caller refreshes each.
  public let grace: Duration
  /// The time over which dead entries may be served without a refresh, each until a moment of its own.
  public let spread: Duration
  /// The coordinator's wall clock when the event was logged, in milliseconds since 1970.
  ///
  /// It is only for display and never compared with another machine's clock.
  public let committedAt: Int64
  /// The event that began a settling time, if this event ends it; else nil.
  public let settles: SequenceNumber?

  package init(
    sequence: SequenceNumber, event: Event?, changes: [Change], grace: Duration = .zero,
    spread: Duration = .zero, committedAt: Int64, settles: SequenceNumber? = nil
  ) {
    self.sequence = sequence
    self.event = event
    self.changes = changes
    self.grace = grace
    self.spread = spread
    self.committedAt = committedAt
    self.settles = settles
  }

  /// Whether the event changed nothing, because it was published with ``Event/ifChanged`` and everything that it named
  /// was already active.
  public var isUnchanged: Bool { changes.isEmpty }
}
