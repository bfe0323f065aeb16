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

  /// Requests a new epoch because a node is ahead of the log or has another digest.
  ///
  /// Then the log was rolled back or replaced.
  ///
  /// - Returns: false if an epoch began so recently that the node must be at fault, not the log.
  mutating func requestEpoch(
    because node: NodeIdentity, at position: Position, now: Instant,
    into effects: inout [CoordinatorEffect]
  ) -> Bool {
    if rosterChanges.epoch != nil || inFlight?.job.epoch != nil { return true }
    if lastEpochAt != .distantPast, now - lastEpochAt < configuration.epochSpacing {
      return false
    }
    lastEpochAt = now
    effects.append(.note(.diverged(node, position)))
    rosterChanges.epoch = Epoch(after: head.epoch, using: &generator)
    return true
  }

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
