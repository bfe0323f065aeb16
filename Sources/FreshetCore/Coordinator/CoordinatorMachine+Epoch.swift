/// Begins a new epoch when the log may have lost events, so that all nodes start over.
extension CoordinatorMachine {
  /// Returns whether a node at `position` can have followed this log.
  ///
  /// The result is true for a position in another epoch, because such a node starts over in any case.
  func isOurs(_ position: Position) -> Bool {
    guard position.epoch == head.epoch else { return true }
    guard position.sequence <= head.sequence else { return false }
    guard let digest = history.digest(at: position.sequence) else { return true }
    return digest == position.digest
  }

  /// Returns whether a node that shows `token` can know of events that the log has lost.
  ///
  /// It must have been welcomed by an earlier run of a coordinator of this very log, in the epoch with which this run
  /// began. What a node learned from this run, the log has. So whatever a peer says, a run begins at most one epoch
  /// because of it.
  func isWitness(_ token: ResumeToken?) -> Bool {
    guard let token else { return false }
    return token.run != run && head.epoch == firstEpoch
  }

  /// Requests a new epoch because a witness is ahead of the log or has another digest.
  ///
  /// Then the log was rolled back or replaced.
  mutating func requestEpoch(
    because node: NodeIdentity, at position: Position, into effects: inout [CoordinatorEffect]
  ) {
    guard !isEpochEnding else { return }
    effects.append(.note(.diverged(node, position)))
    rosterChanges.epoch = Epoch(after: head.epoch, using: &generator)
  }

  /// Whether a new epoch is requested and not yet durable.
  var isEpochEnding: Bool { rosterChanges.epoch != nil || inFlight?.job.epoch != nil }

  /// Adopts a new epoch that is now durable.
  mutating func begin(
    _ epoch: Epoch, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    head.epoch = epoch
    epochBegan = head.sequence
    index.forgetVersions(through: head.sequence)
    roster.startOver(startedAt: startedAt)
    rosterChanges.vouches = false
    expectStrangers(at: now)
    effects.append(.note(.newEpoch(epoch)))
    effects.append(.broadcast(Broadcast.beacon(head, run: run).encoded()))
    beaconAt = now + configuration.beaconInterval
  }
}
