/// Publishes events: checks them, queues them, writes them in groups, broadcasts them and answers, in this order.
extension CoordinatorMachine {
  /// Accepts a publish.
  ///
  /// The answer is an effect with `token`, which follows once all of its events are durable.
  package mutating func publish(
    _ events: [Event], token: PublishToken, at clocks: Clocks,
    into effects: inout [CoordinatorEffect]
  ) {
    if let error = fault(in: events) {
      effects.append(.answer(token, .refused(error)))
      return
    }
    queue.add(events, token: token)
    startAppend(at: clocks, into: &effects)
  }

  private func fault(in events: [Event]) -> PublishError? {
    guard 1...EventLimits.batch ~= events.count else { return .batchSize(events.count) }
    for (index, event) in events.enumerated() {
      do { try event.validate() } catch { return .invalid(index: index, error) }
    }
    return queue.eventCount + events.count > configuration.pendingEvents ? .overloaded : nil
  }

  /// Requests a write of everything that waits, unless a write is in progress.
  ///
  /// What arrives in the meantime shares the next commit.
  mutating func startAppend(at clocks: Clocks, into effects: inout [CoordinatorEffect]) {
    guard inFlight == nil else { return }
    if mustProveFirst {
      let job = AppendJob(proves: true)
      inFlight = InFlight(job: job, group: .init(), applied: nil, since: clocks.now)
      return effects.append(.append(job))
    }
    hasProvedInTrouble = false
    var job = rosterChanges
    var group = PublishQueue.Group()
    // A new epoch is written alone, so that no event of the old one gets a number after it.
    if job.epoch == nil, !queue.isEmpty {
      group = queue.takeGroup(
        limit: configuration.groupLimit, bytes: configuration.groupBytes, after: head,
        wall: clocks.wall, index: index, idempotency: idempotency)
      for refused in group.answers {
        effects.append(.answer(refused.token, .refused(refused.error)))
      }
      job.records = group.records
    }
    let applied = job.epoch == nil ? takeRecords(at: clocks, into: &effects) : nil
    job.applied = applied?.changed ?? []
    job.proves = !waitingProbes.isEmpty
    guard !job.isEmpty else { return answer(group, into: &effects) }
    rosterChanges = AppendJob()
    inFlight = InFlight(job: job, group: group, applied: applied, since: clocks.now)
    effects.append(.append(job))
  }

  /// Whether the next write only proves the head, because the log has refused the last one.
  ///
  /// A log without space still proves its head. Every other write is one that may succeed again.
  private var mustProveFirst: Bool {
    logTrouble != nil && !waitingProbes.isEmpty && !hasProvedInTrouble
  }

  /// Processes the outcome of the write that ``CoordinatorEffect/append(_:)`` requested.
  package mutating func appended(
    _ outcome: AppendOutcome, at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) {
    guard let finished = inFlight else {
      brokenInvariant("an append ended that nobody started: \(outcome)")
    }
    inFlight = nil
    switch outcome {
    case .durable:
      if finished.job.provesOnly, logTrouble != nil {
        hasProvedInTrouble = true
      } else {
        logTrouble = nil
        commit(finished, at: clocks, into: &effects)
      }
      answerProbes(provenBy: finished, at: clocks.now, into: &effects)
    case .refused(let reason):
      logTrouble = reason
      effects.append(.note(.logRefused(reason)))
      refuse(finished, reason: reason)
      for member in finished.group.members {
        guard let token = member.token else { continue }
        effects.append(.answer(token, .refused(.logUnavailable(reason))))
      }
      for member in finished.applied?.members ?? [] {
        effects.append(.recorded(member.token, .failure(.logUnavailable(reason))))
      }
      // Other waiting writes would fail as well. The next wake tries again.
      return
    case .unknown(let reason):
      // The write stays in flight, so that no further event gets a number.
      inFlight = finished
      logTrouble = reason
      effects.append(.terminate(reason))
      return
    }
    startAppend(at: clocks, into: &effects)
  }

  private mutating func commit(
    _ finished: InFlight, at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) {
    if let epoch = finished.job.epoch { begin(epoch, at: clocks.now, into: &effects) }
    let before = head
    for record in finished.job.records {
      take(record.event, digest: record.digest, at: clocks.now)
    }
    // Broadcast first: the fleet is what the answer waits for.
    for frame in frames(of: finished.job.records, after: before) {
      effects.append(.broadcast(frame.encoded()))
    }
    if !finished.job.records.isEmpty { beaconAt = clocks.now + configuration.beaconInterval }
    answer(finished.group, into: &effects)
    if !finished.job.records.isEmpty {
      effects.append(.committed(finished.job.records.map(\.event)))
    }
    if let applied = finished.applied { commit(applied, into: &effects) }
    for node in finished.job.joined { admit(node, at: clocks.now, into: &effects) }
  }

  private mutating func refuse(_ finished: InFlight, reason: String) {
    // A node that has said hello in the meantime is admitted, or is saved by the next write. It must not be fenced
    // after that.
    rosterChanges.fenced += finished.job.fenced.filter { node in
      roster[node.id]?.state == .fenced(isRecovered: false)
    }
    // These nodes will say hello again. A node that is not saved gets no proof.
    for node in finished.job.joined { dropUnsaved(node) }
    // A log saves nodes before it forgets any. So a node that came back in the meantime must not be forgotten by the
    // next write.
    rosterChanges.forgotten += finished.job.forgotten.filter { id in
      !rosterChanges.joined.contains { $0.id == id }
    }
    rosterChanges.epoch = finished.job.epoch ?? rosterChanges.epoch
    rosterChanges.vouches = rosterChanges.vouches || finished.job.vouches
    for (member, settles) in ownEvents(of: finished) { queue.add(member, settles: settles) }
  }

  /// Returns the coordinator's own events in a refused write.
  ///
  /// They have no publisher to try again, so the coordinator queues them again itself.
  private func ownEvents(of finished: InFlight) -> [(Event, SequenceNumber)] {
    finished.job.records.compactMap { record in
      guard let settles = record.event.settles, let event = record.event.event else { return nil }
      return (event, settles)
    }
  }

  private func answer(
    _ group: PublishQueue.Group, into effects: inout [CoordinatorEffect]
  ) {
    for member in group.members {
      guard let token = member.token else { continue }
      effects.append(.answer(token, .published(receipts(of: member, in: group))))
    }
  }

  /// Returns the frames that carry `records`: one, unless the records exceed a frame's limits.
  func frames(of records: [AppendJob.Record], after position: Position) -> [Broadcast] {
    var frames: [Broadcast] = []
    var previous = position
    var slice: [[UInt8]] = []
    var bytes = 0
    for (index, record) in records.enumerated() {
      slice.append(record.bytes)
      bytes += record.bytes.count
      let isLast = index == records.count - 1
      guard isLast || slice.count == WireLimits.recordsPerFrame || bytes >= WireLimits.page
      else { continue }
      frames.append(
        .batch(Batch(previous: previous, records: slice, digest: record.digest), run: run))
      previous.sequence = record.event.sequence
      previous.digest = record.digest
      slice.removeAll(keepingCapacity: true)
      bytes = 0
    }
    return frames
  }
}
