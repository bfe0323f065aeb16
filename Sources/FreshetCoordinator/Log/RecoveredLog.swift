package import FreshetCore

/// What a log holds besides its events, as it is read at the start.
package struct RecoveredLog: Equatable, Sendable {
  /// The log's identity.
  package let epoch: Epoch
  /// The events at or below it are compacted.
  package let floor: SequenceNumber
  /// The hash chain at the floor.
  package let floorDigest: Digest
  /// The watermarks at the floor.
  package let base: Watermarks
  /// The nodes known when the log was last written.
  package let roster: [LoggedNode]
  /// Whether the log was made just now.
  package let isNew: Bool
  /// Whether every node that may be serving is in the roster.
  package let isVouched: Bool
  /// The last event before the epoch began; 0 for the log's first epoch.
  package let epochBegan: SequenceNumber
  /// What is remembered of services' applies.
  package let applied: [AppliedRecord]
}
