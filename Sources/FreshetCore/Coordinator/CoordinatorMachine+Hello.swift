/// Decides about hellos: who may be in the fleet, under which id, and with which history.
extension CoordinatorMachine {
  /// Why a hello is refused.
  private struct HelloRefusal: Error {
    var code: CoordinatorMessage.Refusal.Code
    var detail: String
    var startOver = false
    var note: CoordinatorNote?
  }

  mutating func receive(
    _ hello: AgentMessage.Hello, from peer: PeerID, as credential: NodeCredential,
    at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    let isResumed = hello.resume.map { secret.isOwn($0, of: hello.node.id, credential) } ?? false
    // A node that comes back is known, so only its connection limits it.
    let grant = isResumed ? nil : policy.grant(of: credential)
    guard helloRates.take(from: peer, grant, at: now) else {
      return drop(.hellos, of: nil, at: now, into: &effects)
    }
    do throws(HelloRefusal) {
      let version = try version(of: hello)
      try checkIdentity(of: hello, credential)
      let isOwn = isResumed || hello.isByMaker
      try checkClaim(hello, from: peer, as: credential, isOwn: isOwn, at: now)
      if let applied = hello.applied, !isOurs(applied) {
        try checkWitness(hello, isResumed: isResumed)
        requestEpoch(because: hello.node, at: applied, into: &effects)
        // The node will say hello again. By then the new epoch is durable.
        return
      }
      if roster[hello.node.id]?.mayServe(at: now) != true {
        try makeRoom(for: hello.node, credential, at: now, into: &effects)
      }
      admit(
        hello, version: version, from: peer, as: credential, isOwn: isOwn, at: now,
        into: &effects)
    } catch {
      refuse(hello, error, as: credential, to: peer, at: now, into: &effects)
    }
  }

  private mutating func refuse(
    _ hello: AgentMessage.Hello, _ refusal: HelloRefusal, as credential: NodeCredential,
    to peer: PeerID, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    if refusalNotes.admit(at: now) != nil {
      effects.append(.note(refusal.note ?? .refused(hello.node, refusal.code)))
    }
    effects.append(
      .send(
        .refusal(
          .init(
            nonce: hello.nonce, code: refusal.code, detail: refusal.detail,
            startOver: refusal.startOver)), to: peer))
    if !policy.knows(credential) { effects.append(.cut(peer)) }
  }

  private func version(of hello: AgentMessage.Hello) throws(HelloRefusal) -> UInt32 {
    let version = ProtocolVersion.common(oldest: hello.oldestVersion, newest: hello.newestVersion)
    guard let version, version >= policy.oldestVersion else {
      throw HelloRefusal(
        code: .version,
        detail: """
          this coordinator speaks protocol versions \(policy.oldestVersion) to \
          \(ProtocolVersion.newest), the node \(hello.oldestVersion) to \(hello.newestVersion)
          """)
    }
    return version
  }

  private func checkIdentity(
    of hello: AgentMessage.Hello, _ credential: NodeCredential
  ) throws(HelloRefusal) {
    if let fault = policy.fault(of: hello.node, credential) {
      throw HelloRefusal(
        code: .identity, detail: fault.description,
        note: fault.isOfKey ? .refusedKey(hello.node, credential) : nil)
    }
    guard let bound = hello.node.bound else { return }
    if bound < Freshness.shortestBound {
      throw HelloRefusal(
        code: .identity, detail: "the bound must be at least \(Freshness.shortestBound)")
    }
    if bound > configuration.longestBound {
      throw HelloRefusal(
        code: .identity,
        detail: "the bound of \(bound) is longer than this coordinator permits; raise its longest "
          + "bound of \(configuration.longestBound), or shorten the node's")
    }
  }

  private func checkClaim(
    _ hello: AgentMessage.Hello, from peer: PeerID, as credential: NodeCredential,
    isOwn: Bool, at now: Instant
  ) throws(HelloRefusal) {
    guard let known = roster[hello.node.id] else { return }
    // An id belongs to one run of one node. With another bound under the same id, the coordinator would compute a
    // wrong fence.
    guard known.identity == hello.node else {
      throw HelloRefusal(code: .identity, detail: "another node has the id \(hello.node.id)")
    }
    switch known.claim(by: peer, credential, isOwn: isOwn, at: now) {
    case .own: return
    case .otherKey:
      throw HelloRefusal(code: .identity, detail: "the id \(hello.node.id) belongs to another key")
    case .otherConnection:
      throw HelloRefusal(
        code: .identity,
        detail: "the node with the id \(hello.node.id) has another connection, which was heard of "
          + "within the node's bound; try again once it is silent")
    }
  }

  private func checkWitness(
    _ hello: AgentMessage.Hello, isResumed: Bool
  ) throws(HelloRefusal) {
    if isResumed, isWitness(hello.resume) { return }
    throw HelloRefusal(
      code: .identity,
      detail:
        "the node's history is not the log's, and the node cannot show that this log admitted "
        + "it before this coordinator started; it must start over",
      startOver: true)
  }

  /// Makes room in the roster for one more node that may be serving.
  ///
  /// Nodes that serve nothing are kept for operators only, so the oldest of them gives way.
  private mutating func makeRoom(
    for node: NodeIdentity, _ credential: NodeCredential, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) throws(HelloRefusal) {
    let isNew = roster[node.id] == nil
    if let grant = policy.grant(of: credential) {
      let (serving, all) = roster.counts(of: grant, at: now)
      guard serving < grant.maxNodes else {
        throw HelloRefusal(
          code: .fleetFull,
          detail: "the grant \(grant.name) permits \(grant.maxNodes) nodes at a time, and as many "
            + "are in the fleet or may still be serving",
          note: .quota(node, grant: grant.name))
      }
      if isNew, all >= grant.mostRecords, let oldest = roster.oldestIdle(of: grant, at: now) {
        remove(oldest, at: now, into: &effects)
      }
    }
    guard isNew, roster.isFull else { return }
    guard let oldest = roster.oldestIdle(of: nil, at: now) else {
      throw HelloRefusal(
        code: .fleetFull, detail: "\(Roster.capacity) nodes are in the fleet already",
        note: .quota(node, grant: nil))
    }
    remove(oldest, at: now, into: &effects)
  }

  /// Begins to admit a node.
  ///
  /// If the log does not list the node yet, it is saved first.
  private mutating func admit(
    _ hello: AgentMessage.Hello, version: UInt32, from peer: PeerID,
    as credential: NodeCredential, isOwn: Bool, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    let known = roster[hello.node.id]
    var node = known ?? RosterNode(hello.node, state: .joined, peer: peer, at: now)
    switch known?.state {
    case nil:
      // The node may still be serving by a proof from an earlier log, or from this log before an older copy replaced
      // it.
      let isStranger = strangersUntil.map { now < $0 } ?? false
      if isStranger || hello.applied != nil { node.provenAsOf = now } else { node.unprovenAt = now }
      node.cameAt = node.unprovenAt
    case .fenced(isRecovered: false): node.unprovenAt = now
    // The log may have lost a run of the coordinator that admitted the node again just before this run began.
    case .fenced(isRecovered: true) where hello.applied != nil:
      node.provenAsOf = max(node.provenAsOf, startedAt)
    default: break
    }
    node.bind(to: peer, credential, isOwn: isOwn, version: version, at: now)
    if known == nil { node.isOwnerKnown = true }
    switch known?.state {
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
}

extension Roster {
  /// The nodes of a grant that may be serving, and all of its nodes.
  fileprivate func counts(of grant: NodeGrant, at now: Instant) -> (serving: Int, all: Int) {
    var serving = 0
    var count = 0
    for node in all where grant.holds(node.credential) {
      count += 1
      if node.mayServe(at: now) { serving += 1 }
    }
    return (serving, count)
  }

  /// Returns the id of the node that has served nothing for longest.
  ///
  /// - Parameters:
  ///   - grant: the grant whose nodes are considered; nil for all nodes.
  ///   - now: the time.
  /// - Returns: nil if every node may be serving.
  fileprivate func oldestIdle(of grant: NodeGrant?, at now: Instant) -> String? {
    all.lazy
      .filter { !$0.mayServe(at: now) && (grant == nil || grant?.holds($0.credential) == true) }
      .min { $0.heardAt < $1.heardAt }?.identity.id
  }
}
