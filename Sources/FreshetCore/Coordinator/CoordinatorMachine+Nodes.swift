/// Admits nodes, gives them proofs and pages, and records what they report.
extension CoordinatorMachine {
  /// Returns the greatest length of a message from `peer`; a longer one is not worth reading.
  ///
  /// Who has not been let in has nothing to say but hello.
  package func longestMessage(from peer: PeerID) -> Int {
    roster.id(of: peer) == nil ? WireLimits.stranger : WireLimits.message
  }

  /// Processes a message from a node.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - peer: the connection that it came by.
  ///   - credential: what the connection has proven, as of this very message.
  ///   - clocks: the time.
  ///   - effects: the list to which the effects are appended.
  package mutating func receive(
    _ message: AgentMessage, from peer: PeerID, as credential: NodeCredential,
    at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) {
    let now = clocks.now
    if case .hello(let hello) = message {
      receive(hello, from: peer, as: credential, at: now, into: &effects)
    } else if !policy.knows(credential) {
      // The key was revoked, so nothing counts that its holders say.
      effects.append(.cut(peer))
    } else if let id = roster.id(of: peer), let node = roster[id], node.peer == peer,
      node.credential == credential
    {
      receive(message, of: node, from: peer, at: now, into: &effects)
    } else if message != .leave {
      notify(peer, at: now, into: &effects)
    }
    startAppend(at: clocks, into: &effects)
  }

  /// Processes a message from the connection and the key that the node is bound to.
  private mutating func receive(
    _ message: AgentMessage, of node: RosterNode, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    let id = node.identity.id
    if message == .leave { return leave(id, at: now, into: &effects) }
    switch node.state {
    case .joined: break
    // The welcome is on its way.
    case .saving: return
    case .expected, .fenced, .gone: return notify(peer, at: now, into: &effects)
    }
    if let excess = roster.update(id, { $0.rates.take(message, at: now) }) ?? nil {
      return drop(excess, of: node.identity, at: now, into: &effects)
    }
    switch message {
    case .hello, .leave: break
    case .probe(let probe): receive(probe, id: id, from: peer, at: now, into: &effects)
    case .catchUp(let catchUp):
      receive(catchUp, of: node, from: peer, at: now, into: &effects)
    case .report(let report): receive(report, id: id, from: peer, at: now, into: &effects)
    case .inquiryReply(let reply): receive(reply, id: id, at: now, into: &effects)
    }
  }

  /// Tells an unknown connection to say hello.
  private mutating func notify(
    _ peer: PeerID, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard helloRates.take(from: peer, nil, at: now) else {
      return drop(.strangers, of: nil, at: now, into: &effects)
    }
    effects.append(.send(.stranger, to: peer))
  }

  /// Counts a message that is dropped because its peer sends too many.
  mutating func drop(
    _ excess: Excess, of node: NodeIdentity?, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    guard let count = self.excess.add(excess, at: now) else { return }
    effects.append(.note(.excess(excess, node, count)))
  }

  /// Admits a node that the log lists.
  ///
  /// After a restart the coordinator would know the node, so it may now give it proofs.
  mutating func admit(
    _ identity: NodeIdentity, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard var node = roster[identity.id], case .saving(let nonce, let version) = node.state,
      node.identity == identity
    else { return }
    node.state = .joined
    roster.set(node)
    effects.append(.note(.joined(identity)))
    welcome(node, nonce: nonce, version: version, into: &effects)
  }

  /// Forgets a node that the log could not save, as if its hello had been lost.
  ///
  /// The node is not marked as gone, because it may be serving by a proof from an earlier log.
  mutating func dropUnsaved(_ identity: NodeIdentity) {
    guard case .saving = roster[identity.id]?.state else { return }
    roster.remove(identity.id)
  }

  func welcome(
    _ node: RosterNode, nonce: UInt64, version: UInt32, into effects: inout [CoordinatorEffect]
  ) {
    guard let peer = node.peer else { return }
    let token = secret.token(for: node.identity.id, node.credential ?? .none, run: run)
    // Below this floor, nobody can tell whether the node's history was ever this log's.
    let floor = max(floor, history.beginning)
    effects.append(
      .send(
        .welcome(
          .init(
            nonce: nonce, version: version, head: head, floor: floor, run: run,
            resume: node.isOwnerKnown ? token : nil)),
        to: peer))
  }

  private mutating func receive(
    _ probe: AgentMessage.Probe, id: String, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    if let applied = probe.applied {
      guard recordApplied(applied, of: id, from: peer, at: now, into: &effects) else { return }
    }
    // A proof for an epoch that is about to end would be worthless.
    guard !isEpochEnding else { return }
    if configuration.provesByWriting {
      _ = roster.update(id) { $0.heardAt = now }
      // The next write proves it, and begins once the one in progress has ended.
      return waitingProbes.add(
        probe.nonce, of: id, at: now, writingSince: inFlight?.since)
    }
    // The batch being written may already be durable. So knowledge of the head is as old as the beginning of that
    // write.
    let age = inFlight.map { $0.job.records.isEmpty ? .zero : now - $0.since } ?? .zero
    _ = roster.update(id) { node in
      node.heardAt = now
      node.provenAsOf = max(node.provenAsOf, now - age)
    }
    effects.append(
      .send(.proof(.init(nonce: probe.nonce, head: head, age: age, run: run)), to: peer))
  }

  /// Answers the probes that had come when the finished write began.
  ///
  /// The head is proved as of that beginning, which is later than each of them was sent. So the proofs have no age.
  mutating func answerProbes(
    provenBy finished: InFlight, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    for (id, probe) in waitingProbes.takeProven(by: finished.since) {
      guard !isEpochEnding, let node = roster[id], node.state == .joined, let peer = node.peer
      else { continue }
      _ = roster.update(id) { $0.provenAsOf = max($0.provenAsOf, now) }
      effects.append(
        .send(.proof(.init(nonce: probe.nonce, head: head, age: .zero, run: run)), to: peer))
    }
  }

  private mutating func receive(
    _ catchUp: AgentMessage.CatchUp, of node: RosterNode, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    let id = node.identity.id
    let receipt = node.version >= ProtocolVersion.resume ? catchUp.ticket : nil
    switch roster.update(id, { $0.pages.request(showing: receipt, at: now) }) ?? .drop {
    case .send: break
    case .drop: return drop(.pages, of: node.identity, at: now, into: &effects)
    case .cut:
      drop(.pages, of: node.identity, at: now, into: &effects)
      return effects.append(.cut(peer))
    }
    let page = index.page(
      after: catchUp.after, namedOnly: catchUp.namedOnly, head: head.sequence)
    // 0 stands for no ticket.
    let ticket = max(1, generator.next())
    _ = roster.update(id) { node in
      node.heardAt = now
      node.pages.send(ticket, bytes: page.bytes, at: now)
    }
    effects.append(
      .send(
        .page(
          .init(
            nonce: catchUp.nonce, head: head, through: page.through, entries: page.entries,
            floor: floor, run: run, ticket: ticket)),
        to: peer))
  }

  private mutating func receive(
    _ report: AgentMessage.Report, id: String, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    guard isOurs(report.applied) else {
      _ = recordApplied(report.applied, of: id, from: peer, at: now, into: &effects)
      return
    }
    guard report.applied.epoch == head.epoch else { return }
    let head = head.sequence
    if roster.update(id, { $0.recordReport(report, head: head, at: now) }) == true {
      checkWaiters(at: now, into: &effects)
    }
  }

  /// Records a node's position; returns false if it belongs to another history.
  private mutating func recordApplied(
    _ applied: Position, of id: String, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) -> Bool {
    guard applied.epoch == head.epoch else { return true }
    guard isOurs(applied) else {
      // This run admitted the node with another position, so the log has lost nothing since. The node's hello decides
      // what becomes of it.
      if !isEpochEnding { notify(peer, at: now, into: &effects) }
      return false
    }
    if roster.update(id, { $0.recordApplied(applied, at: now) }) == true {
      checkWaiters(at: now, into: &effects)
    }
    return true
  }

  /// Records a node's goodbye, whether or not the node is admitted: it serves nothing any more.
  private mutating func leave(
    _ id: String, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard var node = roster[id] else { return }
    if case .gone = node.state { return }
    node.state = .gone(at: now)
    roster.set(node)
    let identity = node.identity
    rosterChanges.fenced.removeAll { $0.id == id }
    rosterChanges.joined.removeAll { $0.id == id }
    rosterChanges.forgotten.append(id)
    effects.append(.note(.left(identity)))
    inquiries.nodeLeft(id)
    checkInquiries(at: now, into: &effects)
    checkWaiters(at: now, into: &effects)
  }
}
