/// Joins the fleet and keeps up the session with the coordinator.
extension AgentMachine {
  /// Processes a message that the coordinator sent to this node alone.
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
      // One hello answers all notices of this kind that were already on their way.
      if case .joined = session { sayHello(at: now, into: &effects) }
    }
  }

  /// Returns whether a message comes from the run that this session is with.
  ///
  /// If it does not, the caller must ignore the message, and the node says hello, so that the new run can judge the
  /// node's history. Between two runs, a log may have been rolled back without a new epoch. If the node merged
  /// broadcasts of both runs, one sequence number could stand for two events.
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
  /// If an event was lost with it, the next proof shows that.
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
      .send(
        .hello(
          .init(
            nonce: nonce, node: configuration.node, applied: furthest, resume: resume,
            secret: configuration.secret))))
  }

  /// The last position in the log that this node has heard of.
  ///
  /// The node merges changes before all earlier ones have arrived. So it may hold changes from a history that the log
  /// has since lost.
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
    // A coordinator of an older version gives none, but a newer one of the same log may follow it.
    resume = welcome.resume ?? resume
    session = .joined(Joined(run: welcome.run, head: welcome.head, probeAt: now + probeRetry))
    reports.requestReport()
    if !continues(applied, welcome.head) || !continues(joining.lastHead, welcome.head) {
      effects.append(.note(.diverged(welcome.head)))
      startOver(into: &effects)
    } else if let applied, applied.sequence < welcome.floor {
      // The log has forgotten events that this node missed, so the node cannot tell whether the log has lost its
      // history. Every entry is older than the floor, and the known versions cannot be trusted either.
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

  /// Returns whether a log that now ends at `head` can be the one that ended at `earlier`; true if `earlier` is nil.
  private func continues(_ earlier: Position?, _ head: Position) -> Bool {
    guard let earlier else { return true }
    guard earlier.epoch == head.epoch, earlier.sequence <= head.sequence else { return false }
    return earlier.sequence < head.sequence || earlier.digest == head.digest
  }

  /// Drops everything after a change of history, because nothing that the node holds can be vouched for.
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
    effects.append(.note(.refused(refusal.code, refusal.detail)))
    if refusal.startOver {
      // The node would be refused for as long as it holds what the log cannot vouch for. Without it, it is like any
      // node that starts.
      startOver(into: &effects)
      let delay = backoff.next(using: &generator)
      session = .refused(Refused(retryAt: now + delay, lastHead: nil))
    } else {
      let delay = backoff.next(using: &generator) * 8
      session = .refused(Refused(retryAt: now + delay, lastHead: joining.lastHead))
    }
  }

  private mutating func receive(
    _ proof: CoordinatorMessage.Proof, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard let joined = session.joined else { return }
    guard isOfSession(proof.run, at: now, into: &effects) else { return }
    guard proof.head.epoch == joined.head.epoch else { return sayHello(at: now, into: &effects) }
    guard proofs.answered(proof.nonce, head: proof.head.sequence, age: proof.age) else { return }
    // Events and proofs travel on different sockets. So the node may be ahead of the proof without any divergence.
    if let applied, applied.sequence == proof.head.sequence, applied.digest != proof.head.digest {
      effects.append(.note(.diverged(proof.head)))
      return sayHello(at: now, into: &effects)
    }
    session.joined?.takeProof(of: proof.head, nextProbe: now + probeInterval)
    redeemProofs(into: &effects)
    // The missing events may arrive on the other socket shortly after the proof.
    if let applied, applied.sequence < proof.head.sequence {
      session.joined?.planCatchUp(at: now + configuration.patience)
    }
  }

  /// Proves freshness by the best of the proofs whose heads are applied, if there is one.
  mutating func redeemProofs(into effects: inout [AgentEffect]) {
    guard let applied, let freshAsOf = proofs.redeem(applied: applied.sequence) else { return }
    effects.append(.prove(freshAsOf))
  }
}
