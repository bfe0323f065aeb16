import FreshetCache
import FreshetCore

/// Checks made periodically and at the end.
extension Simulation {
  private static let interval: Nanoseconds = .milliseconds(150)
  /// The number of events whose settlements one check examines.
  private static let eventsPerCheck = 3

  /// The longest time that the coordinator may take to record that a node is fenced.
  private static let writtenWithin: Nanoseconds = .milliseconds(2_500)

  /// The longest time from a node's last proof until it must be fenced, on the coordinator's clock.
  var mostFenced: Nanoseconds { swarm.bound + swarm.bound / 1_000 + .milliseconds(11) }

  func check() {
    queue.add(.check, at: now + Self.interval)
    if coordinator?.isPaused != false || disk.isFull || disk.failsNext || disk.stall > 0 {
      troubledAt = now
    }
    guard let run = coordinator, !run.isPaused else { return }
    trace.add(.check, at: now, run.machine.head.sequence)
    let local = coordinatorClock.move(to: now)
    let head = run.machine.head.sequence
    for _ in 0..<Self.eventsPerCheck where head > 0 {
      let sequence = head - UInt64(dice.below(Int(min(head, 12))))
      guard let settlement = run.machine.settlement(of: sequence, at: local) else { continue }
      judge(settlement, of: sequence)
      judgeDead(settlement, of: sequence, run, at: local)
    }
    writeOff(run, at: local)
    checkBounds(run)
  }

  /// Records which nodes died so long ago that the coordinator's next run must know it as well.
  private func writeOff(_ run: CoordinatorRun, at local: Instant) {
    guard now - troubledAt > Self.writtenWithin else { return }
    for (id, _) in dead {
      let last = max(run.proofs[id] ?? run.startedAt, run.heard[id] ?? run.startedAt)
      if (local - last).nanoseconds > mostFenced + Self.writtenWithin { writtenOff.insert(id) }
    }
  }

  /// Records the coordinator's claims about nodes, against which later hits are judged.
  func judge(_ settlement: Settlement, of sequence: SequenceNumber) {
    trace.add(.settled, at: now, sequence, settlement.isSettled ? 1 : 0)
    let local = coordinatorClock.move(to: now)
    for standing in settlement.nodes where standing.standing.isSettled {
      if doubtfulFences.ids.contains(standing.id), local < doubtfulFences.until { continue }
      guard let node = nodes.first(where: { $0.identity.id == standing.id }), node.isAlive else {
        continue
      }
      oracle.claimed(sequence, of: [node.record])
    }
    guard settlement.isSettled, !rosterIsDoubtful else { return }
    // A new log knows nothing of nodes that serve stale by choice until they say hello.
    let bounded = nodes.filter { $0.isAlive && $0.promise < Swarm.unbounded }
    oracle.claimed(sequence, of: bounded.map(\.record))
  }

  /// Checks that dead nodes are settled once their last proof has aged past bound and margin.
  private func judgeDead(
    _ settlement: Settlement, of sequence: SequenceNumber, _ run: CoordinatorRun, at local: Instant
  ) {
    for (id, record) in dead {
      guard let standing = settlement.nodes.first(where: { $0.id == id }),
        standing.standing == .pending
      else { continue }
      // The time of the node's last proof: in this run, or just before it unless the log says otherwise.
      let given = run.proofs[id] ?? (run.knownFenced.contains(id) ? .distantPast : run.startedAt)
      oracle.pending(
        sequence, of: record, at: now, overdue: (local - given).nanoseconds - mostFenced)
    }
  }

  private func isRunning(_ id: String) -> Bool {
    nodes.contains { $0.isAlive && $0.identity.id == id }
  }

  private func checkBounds(_ run: CoordinatorRun) {
    let most = catalogue.names.count + 8
    if run.machine.watermarks.count > most {
      oracle.report(
        .boundedMemory, at: now, "the coordinator holds \(run.machine.watermarks.count) watermarks")
    }
    for node in nodes where node.fleet.watermarkCount > most {
      oracle.report(
        .boundedMemory, at: now, "\(node.name) holds \(node.fleet.watermarkCount) watermarks")
    }
  }

  // MARK: Rest

  /// Whether everything is at rest; at the last moment, reports why it is not.
  @discardableResult
  func rest(isLast: Bool) -> Bool {
    if let why = unrest {
      if isLast { oracle.report(.convergence, at: now, why) }
      return false
    }
    // From now on everything served must be right, without any bound.
    for node in nodes where node.isAlive {
      node.clock.move(to: now)
      for number in catalogue.nearQuestions.indices { askNear(number, of: node, mostStale: 0) }
      for key in allKeys {
        guard case .hit(let hit) = node.cache.lookup(key) else { continue }
        counts.lookups += 1
        oracle.judge(
          hit.value, servedBy: node.record, at: now, bound: 0, isGraced: false)
      }
    }
    return true
  }

  private var allKeys: [AnswerKey] {
    let fixed = catalogue.questions.compactMap { question -> AnswerKey? in
      guard case .fixed(let key) = question.key else { return nil }
      return key
    }
    return fixed + madeKeys.all.map(\.key)
  }

  /// Why the fleet is not at rest; nil if it is.
  private var unrest: String? {
    guard let run = coordinator else { return "there is no coordinator" }
    if let busy = publishers.first(where: { $0.publication != nil }) {
      return "publisher \(busy.index) is not answered"
    }
    if !writer.settling.isEmpty { return "a settling time does not end" }
    let local = coordinatorClock.move(to: now)
    let head = run.machine.head
    // Events that are durable but not yet known to be so will be broadcast.
    if run.writing != nil || (disk.contents.records.last?.event.sequence ?? 0) > head.sequence {
      return "an event is being written"
    }
    for node in nodes where node.isAlive {
      guard node.machine.isLive, node.machine.position == head else {
        let position = node.machine.position?.description ?? "nothing"
        return "\(node.name) is at \(position), the head is \(head)"
      }
      let own = node.clock.move(to: now)
      let promise = Duration.nanoseconds(min(node.promise, Swarm.slowest))
      let shortest = min(node.fleet.shortestBound ?? promise, promise)
      guard node.fleet.isProven(at: own, maxStaleness: shortest) else {
        return "\(node.name) is not fresh"
      }
      for active in run.machine.activeVersions where active.dimension.kind.isConfiguration {
        let known = node.fleet.activeVersions(of: active.dimension)
        if known != (active.isOpen ? nil : active.versions) {
          return "\(node.name) takes \(known ?? []) for active in \(active.dimension)"
        }
      }
    }
    if head.sequence > 0, let settlement = run.machine.settlement(of: head.sequence, at: local),
      !settlement.isSettled
    {
      // A node that serves stale by choice and vanished silently is not settled before it is forgotten.
      let open = settlement.nodes.filter { !$0.standing.isSettled }
      guard open.allSatisfy({ $0.standing == .unbounded && !isRunning($0.id) }) else {
        return "\(open.first?.id ?? "?") is not settled"
      }
    }
    return nil
  }
}
