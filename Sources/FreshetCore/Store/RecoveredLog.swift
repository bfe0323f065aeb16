/// Everything in a log except its events, as read at the start.
package struct RecoveredLog: Equatable, Sendable {
  /// The log's epoch.
  package let epoch: Epoch
  /// The last compacted event; 0 if there is none.
  package let floor: SequenceNumber
  /// The digest at the floor.
  package let floorDigest: Digest
  /// The watermarks at the floor.
  package let base: Watermarks
  /// The nodes that the log lists.
  package let roster: [LoggedNode]
  /// Whether the log was just created.
  package let isNew: Bool
  /// Whether the roster lists every node that may be serving.
  package let isVouched: Bool
  /// The last event before the current epoch; 0 in the log's first epoch.
  package let epochBegan: SequenceNumber
  /// The records of services' applies.
  package let applied: [AppliedRecord]
  /// The log's secret, made with the log or at the first start of a version that needs it.
  package let secret: LogSecret

  package init(
    epoch: Epoch, floor: SequenceNumber, floorDigest: Digest, base: Watermarks,
    roster: [LoggedNode], isNew: Bool, isVouched: Bool, epochBegan: SequenceNumber,
    applied: [AppliedRecord], secret: LogSecret
  ) {
    self.epoch = epoch
    self.floor = floor
    self.floorDigest = floorDigest
    self.base = base
    self.roster = roster
    self.isNew = isNew
    self.isVouched = isVouched
    self.epochBegan = epochBegan
    self.applied = applied
    self.secret = secret
  }
}
