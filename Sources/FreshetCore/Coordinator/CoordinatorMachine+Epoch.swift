/// When continuity is not proven, another epoch begins: nodes drop everything and join anew.
extension CoordinatorMachine {
  /// Whether a node that stands at `position` can have got there from this log.
  ///
  /// Another epoch is none of ours to judge: the node starts over in any case.
  func isOurs(_ position: Position) -> Bool {
    guard position.epoch == head.epoch else { return true }
    guard position.sequence <= head.sequence else { return false }
    guard let digest = history.digest(at: position.sequence) else { return true }
    return digest == position.digest
  }

  /// A node is ahead of the log, or holds another digest: the log was rolled back, or replaced.
  ///
  /// - Returns: false if an epoch began so recently that a node must be at fault, not the log.
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

  /// The epoch is durable: from now on everything speaks of it.
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
