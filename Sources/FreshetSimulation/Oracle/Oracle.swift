/// Judges what nodes serve and what the coordinator claims.
///
/// It knows the true state of every source and of the log, and shares no code with what it judges.
package struct Oracle: Sendable {
  /// An event in the log, as the oracle knows it.
  package struct Logged: Sendable {
    /// A number that stands for the log's digest at the event.
    package var mark: UInt64
    /// The publish to which the event belongs; nil for the coordinator's own events.
    package var publication: String?
    /// When the event became durable.
    package var committedAt: Nanoseconds
  }

  package var things: [SourceHistory] = []
  package var nodes: [NodeRecord] = []
  /// The number of the current history; a lost or rolled-back log begins another.
  package var lineage = 0
  /// The events of the log on the disk.
  package var log: [Logged] = []
  /// The place of each digest, by its mark; includes earlier histories.
  package var places: [UInt64: (lineage: Int, sequence: UInt64)] = [:]
  /// The event logged for each publication; erased with the log.
  package var published: [String: UInt64] = [:]
  /// The floor: events up to it are forgotten, and their idempotency keys with them.
  package var floor: UInt64 = 0
  /// The events that drop everything, because nodes do not know their kind or because of the floor.
  package var wipes: [UInt64] = []
  package private(set) var violation: Violation?

  // Counts of what was judged.
  package var hits = 0
  package var misses = 0
  package var unproven = 0
  /// The number of answers that were present but not served for lack of a proof.
  package var withheld = 0
  package var claims = 0
  package var acknowledged = 0

  package init() {}

  /// Reports a violation; only the first is kept.
  package mutating func report(_ property: Property, at now: Nanoseconds, _ detail: String) {
    if violation == nil { violation = Violation(property: property, at: now, detail: detail) }
  }

  /// Whether a node at the position of `node` has applied `change`, in any history.
  func hasApplied(_ change: SourceChange, _ node: NodeRecord) -> Bool {
    guard change.isCommitted, let lineage = node.lineage, let applied = node.applied else {
      return false
    }
    if change.isInherited { return lineage >= change.lineage }
    return lineage == change.lineage ? applied >= change.sequence : lineage > change.lineage
  }

  /// Whether the coordinator claimed that `node` serves nothing killed by `change`.
  ///
  /// A claim about an event covers everything that became durable before it, in any history, and nothing after it.
  func isClaimed(_ change: SourceChange, _ node: NodeRecord) -> Bool {
    guard let claim = node.claim, change.isCommitted else { return false }
    return (change.committedAt, change.sequence) <= (claim.committedAt, claim.sequence)
  }
}
