/// Knows the true state of every source and what the log holds, and judges what nodes serve and what
/// the coordinator says.
///
/// It shares no code with what it judges.
package struct Oracle: Sendable {
  /// What one event in the log was published for.
  package struct Logged: Sendable {
    /// Stands for the digest there.
    package var mark: UInt64
    /// Which publish it belongs to; nil for the coordinator's own.
    package var publication: String?
    /// When it was durable.
    package var committedAt: Nanoseconds
  }

  package var things: [SourceHistory] = []
  package var nodes: [NodeRecord] = []
  /// Counts the histories: a lost or rolled-back log begins another.
  package var lineage = 0
  /// The log as it is on the disk.
  package var log: [Logged] = []
  /// By the mark of a digest, where it stands; of earlier histories too.
  package var places: [UInt64: (lineage: Int, sequence: UInt64)] = [:]
  /// Which event each publication became; erased with the log.
  package var published: [String: UInt64] = [:]
  /// Events at or below are forgotten, their idempotency keys with them.
  package var floor: UInt64 = 0
  /// Events that drop everything, by a kind that nodes do not know, or because of the floor.
  package var wipes: [UInt64] = []
  package private(set) var violation: Violation?

  // What was judged.
  package var hits = 0
  package var misses = 0
  package var unproven = 0
  /// Answers that were there and right, but not served for want of a proof.
  package var withheld = 0
  package var claims = 0
  package var acknowledged = 0

  package init() {}

  /// Keeps the first violation.
  package mutating func report(_ property: Property, at now: Nanoseconds, _ detail: String) {
    if violation == nil { violation = Violation(property: property, at: now, detail: detail) }
  }

  /// Whether a node that stands where `node` does has applied `change`, in whatever history.
  func hasApplied(_ change: SourceChange, _ node: NodeRecord) -> Bool {
    guard change.isCommitted, let lineage = node.lineage, let applied = node.applied else {
      return false
    }
    if change.isInherited { return lineage >= change.lineage }
    return lineage == change.lineage ? applied >= change.sequence : lineage > change.lineage
  }

  /// Whether the coordinator said of `node` that it serves nothing that `change` killed.
  ///
  /// What is said of an event holds for all that was durable before it, in whatever history, and for
  /// nothing after it: a fence says no more.
  func isClaimed(_ change: SourceChange, _ node: NodeRecord) -> Bool {
    guard let claim = node.claim, change.isCommitted else { return false }
    return (change.committedAt, change.sequence) <= (claim.committedAt, claim.sequence)
  }
}
