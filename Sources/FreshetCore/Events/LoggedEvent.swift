/// An event as the log holds it: with its number, and what it changed.
public struct LoggedEvent: Equatable, Sendable {
  /// Its number in the fleet's one log.
  public let sequence: SequenceNumber
  /// What was published; nil for a kind that a newer version logged.
  public let event: Event?
  /// What it changes on every node.
  ///
  /// Empty if it was published with ``Event/ifChanged`` and all that it named was active already.
  public let changes: [Change]
  /// How long dead entries may be served while they are refreshed.
  public let grace: Duration
  /// Over how long dead entries go on being served, each until a moment of its own.
  public let spread: Duration
  /// The coordinator's wall clock at the append, in milliseconds since 1970: for people only, never
  /// compared with another machine's.
  public let committedAt: Int64
  /// For the event that ends a corpus's settling time: the event which began it.
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

  /// Whether it changed nothing: it was published with ``Event/ifChanged``, and what it named was active already.
  public var isUnchanged: Bool { changes.isEmpty }
}
