import FreshetCore

/// Lets peers lie about who they are and what they have applied.
///
/// Whatever they say, no node serves what an event killed after the event was called settled, and no epoch begins.
extension Simulation {
  /// The time between two lies in a scenario.
  private static let scenarioInterval: Nanoseconds = .milliseconds(2)

  /// Begins the lies of a scenario.
  func beginLies() {
    if scenarioLies == nil, swarm.lieInterval == nil { queue.add(.lie, at: now + 1) }
    scenarioLies = Self.scenarioInterval
  }

  /// Tells one lie, and plans the next.
  func lie() {
    guard !isHealed, let interval = scenarioLies ?? swarm.lieInterval else { return }
    queue.add(.lie, at: now + 1 + lieDice.time(0...(interval * 2)))
    guard coordinator?.isPaused == false else { return }
    let liar = lieDice.below(liars.count)
    if lieDice.chance(permille: 3), swarm.lieInterval != nil {
      let time = lieDice.time(.milliseconds(1)...(swarm.bound * 2))
      return begin(.revocation, node: 0, lasting: time)
    }
    // A connection may say hello only so often.
    if lieDice.chance(permille: 100) { liars[liar].reconnect() }
    // Whoever claims to be a node goes on at once, before the node says hello again.
    tell(message(of: liar), liar)
    if lieDice.chance(permille: 500) { tell(claim(of: liar), liar) }
  }

  private func tell(_ message: AgentMessage, _ number: Int) {
    guard let run = coordinator else { return }
    let liar = liars[number]
    let local = coordinatorClock.move(to: now)
    if case .hello(let hello) = message, run.machine.roster[hello.node.id] == nil {
      // As for nodes: what is said to be held may be served.
      coordinator?.proofs[hello.node.id] = local
    }
    act { $0.receive(message, from: liar.peer, as: liar.credential, at: $1, into: &$2) }
    if let id = coordinator?.machine.roster.id(of: liar.peer) { coordinator?.heard[id] = local }
  }

  /// Lets a liar hear an answer.
  func hear(_ message: CoordinatorMessage, liar: Int) {
    if case .welcome(let welcome) = message {
      liars[liar].tokens[liars[liar].claimed] = welcome.resume
    }
  }

  private func message(of liar: Int) -> AgentMessage {
    switch lieDice.below(8) {
    case 0...2: helloForAnother(liar)
    case 3, 4: helloForItself(liar)
    case 5:
      .catchUp(
        .init(nonce: lieDice.next(), after: 0, namedOnly: false, ticket: lieDice.next()))
    case 6:
      .inquiryReply(
        .init(
          id: InquiryID(lieDice.next()), held: DropCount(entries: WireLimits.nodeEntries),
          answer: .declined(.other)))
    default: claim(of: liar)
    }
  }

  /// What a node says of itself.
  private func claim(of liar: Int) -> AgentMessage {
    switch lieDice.below(8) {
    case 0: .leave
    case 1: .probe(.init(nonce: lieDice.next(), applied: ahead))
    case 2, 3: .probe(.init(nonce: lieDice.next(), applied: head))
    case 4: report(of: ahead)
    default: report(of: head)
    }
  }

  private func report(of position: Position) -> AgentMessage {
    .report(
      .init(
        applied: position, counted: .max,
        drops: [Drop(sequence: position.sequence, count: DropCount(entries: 1 << 32))],
        held: DropCount(entries: 1 << 32)))
  }

  private var head: Position { coordinator?.machine.head ?? disk.contents.head }

  private var ahead: Position {
    Position(epoch: head.epoch, sequence: head.sequence + 1, digest: .zero)
  }

  private func hello(_ node: NodeIdentity, _ liar: Int) -> AgentMessage {
    liars[liar].claimed = node.id
    let applied = lieDice.pick([nil, head, ahead])
    return .hello(
      .init(
        nonce: lieDice.next(), node: node, applied: applied, resume: liars[liar].tokens[node.id],
        secret: lieDice.chance(permille: 500) ? NodeSecret(lieDice.next(), lieDice.next()) : nil))
  }

  private func helloForAnother(_ liar: Int) -> AgentMessage {
    // Ids are random, so nobody knows one before the coordinator does.
    let roster = coordinator?.machine.roster
    let alive = nodes.filter { $0.isAlive && roster?[$0.identity.id] != nil }
    guard !alive.isEmpty else { return helloForItself(liar) }
    return hello(lieDice.pick(alive).identity, liar)
  }

  private func helloForItself(_ liar: Int) -> AgentMessage {
    // Its nodes are like others that vanish, so only a few at a time.
    if lieDice.chance(permille: 300) { liars[liar].ids += 1 }
    let name = "node-liar-\(liar)"
    let isBounded = lieDice.chance(permille: 700) || liars[liar].kind == .sibling
    let node = NodeIdentity(
      id: "\(name)/\(liars[liar].ids)\(isBounded ? "" : "u")", name: name,
      application: liars[liar].kind == .neighbour ? "other" : "simulation", applicationVersion: "",
      bound: isBounded ? .nanoseconds(swarm.bound) : nil)
    return hello(node, liar)
  }

  // MARK: Revocation

  /// Revokes one of the two keys of the fleet's nodes.
  func revokeKey() {
    policy = .simulated(
      permitsUnbounded: swarm.hasUnboundedNodes, keys: [lieDice.pick(NodePolicy.honestKeys)])
    applyPolicy()
  }

  /// Lists all keys again.
  func restoreKeys() {
    policy = .simulated(permitsUnbounded: swarm.hasUnboundedNodes)
    applyPolicy()
  }

  /// Gives the coordinator the policy in force, unless its process is stopped.
  func applyPolicy() {
    guard let run = coordinator, !run.isPaused, run.machine.policy != policy else { return }
    let policy = policy
    act { $0.setPolicy(policy, at: $1, into: &$2) }
  }
}
