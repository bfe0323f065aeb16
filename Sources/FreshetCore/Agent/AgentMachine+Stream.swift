/// Follows the stream of broadcasts, and notices when events are missing.
extension AgentMachine {
  /// Processes a broadcast.
  package mutating func receive(
    _ broadcast: Broadcast, at now: Instant, into effects: inout [AgentEffect]
  ) {
    // Before the welcome the log's epoch is unknown. The head in the welcome covers the broadcasts skipped here.
    guard let joined = session.joined else { return }
    heardAt = now
    missedSince = nil
    guard broadcast.run == joined.run else {
      return hear(broadcast.run, at: now, into: &effects)
    }
    let position: Position
    switch broadcast.body {
    case .batch(let batch): position = batch.end
    case .beacon(let beacon): position = beacon
    }
    guard position.epoch == joined.head.epoch else {
      return sayHello(at: now, into: &effects)
    }
    session.joined?.raiseHead(to: position)
    switch broadcast.body {
    case .batch(let batch): receive(batch, at: now, into: &effects)
    case .beacon(let beacon): receive(beacon: beacon, at: now, into: &effects)
    }
  }

  /// Skips a broadcast from another run of the coordinator, and probes that run.
  ///
  /// The session may not be connected to that run yet. A probe is better than a hello here: a lost probe is repeated
  /// sooner, and its answer names the run.
  private mutating func hear(
    _ other: RunID, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard session.joined?.hearRun(other, at: now) == true else { return }
    effects.append(.note(.otherRun(other)))
  }

  private mutating func receive(
    beacon: Position, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard let applied else { return }
    if beacon.sequence == applied.sequence, beacon.digest != applied.digest {
      effects.append(.note(.diverged(beacon)))
      return sayHello(at: now, into: &effects)
    }
    // The stream keeps its order. So an event that the beacon covers and that this node lacks was lost. Only a beacon
    // reveals a lost last event.
    if beacon.sequence > max(applied.sequence, tail?.end.sequence ?? 0) {
      effects.append(.note(.gap(applied: applied.sequence, next: beacon.sequence)))
      beginCatchUp(at: now, into: &effects)
    }
  }

  private mutating func receive(
    _ batch: Batch, at now: Instant, into effects: inout [AgentEffect]
  ) {
    // Catch-up pages may already include later events, so they are authoritative for all the events they cover.
    let before = max(applied?.sequence ?? 0, session.joined?.catchUp?.covers ?? 0)
    guard batch.end.sequence > before else { return }
    let links: [Batch.Link]
    do {
      links = try batch.links()
    } catch {
      return receiveGarbage(error, at: now, into: &effects)
    }
    if let applied, let here = batch.digest(at: applied.sequence, links), here != applied.digest {
      effects.append(.note(.diverged(batch.previous)))
      return sayHello(at: now, into: &effects)
    }
    // Changes are merged at once, even after a gap. That is safe, because completeness is claimed separately.
    for link in links where link.event.sequence > before {
      for change in link.event.changes {
        effects.append(
          .merge(
            change, at: link.event.sequence, grace: link.event.grace,
            spread: link.event.spread))
      }
    }
    if let applied, applied.sequence == before, batch.previous.sequence <= before {
      advance(to: batch.end, at: now, into: &effects)
    } else {
      var start = batch.previous
      if start.sequence < before, let digest = batch.digest(at: before, links) {
        start = Position(epoch: start.epoch, sequence: before, digest: digest)
      }
      extendTail(from: start, to: batch.end, at: now, into: &effects)
    }
  }

  private mutating func extendTail(
    from start: Position, to end: Position, at now: Instant, into effects: inout [AgentEffect]
  ) {
    if tail?.end == start {
      tail?.end = end
    } else if end.sequence > tail?.end.sequence ?? 0 {
      tail = Tail(start: start, end: end)
    }
    guard let applied, session.joined?.catchUp == nil else { return }
    effects.append(.note(.gap(applied: applied.sequence, next: start.sequence + 1)))
    beginCatchUp(at: now, into: &effects)
  }

  /// Claims that everything through `position` is applied, then redeems proofs and reports the position.
  mutating func advance(
    to position: Position, at now: Instant, into effects: inout [AgentEffect]
  ) {
    var position = position
    if let tail, tail.start.sequence <= position.sequence {
      if tail.end.sequence > position.sequence { position = tail.end }
      self.tail = nil
    }
    applied = position
    session.joined?.reach(position)
    effects.append(.advance(position))
    redeemProofs(into: &effects)
    reports.requestReport()
    sendReport(at: now, into: &effects)
  }
}
