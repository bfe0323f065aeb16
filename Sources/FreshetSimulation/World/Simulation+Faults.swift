import FreshetCore

/// Begins and ends faults.
extension Simulation {
  func drawFault() {
    guard !isHealed else { return }
    queue.add(.fault, at: now + 1 + dice.time(0...(swarm.faultInterval * 2)))
    let kind = dice.pick(swarm.faults)
    if kind.isRare, !dice.chance(permille: 100) { return }
    // Shorter and longer than the bound, equally often.
    let longest = dice.chance(permille: 500) ? swarm.bound / 2 : swarm.bound * 3
    begin(kind, node: nil, lasting: dice.time(.milliseconds(1)...longest))
  }

  /// Begins a fault and schedules its end.
  func begin(_ kind: Fault.Kind, node chosen: Int?, lasting time: Nanoseconds) {
    let node = nodes[chosen ?? dice.below(nodes.count)]
    counts.faults += 1
    trace.add(.fault, at: now, UInt64(node.index), UInt64(time), kind.rawValue)
    if kind.isOfNode {
      begin(kind, of: node)
    } else {
      beginOfCoordinator(kind)
    }
    queue.add(.heal(kind, node: node.index, run: node.run), at: now + time)
  }

  private func begin(_ kind: Fault.Kind, of node: SimulatedNode) {
    guard node.isAlive else { return }
    switch kind {
    case .cut:
      cut(node, broadcast: true, up: true, down: true)
    case .cutBroadcast: cut(node, broadcast: true, up: false, down: false)
    case .cutUp: cut(node, broadcast: false, up: true, down: false)
    case .cutDown: cut(node, broadcast: false, up: false, down: true)
    case .slowSubscriber: node.slowness = dice.time(.milliseconds(1)...(.milliseconds(100)))
    case .deadBroadcast: node.isDeaf = true
    case .deadSession: node.isMute = true
    case .pause: node.isPaused = true
    case .agentStall: node.isAgentStalled = true
    case .machinePause:
      node.isPaused = true
      node.clock.freeze(at: now)
      // Until the pause is noticed, no clock on the machine shows that time has passed.
      oracle.nodes[node.record].isExempt = true
    case .wallJump: node.clock.jumpWall(by: dice.time(-.seconds(90_000)...(.seconds(90_000))))
    case .slowClock:
      oracle.nodes[node.record].isExempt = true
      node.clock.drift(-Int64(dice.number(2_000...200_000)), at: now)
    case .crash: node.effectsLeft = dice.below(6)
    case .leave: leave(node)
    default: break
    }
  }

  private func cut(_ node: SimulatedNode, broadcast: Bool, up: Bool, down: Bool) {
    node.cutBroadcast = node.cutBroadcast || broadcast
    node.cutUp = node.cutUp || up
    node.cutDown = node.cutDown || down
    node.cutHolds = dice.chance(permille: 500)
  }

  private func beginOfCoordinator(_ kind: Fault.Kind) {
    switch kind {
    case .storm: for node in nodes where node.isAlive { disconnect(node) }
    case .swizzle:
      for node in nodes where dice.chance(permille: 500) {
        cut(node, broadcast: true, up: true, down: true)
        queue.add(
          .heal(.cut, node: node.index, run: node.run), at: now + dice.time(0...swarm.bound))
      }
    case .coordinatorCrash where options.profile == .calm: crashCoordinator()
    case .coordinatorCrash, .diskLost, .newerVersion: coordinator?.effectsLeft = dice.below(8)
    case .coordinatorPause: coordinator?.isPaused = true
    case .diskFull: disk.isFull = true
    case .diskError: disk.failsNext = true
    case .diskStall: disk.stall = dice.time(.milliseconds(10)...(.seconds(2)))
    case .diskOld: if disk.copy == nil { disk.copy = disk.contents }
    case .compaction: compact()
    case .lies: beginLies()
    case .revocation: revokeKey()
    default: break
    }
  }

  /// Ends a fault, unless it has already ended in another way.
  func end(_ kind: Fault.Kind, node index: Int, run: Int) {
    let node = nodes[index]
    trace.add(.heal, at: now, UInt64(index), 0, kind.rawValue)
    switch kind {
    case .cut, .cutBroadcast, .cutUp, .cutDown: healLinks(node)
    case .slowSubscriber: node.slowness = 0
    case .pause, .machinePause, .agentStall:
      if node.run == run { resume(node) } else { node.clock.thaw(at: now) }
    case .crash:
      if node.run == run { crash(node) }
      if !node.isAlive, isHealed || dice.chance(permille: 800) { revive(node) }
    case .leave: if !node.isAlive { revive(node) }
    case .coordinatorPause: resumeCoordinator()
    case .coordinatorCrash: restartCoordinator()
    case .diskLost:
      crashCoordinator()
      loseLog()
      restartCoordinator()
    case .diskOld:
      guard let copy = disk.copy, !copy.records.isEmpty else { break }
      crashCoordinator()
      lossOfLog = copy
      disk.copy = nil
      restartCoordinator()
    case .newerVersion:
      crashCoordinator()
      logUnknownEvents()
      restartCoordinator()
    case .diskFull: disk.isFull = false
    case .diskStall: disk.stall = 0
    case .slowClock: node.clock.mend(at: now)
    case .lies: scenarioLies = nil
    case .revocation: restoreKeys()
    case .storm, .swizzle, .wallJump, .deadBroadcast, .deadSession, .diskError,
      .compaction:
      break
    }
  }

  private func restartCoordinator() {
    crashCoordinator()
    if coordinator == nil { startCoordinator() }
  }

  private func healLinks(_ node: SimulatedNode) {
    node.cutBroadcast = false
    node.cutUp = false
    node.cutDown = false
    if node.cutHolds, node.isConnected { releaseHeld(node) } else { disconnectIfAlive(node) }
  }

  private func disconnectIfAlive(_ node: SimulatedNode) {
    if node.isAlive { disconnect(node) }
  }

  private func resume(_ node: SimulatedNode) {
    node.clock.thaw(at: now)
    guard node.isAlive, node.isPaused || node.isAgentStalled else { return }
    node.isPaused = false
    node.isAgentStalled = false
    let deferred = node.deferred
    node.deferred = []
    for happening in deferred { queue.add(happening, at: now) }
    if !node.inbox.isEmpty { queue.add(.drain(node.index, run: node.run), at: now) }
    node.wakeStamp += 1
    node.wakeAt = now
    queue.add(.wakeNode(node.index, run: node.run, stamp: node.wakeStamp), at: now)
  }

  func crash(_ node: SimulatedNode) {
    guard node.isAlive else { return }
    trace.add(.crash, at: now, UInt64(node.index), 1)
    dead.append((node.identity.id, node.record))
    endNode(node)
  }

  private func leave(_ node: SimulatedNode) {
    guard node.isAlive, !node.isPaused else { return }
    node.machine.stop(into: &node.effects)
    perform(node)
    if node.isAlive { endNode(node) }
  }

  private func revive(_ node: SimulatedNode) {
    // No process starts on a paused machine, because its timers would never fire.
    node.clock.thaw(at: now)
    queue.add(.connect(node.index, connection: node.connection), at: now + .milliseconds(5))
    startNode(node)
  }

  /// Ends all faults, so that the fleet can come to rest.
  func heal() {
    isHealed = true
    network = .none
    trace.add(.heal, at: now)
    disk.isFull = false
    disk.failsNext = false
    disk.stall = 0
    resumeCoordinator()
    coordinator?.effectsLeft = nil
    if coordinator == nil { startCoordinator() }
    restoreKeys()
    for node in nodes {
      node.effectsLeft = nil
      node.slowness = 0
      node.clock.mend(at: now)
      if node.isAlive { resume(node) } else { node.clock.thaw(at: now) }
      healLinks(node)
    }
  }
}
