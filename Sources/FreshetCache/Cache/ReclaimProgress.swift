package import FreshetCore

/// How far the memory of dead entries has been given back.
package struct ReclaimProgress: Equatable, Sendable {
  /// What events have dropped since the last time, by sequence.
  package var drops: [Drop]
  /// All that events up to here killed is counted; nil if that cannot be said yet.
  package var countedThrough: SequenceNumber?
  /// What is held, entries kept for a rollback among it.
  package var held: DropCount
  /// Whether nothing is left to look at now.
  package var isDone: Bool
}
