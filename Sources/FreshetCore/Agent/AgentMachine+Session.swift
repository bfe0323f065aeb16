/// Joining, and what the coordinator says to this node alone.
extension AgentMachine {
  /// Takes in a message from the coordinator.
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
      // One hello answers however many strangers' notices were on their way.
      if case .joined = session { sayHello(at: now, into: &effects) }
    }
  }

  /// Whether what `run` answers belongs to this session; if not, it counts for nothing, and a hello asks
  /// that run to judge what is held here.
  ///
  /// A log may have been rolled back under its epoch between two runs. What the new one broadcasts must
  /// not be merged with what the old one said: numbers would stand for two events.
  mutating func isOfSession(
    _ run: RunID, at now: Instant, into effects: inout [AgentEffect]
  ) -> Bool {
    if run == self.run { return true }
    effects.append(.note(.otherRun(run)))
    sayHello(at: now, into: &effects)
    return false
  }

  /// Notes bytes that do not decode.
  ///
  /// Whatever they were, the next proof shows what is missing.
  package mutating func receiveGarbage(
    _ error: WireError, at now: Instant, into effects: inout [AgentEffect]
  ) {
    effects.append(.note(.garbled(error)))
  }

  mutating func sayHello(at now: Instant, into effects: inout [AgentEffect]) {
    let nonce = generator.next()
    let delay = configuration.answerTimeout + backoff.next(using: &generator)
    if case .joined(let head, _) = session { lastHead = head }
    session = .joining(nonce: nonce, retryAt: now + delay)
    catchUp = nil
    catchUpDue = nil
    unansweredSince = unansweredSince ?? now
    effects.append(
      .send(.hello(.init(nonce: nonce, node: configuration.node, applied: furthest))))
  }

  /// The furthest place in the log that this node has heard of: changes are merged before they are
  /// complete, so that what it holds may be of a history that the log has lost since.
  private var furthest: Position? {
    guard let lastHead, let applied, lastHead.epoch == applied.epoch else {
      return applied ?? lastHead
    }
    return lastHead.sequence > applied.sequence ? lastHead : applied
  }

  private mutating func receive(
    _ welcome: CoordinatorMessage.Welcome, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joining(let nonce, _) = session, nonce == welcome.nonce else { return }
    backoff.reset()
    run = welcome.run
    otherRun = .unknown
    session = .joined(head: welcome.head, probeAt: now + probeRetry)
    reports.noteNews()
    if !continues(applied, welcome.head) || !continues(lastHead, welcome.head) {
      effects.append(.note(.diverged(welcome.head)))
      startOver(into: &effects)
    } else if let applied, applied.sequence < welcome.floor {
      // It may have been in a history that the log has lost: every entry is older than the floor, and what
      // is known of versions is worth no more.
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

  /// Whether a log that stands at `head` can be the one that stood at `earlier`, if it was met.
  private func continues(_ earlier: Position?, _ head: Position) -> Bool {
    guard let earlier else { return true }
    guard earlier.epoch == head.epoch, earlier.sequence <= head.sequence else { return false }
    return earlier.sequence < head.sequence || earlier.digest == head.digest
  }

  /// Another history: nothing here can be vouched for.
  private mutating func startOver(into effects: inout [AgentEffect]) {
    applied = nil
    lastHead = nil
    tail = nil
    catchUp = nil
    proofs.clear()
    reports.startOver()
    effects.append(.startOver)
  }

  private mutating func receive(
    _ refusal: CoordinatorMessage.Refusal, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joining(let nonce, _) = session, nonce == refusal.nonce else { return }
    let delay = backoff.next(using: &generator) * 8
    session = .refused(retryAt: now + delay)
    effects.append(.note(.refused(refusal.code, refusal.detail)))
  }

  private mutating func receive(
    _ proof: CoordinatorMessage.Proof, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joined(let head, let probeAt) = session else { return }
    guard isOfSession(proof.run, at: now, into: &effects) else { return }
    guard proof.head.epoch == head.epoch else { return sayHello(at: now, into: &effects) }
    guard proofs.answered(proof.nonce, head: proof.head.sequence, age: proof.age) else { return }
    // An event may overtake the proof, on the other socket: to be ahead of it is no divergence.
    if let applied, applied.sequence == proof.head.sequence, applied.digest != proof.head.digest {
      effects.append(.note(.diverged(proof.head)))
      return sayHello(at: now, into: &effects)
    }
    let known = proof.head.sequence > head.sequence ? proof.head : head
    session = .joined(head: known, probeAt: max(probeAt, now + probeInterval))
    redeemProofs(into: &effects)
    // The events may be a moment behind the proof, on the other socket.
    if let applied, applied.sequence < proof.head.sequence, catchUp == nil, catchUpDue == nil {
      catchUpDue = now + configuration.patience
    }
  }

  /// Publishes the best proof that what is applied bears out.
  mutating func redeemProofs(into effects: inout [AgentEffect]) {
    guard let applied, let freshAsOf = proofs.redeem(applied: applied.sequence) else { return }
    effects.append(.prove(freshAsOf))
  }
}
