/// Joins the fleet and handles the coordinator's messages to this node.
extension AgentMachine {
  /// Handles a message from the coordinator.
  package mutating func receive(
    _ message: CoordinatorMessage, at now: Instant, into effects: inout [AgentEffect]
  ) {
    switch session {
    case .idle, .left: return
    case .joining, .joined, .refused: break
    }
    heardAt = now
    unansweredSince = nil
    switch message {
    case .welcome(let welcome): receive(welcome, at: now, into: &effects)
    case .refusal(let refusal): receive(refusal, at: now, into: &effects)
    case .proof(let proof): receive(proof, at: now, into: &effects)
    case .page(let page): receive(page, at: now, into: &effects)
    case .inquiry(let inquiry): receive(inquiry, at: now, into: &effects)
    case .stranger:
      // One hello answers any number of stranger notices that were already on their way.
      if case .joined = session { sayHello(at: now, into: &effects) }
    }
  }

  /// Whether a message from `run` belongs to this session.
  ///
  /// If not, the node ignores it and sends a hello, so that the new run can judge the node's history. A log may
  /// have been rolled back between two runs without a new epoch. Merging broadcasts of both runs would let one
  /// sequence number stand for two events.
  mutating func isOfSession(
    _ run: RunID, at now: Instant, into effects: inout [AgentEffect]
  ) -> Bool {
    if run == session.joined?.run { return true }
    effects.append(.note(.otherRun(run)))
    sayHello(at: now, into: &effects)
    return false
  }

  /// Records a message that could not be decoded.
  ///
  /// The next proof shows whether an event was lost with it.
  package mutating func receiveGarbage(
    _ error: WireError, at now: Instant, into effects: inout [AgentEffect]
  ) {
    effects.append(.note(.garbled(error)))
  }

  mutating func sayHello(at now: Instant, into effects: inout [AgentEffect]) {
    let nonce = generator.next()
    let delay = configuration.answerTimeout + backoff.next(using: &generator)
    session = .joining(
      Joining(nonce: nonce, retryAt: now + delay, lastHead: session.lastHead))
    unansweredSince = unansweredSince ?? now
    effects.append(
      .send(.hello(.init(nonce: nonce, node: configuration.node, applied: furthest))))
  }

  /// The furthest place in the log that this node has heard of.
  ///
  /// Changes are merged before their prefix is complete, so the node may hold changes from a history that the
  /// log has since lost.
  private var furthest: Position? {
    let lastHead = session.lastHead
    guard let lastHead, let applied, lastHead.epoch == applied.epoch else {
      return applied ?? lastHead
    }
    return lastHead.sequence > applied.sequence ? lastHead : applied
  }

  private mutating func receive(
    _ welcome: CoordinatorMessage.Welcome, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joining(let joining) = session, joining.nonce == welcome.nonce else { return }
    backoff.reset()
    session = .joined(Joined(run: welcome.run, head: welcome.head, probeAt: now + probeRetry))
    reports.requestReport()
    if !continues(applied, welcome.head) || !continues(joining.lastHead, welcome.head) {
      effects.append(.note(.diverged(welcome.head)))
      startOver(into: &effects)
    } else if let applied, applied.sequence < welcome.floor {
      // The node may have been in a history that the log has lost. Every entry is older than the floor, and the
      // known versions cannot be trusted either.
      startOver(into: &effects)
    }
    effects.append(.note(.joined(welcome.head)))
    probe(at: now, into: &effects)
    if applied?.sequence == welcome.head.sequence {
      redeemProofs(into: &effects)
      sendReport(at: now, into: &effects)
    } else {
      beginCatchUp(at: now, into: &effects)
    }
  }

  /// Whether a log at `head` can be the one that was at `earlier`; true if `earlier` is nil.
  private func continues(_ earlier: Position?, _ head: Position) -> Bool {
    guard let earlier else { return true }
    guard earlier.epoch == head.epoch, earlier.sequence <= head.sequence else { return false }
    return earlier.sequence < head.sequence || earlier.digest == head.digest
  }

  /// Drops everything after a change of history, because nothing here can be vouched for.
  private mutating func startOver(into effects: inout [AgentEffect]) {
    applied = nil
    tail = nil
    proofs.clear()
    reports.startOver()
    effects.append(.startOver)
  }

  private mutating func receive(
    _ refusal: CoordinatorMessage.Refusal, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joining(let joining) = session, joining.nonce == refusal.nonce else { return }
    let delay = backoff.next(using: &generator) * 8
    session = .refused(Refused(retryAt: now + delay, lastHead: joining.lastHead))
    effects.append(.note(.refused(refusal.code, refusal.detail)))
  }

  private mutating func receive(
    _ proof: CoordinatorMessage.Proof, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard let joined = session.joined else { return }
    guard isOfSession(proof.run, at: now, into: &effects) else { return }
    guard proof.head.epoch == joined.head.epoch else { return sayHello(at: now, into: &effects) }
    guard proofs.answered(proof.nonce, head: proof.head.sequence, age: proof.age) else { return }
    // An event may overtake the proof on the other socket, so being ahead of it is no divergence.
    if let applied, applied.sequence == proof.head.sequence, applied.digest != proof.head.digest {
      effects.append(.note(.diverged(proof.head)))
      return sayHello(at: now, into: &effects)
    }
    session.joined?.takeProof(of: proof.head, nextProbe: now + probeInterval)
    redeemProofs(into: &effects)
    // The events may arrive shortly after the proof, on the other socket.
    if let applied, applied.sequence < proof.head.sequence {
      session.joined?.planCatchUp(at: now + configuration.patience)
    }
  }

  /// Publishes the best proof among those whose head is applied.
  mutating func redeemProofs(into effects: inout [AgentEffect]) {
    guard let applied, let freshAsOf = proofs.redeem(applied: applied.sequence) else { return }
    effects.append(.prove(freshAsOf))
  }
}
