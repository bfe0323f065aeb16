import FreshetCore

/// The coordinator's runs, and the shell around the production machine.
extension Simulation {
  private var clocks: CoordinatorMachine.Clocks {
    CoordinatorMachine.Clocks(
      now: coordinatorClock.move(to: now), wall: coordinatorClock.wall(at: now) / 1_000_000)
  }

  /// Starts a coordinator with the disk's contents.
  func startCoordinator() {
    replaceLog()
    coordinatorRuns += 1
    let local = coordinatorClock.move(to: now)
    oracle.opened(mark: mark(disk.contents.epoch, .zero))
    var configuration = CoordinatorMachine.Configuration()
    configuration.beaconInterval = .milliseconds(250)
    configuration.longestBound = .nanoseconds(swarm.bound)
    configuration.policy = policy
    // Calm runs promise what a file keeps: a proof that waits for no write.
    disk.provesByWriting = swarm.provesByWriting && options.profile != .calm
    disk.open()
    // The first log is the fleet's first, as an operator would declare.
    let machine = recovered(configuration, startsNewFleet: coordinatorRuns == 1, at: local)
    lastRun = machine.run
    // A witness of an earlier run may bring about an epoch, so no liar shows a token of one.
    for index in liars.indices { liars[index].tokens = [:] }
    trace.add(.restart, at: now, UInt64(coordinatorRuns), machine.head.sequence)
    coordinator = CoordinatorRun(machine: machine, number: coordinatorRuns, startedAt: local)
    if disk.contents.isVouched { coordinator?.knownFenced = writtenOff }
    act { $0.wake(at: $1, into: &$2) }
  }

  private func recovered(
    _ configuration: CoordinatorMachine.Configuration, startsNewFleet: Bool, at now: Instant
  ) -> CoordinatorMachine {
    do throws(StoreError) {
      return try CoordinatorMachine.recovered(
        from: disk, configuration, startsNewFleet: startsNewFleet, seed: dice.next(), at: now
      ).machine
    } catch {
      brokenInvariant("a virtual disk cannot be read: \(error)")
    }
  }

  /// Kills the coordinator; the write in progress may or may not be on the disk.
  func crashCoordinator() {
    guard let dying = coordinator else { return }
    trace.add(.crash, at: now, UInt64(dying.number))
    coordinator = nil
    if let job = dying.writing, dice.chance(permille: 500) { store(job) }
    for node in nodes where node.isAlive { disconnect(node) }
  }

  /// Lets `body` feed the machine, and then performs its effects.
  func act(
    _ body: (inout CoordinatorMachine, CoordinatorMachine.Clocks, inout [CoordinatorEffect]) -> Void
  ) {
    let clocks = clocks
    var effects: [CoordinatorEffect] = []
    guard coordinator?.feed(body, clocks, &effects) != nil else { return }
    for effect in effects {
      if let left = coordinator?.effectsLeft {
        if left == 0 { return crashCoordinator() }
        coordinator?.effectsLeft = left - 1
      }
      perform(effect)
      if coordinator == nil { return }
    }
    setCoordinatorTimer()
  }

  private func setCoordinatorTimer() {
    guard let run = coordinator else { return }
    let time = max(now + 1_000, coordinatorClock.real(of: run.machine.deadline, after: now))
    guard time < run.wakeAt || run.wakeAt <= now else { return }
    coordinator?.wakeAt = time
    coordinator?.wakeStamp += 1
    queue.add(.wakeCoordinator(run: run.number, stamp: run.wakeStamp + 1), at: time)
  }

  func wakeCoordinator(run: Int, stamp: Int) {
    guard let current = coordinator, current.number == run, current.wakeStamp == stamp else {
      return
    }
    coordinator?.wakeAt = .max
    guard !current.isPaused else { return }
    act { $0.wake(at: $1, into: &$2) }
  }

  private func perform(_ effect: CoordinatorEffect) {
    switch effect {
    case .append(let job): write(job)
    case .broadcast(let frame): broadcast(frame)
    case .send(let message, let peer): send(message, to: peer)
    case .cut(let peer): cut(peer)
    case .answer(let token, let answer):
      guard let (index, turn, keys) = coordinator?.publishers.removeValue(forKey: token) else {
        break
      }
      if case .published(let receipts) = answer {
        for (key, receipt) in zip(keys, receipts) {
          oracle.acknowledged(
            key, sequence: receipt.position.sequence, mark: mark(receipt.position), at: now)
        }
      }
      trace.add(.answer, at: now, UInt64(index), UInt64(turn))
      let wait = dice.time(.microseconds(100)...(.milliseconds(3)))
      guard !dice.chance(permille: network.lossPermille) else { break }
      queue.add(.response(index, turn: turn, answer), at: now + wait)
    case .settlement(let token, let settlement, let isFinal):
      guard let sequence = coordinator?.waits[token] else { break }
      if isFinal { coordinator?.waits[token] = nil }
      judge(settlement, of: sequence)
    case .noSuchEvent(let token): coordinator?.waits[token] = nil
    case .terminate:
      crashCoordinator()
      queue.add(.restart, at: now + dice.time(.milliseconds(20)...(.milliseconds(500))))
    case .committed, .inquiryAnswer, .recorded: break
    case .note(.newEpoch): counts.epochs += 1
    case .note: break
    }
  }

  private func send(_ message: CoordinatorMessage, to peer: PeerID) {
    if case .proof = message, let id = coordinator?.machine.roster.id(of: peer) {
      coordinator?.proofs[id] = coordinatorClock.cacheNow
    }
    if let liar = Liar.number(of: peer) { return hear(message, liar: liar) }
    let node = nodes[Int(peer.bytes[0]) << 8 | Int(peer.bytes[1])]
    guard node.peer == peer else { return }
    sendDown(message, to: node)
  }

  private func cut(_ peer: PeerID) {
    if let liar = Liar.number(of: peer) { return liars[liar].reconnect() }
    let node = nodes[Int(peer.bytes[0]) << 8 | Int(peer.bytes[1])]
    if node.peer == peer, node.isAlive { disconnect(node) }
  }

  /// Lets the coordinator handle a frame from a node.
  func takeMessage(_ frame: Frame, from node: SimulatedNode) {
    counts.deliveries += 1
    do throws(WireError) {
      let message = try AgentMessage(decoding: frame.bytes)
      trace.add(
        .toCoordinator, at: now, UInt64(node.index), UInt64(frame.bytes.count), message.summary)
      if case .hello(let hello) = message, let run = coordinator,
        run.machine.roster[hello.node.id] == nil,
        hello.applied != nil || !disk.contents.isVouched
      {
        // The coordinator must assume that an earlier log, or run, had just given the node a proof.
        coordinator?.proofs[hello.node.id] = coordinatorClock.move(to: now)
      }
      coordinator?.heard[node.identity.id] = coordinatorClock.move(to: now)
      let peer = node.peer
      let credential = node.credential
      act { $0.receive(message, from: peer, as: credential, at: $1, into: &$2) }
    } catch {
      trace.add(.garbled, at: now, UInt64(node.index), 1)
    }
  }

  func resumeCoordinator() {
    guard let run = coordinator, run.isPaused else { return }
    coordinator?.isPaused = false
    coordinator?.inbox = []
    for happening in run.inbox { queue.add(happening, at: now) }
    applyPolicy()
    coordinator?.wakeAt = .max
    act { $0.wake(at: $1, into: &$2) }
  }
}
