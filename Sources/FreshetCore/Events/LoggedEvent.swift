/// An event in the log, with its number and its changes.
public struct LoggedEvent: Equatable, Sendable {
  /// The event's number in the fleet's one log.
  public let sequence: SequenceNumber
  /// The published event; nil for a kind logged by a newer version.
  public let event: Event?
  /// The changes on every node.
  ///
  /// Empty if it was published with ``Event/ifChanged`` and everything it named was already active.
  public let changes: [Change]
  /// How long dead entries may be served while they are refreshed.
  public let grace: Duration
  /// The time over which dead entries go on being served, each until its own moment.
  public let spread: Duration
  /// The coordinator's wall clock at the append, in milliseconds since 1970; only for display, never compared
  /// with another machine's.
  public let committedAt: Int64
  /// The event that began the settling time, if this one ends it; else nil.
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

  /// Whether it changed nothing, because it was published with ``Event/ifChanged`` and everything it named was
  /// already active.
  public var isUnchanged: Bool { changes.isEmpty }
}
