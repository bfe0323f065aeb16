import FreshetCache
import FreshetCore

/// Starts and ends nodes, and acts as the shell around the production agent.
extension Simulation {
  /// The longest time that the agent's shell waits without checking the clocks.
  private static let safetyTick: Duration = .milliseconds(250)

  func makeNode(_ index: Int) -> SimulatedNode {
    let clock = VirtualClock(
      offset: dice.time(.seconds(1)...(.seconds(1_000_000))),
      drift: Int64(dice.number(swarm.nodeDrifts)),
      wallOffset: dice.time(.seconds(1_600_000_000)...(.seconds(1_800_000_000))))
    let (identity, machine, fleet, cache) = newRun(index, run: 0, clock: clock)
    return SimulatedNode(
      index: index, promise: swarm.promise(of: index) ?? Swarm.unbounded, clock: clock,
      identity: identity, machine: machine, fleet: fleet, cache: cache)
  }

  private func newRun(
    _ index: Int, run: Int, clock: VirtualClock
  ) -> (NodeIdentity, AgentMachine, FleetState, Cache<SourcedAnswer>) {
    let bound = swarm.promise(of: index).map { Duration.nanoseconds($0) }
    let secret = NodeSecret(UInt64(index), UInt64(run))
    let identity = NodeIdentity(
      id: secret.id, name: "node-\(index)", application: "simulation",
      applicationVersion: "", bound: bound)
    let configuration = AgentMachine.Configuration(node: identity, secret: secret)
    let machine = AgentMachine(configuration, seed: dice.next())
    let fleet = FleetState(seed: dice.next(), promise: bound)
    let cache = invariant("the cache's configuration is in bounds") {
      try Cache<SourcedAnswer>(
        swarm.cache, fleet: fleet,
        clock: CacheClock({ clock.cacheNow }, estimate: { clock.cacheEstimate }),
        seed: dice.next()
      ) { _ in 1_024 }
    }
    return (identity, machine, fleet, cache)
  }

  /// Starts the node's current run.
  func startNode(_ node: SimulatedNode) {
    node.record = oracle.started(node.identity.id, keys: catalogue.questions.count)
    // A new process does not repair its machine's clock.
    oracle.nodes[node.record].isExempt = node.clock.isOff
    node.isAlive = true
    let local = node.clock.move(to: now)
    node.machine.start(at: local, into: &node.effects)
    perform(node)
    queue.add(
      .lookups(node.index, run: node.run), at: now + dice.time(0...swarm.lookupInterval))
  }

  /// Ends the node's run and prepares the next.
  func endNode(_ node: SimulatedNode) {
    node.isAlive = false
    node.isPaused = false
    node.isAgentStalled = false
    node.isDeaf = false
    node.isMute = false
    node.run += 1
    node.connection += 1
    node.isConnected = false
    node.inbox = []
    node.held = []
    node.inFlight = 0
    node.effects = []
    node.effectsLeft = nil
    node.applied = nil
    node.keys = KeyMemory()
    node.filling = []
    node.deferred = []
    node.wakeAt = .max
    (node.identity, node.machine, node.fleet, node.cache) = newRun(
      node.index, run: node.run, clock: node.clock)
  }

  // MARK: The shell

  /// Lets the agent handle one frame.
  func take(_ frame: Frame, isBroadcast: Bool, at node: SimulatedNode) {
    let local = node.clock.move(to: now)
    counts.deliveries += 1
    if isBroadcast {
      switch frame.broadcast {
      case .success(let broadcast):
        trace.add(
          .frame, at: now, UInt64(node.index), UInt64(frame.bytes.count), broadcast.summary)
        node.machine.receive(broadcast, at: local, into: &node.effects)
      case .failure(let error):
        trace.add(.garbled, at: now, UInt64(node.index))
        node.machine.receiveGarbage(error, at: local, into: &node.effects)
      }
    } else {
      do throws(WireError) {
        let message = try CoordinatorMessage(decoding: frame.bytes)
        trace.add(
          .toNode, at: now, UInt64(node.index), UInt64(frame.bytes.count), message.summary)
        node.machine.receive(message, at: local, into: &node.effects)
      } catch {
        trace.add(.garbled, at: now, UInt64(node.index))
        node.machine.receiveGarbage(error, at: local, into: &node.effects)
      }
    }
    perform(node)
    turn(node)
  }

  func wakeNode(_ node: SimulatedNode, run: Int, stamp: Int) {
    guard node.run == run, node.wakeStamp == stamp else { return }
    node.wakeAt = .max
    guard node.takes else { return }
    turn(node)
  }

  /// Runs one turn of the agent's loop: does what is due, then reclaims memory.
  private func turn(_ node: SimulatedNode) {
    guard node.takes else { return }
    let run = node.run
    let local = node.clock.move(to: now)
    if let bound = node.fleet.shortestBound { node.machine.shortenProbeInterval(for: bound) }
    node.machine.wake(at: local, wall: node.clock.wall(at: now), into: &node.effects)
    perform(node)
    guard node.run == run else { return }
    let reclaimAt = reclaim(node)
    guard node.run == run else { return }
    let due = min(node.machine.deadline ?? local + Self.safetyTick, local + Self.safetyTick)
    setTimer(node, at: max(now + 1_000, min(reclaimAt, node.clock.real(of: due, after: now))))
  }

  /// Reclaims memory unless that was done a moment ago; returns when to do it again.
  private func reclaim(_ node: SimulatedNode) -> Nanoseconds {
    if now < node.reclaimAt { return node.reclaimAt }
    node.reclaimAt = now + swarm.reclaimInterval
    let progress = ReclaimProgress(
      of: [node.cache], applied: node.applied, limit: swarm.reclaimLimit)
    node.machine.reportDrops(
      progress.drops, counted: progress.countedThrough ?? 0, held: progress.held,
      at: node.clock.cacheNow, into: &node.effects)
    perform(node)
    return progress.isDone ? .max : node.reclaimAt
  }

  private func setTimer(_ node: SimulatedNode, at time: Nanoseconds) {
    guard time < node.wakeAt || node.wakeAt <= now else { return }
    node.wakeStamp += 1
    node.wakeAt = time
    queue.add(.wakeNode(node.index, run: node.run, stamp: node.wakeStamp), at: time)
  }

  /// Performs the machine's effects in order; a crash may come between any two.
  func perform(_ node: SimulatedNode) {
    guard !node.effects.isEmpty else { return }
    let local = node.clock.cacheNow
    let effects = node.effects
    node.effects = []
    for effect in effects {
      if let left = node.effectsLeft {
        if left == 0 { return crash(node) }
        node.effectsLeft = left - 1
      }
      if case .startOver = effect {
        oracle.startedOver(node.record, epochChanged: epochChanged(node), at: now)
      }
      switch node.fleet.perform(effect, at: local) {
      case .send(let message): sendUp(message, from: node)
      case .moved(let position):
        node.applied = position?.sequence
        guard let position else { break }
        trace.add(.toNode, at: now, UInt64(node.index), position.sequence)
        oracle.advanced(node.record, to: position.sequence, mark: mark(position), at: now)
      case .reopen(let connection):
        if connection == .broadcast { node.isDeaf = false } else { node.isMute = false }
        disconnect(node)
      case .inquire, .note, .proven, nil: break
      }
    }
    if node.wakeAt == .max { setTimer(node, at: now + 1_000) }
  }

  /// Whether the node's log is not the current one.
  private func epochChanged(_ node: SimulatedNode) -> Bool {
    let record = oracle.nodes[node.record]
    return record.applied == nil || record.lineage != oracle.lineage
  }

  /// Returns the number that represents a position for the oracle.
  func mark(_ position: Position) -> UInt64 { mark(position.epoch, position.digest) }

  func mark(_ epoch: Epoch, _ digest: Digest) -> UInt64 {
    digest.bytes.prefix(8).reduce(epoch.low ^ (epoch.high &* 31)) { $0 &* 257 &+ UInt64($1) }
  }
}
