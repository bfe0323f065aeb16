/// Admits nodes, gives them proofs and pages, and records what they report.
extension CoordinatorMachine {
  /// Processes a message from a node.
  package mutating func receive(
    _ message: AgentMessage, from peer: PeerID, at clocks: Clocks,
    into effects: inout [CoordinatorEffect]
  ) {
    let now = clocks.now
    if case .hello(let hello) = message {
      receive(hello, from: peer, at: now, into: &effects)
    } else if message == .leave {
      leave(peer, at: now, into: &effects)
    } else if let id = roster.id(of: peer), roster[id]?.state == .joined {
      switch message {
      case .hello, .leave: break
      case .probe(let probe): receive(probe, id: id, from: peer, at: now, into: &effects)
      case .catchUp(let catchUp): receive(catchUp, from: peer, into: &effects)
      case .report(let report): receive(report, id: id, at: now, into: &effects)
      case .inquiryReply(let reply): receive(reply, id: id, at: now, into: &effects)
      }
    } else if !isSaving(peer) {
      effects.append(.send(.stranger, to: peer))
    }
    startAppend(at: clocks, into: &effects)
  }

  private func isSaving(_ peer: PeerID) -> Bool {
    if case .saving = roster.node(of: peer)?.state { return true }
    return false
  }

  private mutating func receive(
    _ hello: AgentMessage.Hello, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    guard
      let version = ProtocolVersion.common(
        oldest: hello.oldestVersion, newest: hello.newestVersion)
    else {
      return refuse(
        hello, .version,
        """
        this coordinator speaks protocol versions \(ProtocolVersion.oldest) to \
        \(ProtocolVersion.newest), the node \(hello.oldestVersion) to \(hello.newestVersion)
        """, to: peer, into: &effects)
    }
    if let bound = hello.node.bound, bound < Freshness.shortestBound {
      return refuse(
        hello, .identity, "the bound must be at least \(Freshness.shortestBound)", to: peer,
        into: &effects)
    }
    if let bound = hello.node.bound, bound > configuration.longestBound {
      return refuse(
        hello, .identity,
        "the bound of \(bound) is longer than this coordinator permits; raise its longest bound of "
          + "\(configuration.longestBound), or shorten the node's", to: peer, into: &effects)
    }
    if let applied = hello.applied, !isOurs(applied) {
      if !requestEpoch(because: hello.node, at: applied, now: now, into: &effects) {
        refuse(
          hello, .identity, "the node's history is not the log's, and an epoch has just begun",
          to: peer, into: &effects)
      }
      // The node will say hello again. By then the new epoch is durable.
      return
    }
    admit(hello, version: version, from: peer, at: now, into: &effects)
  }

  private func refuse(
    _ hello: AgentMessage.Hello, _ code: CoordinatorMessage.Refusal.Code, _ detail: String,
    to peer: PeerID, into effects: inout [CoordinatorEffect]
  ) {
    effects.append(.note(.refused(hello.node, code)))
    effects.append(
      .send(.refusal(.init(nonce: hello.nonce, code: code, detail: detail)), to: peer))
  }

  /// Begins to admit a node.
  ///
  /// If the log does not list the node yet, it is saved first.
  private mutating func admit(
    _ hello: AgentMessage.Hello, version: UInt32, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    var node = RosterNode(hello.node, state: .joined, peer: peer, at: now)
    // The node may still be serving by a proof from an earlier log, or from this log before an older copy replaced it.
    let isStranger = strangersUntil.map { now < $0 } ?? false
    if isStranger || hello.applied != nil { node.provenAsOf = now } else { node.unprovenAt = now }
    node.cameAt = node.unprovenAt
    if let known = roster[hello.node.id] {
      // An id belongs to one run of one node. With another bound under the same id, the coordinator would compute a
      // wrong fence.
      guard known.identity == hello.node else {
        return refuse(
          hello, .identity, "another node has the id \(hello.node.id)", to: peer, into: &effects)
      }
      node = known
      node.peer = peer
      node.heardAt = now
      switch node.state {
      case .fenced(isRecovered: false): node.unprovenAt = now
      // The log may have lost a run of the coordinator that admitted the node again just before this run began.
      case .fenced(isRecovered: true) where hello.applied != nil:
        node.provenAsOf = max(node.provenAsOf, startedAt)
      default: break
      }
    } else if roster.isFull {
      return refuse(
        hello, .fleetFull, "\(Roster.capacity) nodes are in the fleet already", to: peer,
        into: &effects)
    }
    node.version = version
    switch roster[hello.node.id]?.state {
    case .joined, .expected:
      node.state = .joined
      roster.set(node)
      welcome(node, nonce: hello.nonce, version: version, into: &effects)
    case .fenced, .saving, .gone, nil:
      node.state = .saving(nonce: hello.nonce, version: version)
      roster.set(node)
      rosterChanges.fenced.removeAll { $0.id == hello.node.id }
      rosterChanges.forgotten.removeAll { $0 == hello.node.id }
      rosterChanges.joined.removeAll { $0.id == hello.node.id }
      // If the node is already being saved, that write suffices.
      if inFlight?.job.joined.contains(hello.node) != true {
        rosterChanges.joined.append(hello.node)
      }
    }
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

  private func welcome(
    _ node: RosterNode, nonce: UInt64, version: UInt32, into effects: inout [CoordinatorEffect]
  ) {
    guard let peer = node.peer else { return }
    // Below this floor, nobody can tell whether the node's history was ever this log's.
    let floor = max(floor, history.beginning)
    effects.append(
      .send(
        .welcome(
          .init(nonce: nonce, version: version, head: head, floor: floor, run: run)), to: peer))
  }

  private mutating func receive(
    _ probe: AgentMessage.Probe, id: String, from peer: PeerID, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    if let applied = probe.applied {
      guard recordApplied(applied, of: id, at: now, into: &effects) else { return }
    }
    // A proof for an epoch that is about to end would be worthless.
    guard rosterChanges.epoch == nil, inFlight?.job.epoch == nil else { return }
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

  private func receive(
    _ catchUp: AgentMessage.CatchUp, from peer: PeerID, into effects: inout [CoordinatorEffect]
  ) {
    let page = index.page(
      after: catchUp.after, namedOnly: catchUp.namedOnly, head: head.sequence)
    effects.append(
      .send(
        .page(
          .init(
            nonce: catchUp.nonce, head: head, through: page.through, entries: page.entries,
            floor: floor, run: run)),
        to: peer))
  }

  private mutating func receive(
    _ report: AgentMessage.Report, id: String, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    guard isOurs(report.applied) else {
      _ = recordApplied(report.applied, of: id, at: now, into: &effects)
      return
    }
    guard report.applied.epoch == head.epoch else { return }
    if roster.update(id, { $0.recordReport(report, at: now) }) == true {
      checkWaiters(at: now, into: &effects)
    }
  }

  /// Records a node's position; returns false if it belongs to another history.
  private mutating func recordApplied(
    _ applied: Position, of id: String, at now: Instant, into effects: inout [CoordinatorEffect]
  ) -> Bool {
    guard applied.epoch == head.epoch else { return true }
    guard isOurs(applied) else {
      if let node = roster[id]?.identity {
        _ = requestEpoch(because: node, at: applied, now: now, into: &effects)
      }
      return false
    }
    if roster.update(id, { $0.recordApplied(applied, at: now) }) == true {
      checkWaiters(at: now, into: &effects)
    }
    return true
  }

  /// Records a node's goodbye, whether or not the node is admitted: it serves nothing any more.
  private mutating func leave(
    _ peer: PeerID, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard let id = roster.id(of: peer), var node = roster[id] else { return }
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
