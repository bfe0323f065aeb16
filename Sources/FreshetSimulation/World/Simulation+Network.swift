import FreshetCore

/// Transports frames, which may be late, lost, repeated, reordered, garbled, or held back by a cut.
extension Simulation {
  private enum Direction { case broadcast, down, up }

  /// Sends one frame to every connected node.
  func broadcast(_ bytes: [UInt8]) {
    let frame = Frame(bytes)
    for node in nodes where node.isConnected {
      // At the high-water mark, ZeroMQ drops silently.
      if node.inFlight + node.inbox.count >= network.highWaterMark { continue }
      send(frame, .broadcast, node)
    }
  }

  func sendDown(_ message: CoordinatorMessage, to node: SimulatedNode) {
    guard node.isConnected else { return }
    send(Frame(message.encoded()), .down, node)
  }

  func sendUp(_ message: AgentMessage, from node: SimulatedNode) {
    // A message that cannot be sent now is dropped, as in the agent's shell.
    guard node.isConnected, coordinator != nil else { return }
    send(Frame(message.encoded()), .up, node)
  }

  private func send(_ frame: Frame, _ direction: Direction, _ node: SimulatedNode) {
    let isCut: Bool
    switch direction {
    case .broadcast: isCut = node.cutBroadcast
    case .down: isCut = node.cutDown
    case .up: isCut = node.cutUp
    }
    if direction == .broadcast ? node.isDeaf : node.isMute { return }
    if isCut {
      if node.cutHolds, direction != .up, node.held.count < network.highWaterMark {
        node.held.append((frame, direction == .broadcast))
      }
      return
    }
    if network.lossPermille > 0, dice.chance(permille: network.lossPermille) { return }
    var frame = frame
    if network.corruptPermille > 0, dice.chance(permille: network.corruptPermille) {
      frame = frame.corrupted(&dice)
    }
    schedule(frame, direction, node)
    if network.repeatPermille > 0, dice.chance(permille: network.repeatPermille) {
      schedule(frame, direction, node)
    }
  }

  private func schedule(_ frame: Frame, _ direction: Direction, _ node: SimulatedNode) {
    var at = now + dice.time(network.shortest...network.longest)
    if network.latePermille > 0, dice.chance(permille: network.latePermille) {
      at += dice.time(0...network.latest)
    }
    let isInOrder =
      network.reorderPermille == 0 || !dice.chance(permille: network.reorderPermille)
    switch direction {
    case .broadcast:
      if isInOrder { at = max(at, node.lastBroadcast) }
      node.lastBroadcast = max(node.lastBroadcast, at)
      node.inFlight += 1
      queue.add(.broadcast(frame, node: node.index, connection: node.connection), at: at)
    case .down:
      if isInOrder { at = max(at, node.lastDown) }
      node.lastDown = max(node.lastDown, at)
      queue.add(.toNode(frame, node: node.index, connection: node.connection), at: at)
    case .up:
      if isInOrder { at = max(at, node.lastUp) }
      node.lastUp = max(node.lastUp, at)
      queue.add(.toCoordinator(frame, node: node.index, connection: node.connection), at: at)
    }
  }

  // MARK: Arrivals

  func deliver(_ happening: Happening) {
    switch happening {
    case .broadcast(let frame, let index, let connection):
      let node = nodes[index]
      guard connection == node.connection else { return }
      node.inFlight -= 1
      arrive(frame, isBroadcast: true, at: node)
    case .toNode(let frame, let index, let connection):
      let node = nodes[index]
      guard connection == node.connection else { return }
      arrive(frame, isBroadcast: false, at: node)
    case .toCoordinator(let frame, let index, let connection):
      guard coordinator != nil, connection == nodes[index].connection else { return }
      if coordinator?.isPaused == true {
        if coordinator?.inbox.count ?? 0 < 1_000 { coordinator?.inbox.append(happening) }
        return
      }
      takeMessage(frame, from: nodes[index])
    case .connect(let index, let connection):
      let node = nodes[index]
      guard connection == node.connection, node.isAlive else { return }
      guard coordinator != nil else {
        return queue.add(happening, at: now + reconnectTime())
      }
      node.isConnected = true
    default: break
    }
  }

  private func arrive(_ frame: Frame, isBroadcast: Bool, at node: SimulatedNode) {
    guard node.isAlive else { return }
    if node.takes, node.slowness == 0, node.inbox.isEmpty {
      return take(frame, isBroadcast: isBroadcast, at: node)
    }
    let waiting = node.inbox.count
    guard waiting < (isBroadcast ? network.highWaterMark : 1_000) else { return }
    node.inbox.append((frame, isBroadcast))
    if node.takes, waiting == 0 {
      queue.add(.drain(node.index, run: node.run), at: now + max(1, node.slowness))
    }
  }

  /// Delivers one frame of a slow node's inbox, or all waiting frames of a resumed node.
  func drain(_ node: SimulatedNode, run: Int) {
    guard node.run == run, node.takes, !node.inbox.isEmpty else { return }
    let (frame, isBroadcast) = node.inbox.removeFirst()
    take(frame, isBroadcast: isBroadcast, at: node)
    if node.run == run, node.isAlive, !node.inbox.isEmpty {
      queue.add(.drain(node.index, run: run), at: now + max(1, node.slowness))
    }
  }

  /// Delivers the frames that a cut held back, in the order of sending.
  func releaseHeld(_ node: SimulatedNode) {
    let held = node.held
    node.held = []
    for (frame, isBroadcast) in held { schedule(frame, isBroadcast ? .broadcast : .down, node) }
  }

  /// Breaks a node's connections; it reconnects a little later.
  func disconnect(_ node: SimulatedNode) {
    node.connection += 1
    node.isConnected = false
    node.inFlight = 0
    node.held = []
    queue.add(.connect(node.index, connection: node.connection), at: now + reconnectTime())
  }

  /// The delay before reconnecting, as in the agent's shell.
  private func reconnectTime() -> Nanoseconds {
    dice.time((swarm.bound / 100)...(swarm.bound / 16))
  }
}
