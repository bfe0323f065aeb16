import FreshetCore

/// The log on the virtual disk.
extension Simulation {
  func write(_ job: AppendJob) {
    guard let run = coordinator?.number else { return }
    let time = dice.time(swarm.writeTime) + disk.stall
    if let failure = disk.nextFailure() {
      let mayBeDurable = failure.isFinal && dice.chance(permille: 500)
      if mayBeDurable { queue.add(.durable(job, run: run), at: now + time) }
      let wait = failure.isFinal ? time + 1 : time
      return queue.add(.written(AppendOutcome(failure), run: run), at: now + wait)
    }
    coordinator?.writing = job
    queue.add(.durable(job, run: run), at: now + time)
    // The coordinator learns a little later that the write is durable.
    let later = time + dice.time(0...(.milliseconds(1)))
    queue.add(.written(.durable, run: run), at: now + later)
  }

  func becomeDurable(_ job: AppendJob, run: Int) {
    guard coordinator?.number == run else { return }
    coordinator?.writing = nil
    store(job)
  }

  func written(_ outcome: AppendOutcome, run: Int) {
    guard let current = coordinator, current.number == run else { return }
    if current.isPaused {
      coordinator?.inbox.append(.written(outcome, run: run))
      return
    }
    trace.add(.written, at: now, disk.contents.records.last?.event.sequence ?? 0)
    act { $0.appended(outcome, at: $1, into: &$2) }
  }

  /// The only place where events become durable.
  func store(_ job: AppendJob) {
    invariant("a durable write that the log cannot take") { () throws(StoreError) in
      try disk.store(job)
    }
    for node in job.joined { doubtfulFences.ids.remove(node.id) }
    if job.epoch != nil {
      if !epochIsDue {
        oracle.report(.selectivity, at: now, "a new epoch began although the log lost nothing")
      }
      epochIsDue = false
      // From now on it is known that the log has lost events.
      doubtfulFences.ids = []
      coordinator?.knownFenced = []
      trace.add(.epoch, at: now, disk.contents.epoch.counter)
      oracle.beganEpoch(marks: marks(of: disk.contents), at: now)
    }
    for record in job.records {
      let key = record.event.event?.ownedKey?.publication
      var touches = key.flatMap { planned[$0]?.touches } ?? []
      if let began = record.event.settles, began <= UInt64(oracle.log.count),
        let publication = oracle.log[Int(began) - 1].publication,
        let settling = planned[publication]?.settling
      {
        touches = [.init(settling.end)]
        writer.settled(settling.thing)
      }
      if record.event.event == nil { oracle.wipes.append(record.event.sequence) }
      oracle.committed(
        sequence: record.event.sequence, mark: mark(disk.contents.epoch, record.digest),
        publication: key, touches: touches, at: now)
    }
  }

  private func marks(of contents: DiskContents) -> [UInt64] {
    [mark(contents.epoch, .zero)] + contents.records.map { mark(contents.epoch, $0.digest) }
  }

  // MARK: Loss of the log

  /// Replaces the log with what a fault leaves for the next coordinator.
  func replaceLog() {
    guard let found = lossOfLog else { return }
    lossOfLog = nil
    if found.records.isEmpty {
      disk = VirtualDisk(epoch: found.epoch)
      oracle.lostLog()
    } else {
      disk.contents = found
      oracle.rolledBack(marks: marks(of: found))
      rosterIsDoubtful = true
      epochIsDue = true
      let until = coordinatorClock.move(to: now) + .nanoseconds(mostFenced)
      doubtfulFences = (Set(found.roster.filter(\.isFenced).map(\.identity.id)), until)
    }
    writtenOff = []
    // The settling time of a lost event will never end.
    for (key, planned) in planned where acknowledged.contains(key) {
      guard let settling = planned.settling, oracle.published[key] == nil else { continue }
      writer.settled(settling.thing)
    }
  }

  /// Loses the log; the next coordinator creates a new one.
  func loseLog() {
    var epochs = SplitMix64(seed: dice.next())
    let epoch = Epoch(after: nil, using: &epochs)
    lossOfLog = DiskContents(epoch: epoch)
  }

  /// Forgets the beginning of the log, except events that a publisher may still repeat.
  func compact() {
    guard let run = coordinator?.number else { return }
    let open = publishers.flatMap { $0.publication?.events ?? [] }.compactMap(
      \.ownedKey?.publication)
    let oldest = open.compactMap { oracle.published[$0] }.min() ?? .max
    let head = disk.contents.records.last?.event.sequence ?? 0
    let settling = planned.values.compactMap(\.settling).map(\.thing)
    guard !settling.contains(where: writer.settling.contains) else { return }
    let kept = UInt64(dice.below(12))
    let floor = min(head > kept ? head - kept : 0, oldest == .max ? head : oldest - 1)
    guard floor > 0, let base = coordinator?.machine.raiseFloor(to: floor) else { return }
    oracle.floor = max(oracle.floor, floor)
    oracle.wipes.append(floor)
    queue.add(
      .compacted(through: floor, base: base, run: run),
      at: now + dice.time(.milliseconds(1)...(.milliseconds(20))))
  }

  func compacted(_ floor: SequenceNumber, _ base: Watermarks, run: Int) {
    guard coordinator?.number == run else { return }
    invariant("a floor that the log cannot take") { () throws(StoreError) in
      try disk.compact(through: floor, base: base)
      _ = try disk.dropCompacted()
    }
  }

  /// Logs and broadcasts events of a kind unknown to this version, as a newer one would.
  func logUnknownEvents() {
    guard coordinator == nil else { return }
    for _ in 0..<dice.number(1...3) {
      let previous = Position(
        epoch: disk.contents.epoch, sequence: disk.contents.records.last?.event.sequence ?? 0,
        digest: disk.contents.records.last?.digest ?? .zero)
      let unknown = Dimension(.init(rawValue: 200), "thing \(dice.below(3))")
      let event = LoggedEvent(
        sequence: previous.sequence + 1, event: nil, changes: [.drops(unknown)], committedAt: 0)
      let bytes = event.encoded()
      let digest = previous.digest.appending(bytes)
      store(AppendJob(records: [.init(event: event, bytes: bytes, digest: digest)]))
      broadcast(
        Broadcast.batch(
          Batch(previous: previous, records: [bytes], digest: digest), run: lastRun
        ).encoded())
    }
  }
}
