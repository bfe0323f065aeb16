/// The agent's half of the protocol: it joins the fleet, applies all events, and proves that the cache is fresh.
///
/// The machine is a value without sockets, tasks or clocks. The shell passes in messages and the time, carries out each
/// ``AgentEffect``, and calls ``wake(at:wall:into:)`` at ``deadline``. The simulator runs the same code.
package struct AgentMachine: Equatable, Sendable {
  /// The settings that a deployment can change.
  package struct Configuration: Equatable, Sendable {
    package var node: NodeIdentity
    /// The secret from which the node's id is made; nil if the node is to be known again by tokens alone.
    package var secret: NodeSecret?
    /// The number of proofs that the node requests within one bound.
    ///
    /// With eight, a coordinator may be away for 70 % of the bound, from just before a probe, and return with a seventh
    /// of the bound to spare.
    package var probesPerBound = 8
    /// The time to wait for the answer to a hello or a catch-up request before repeating it.
    package var answerTimeout: Duration = .seconds(1)
    /// The time to wait for events that a proof covers before requesting them.
    package var patience: Duration = .milliseconds(20)
    /// The time for which a connection may deliver nothing that is due before it is reopened.
    ///
    /// After a broken frame, libzmq 4.3.4 silently drops a connection and never restores it (libzmq#4196).
    package var reopenAfter: Duration = .seconds(5)
    /// The most that the wall clock and the boot-time clock may move apart between two checks.
    ///
    /// Beyond it, the node fences itself.
    package var clockJump: Duration = .seconds(1)

    package init(node: NodeIdentity, secret: NodeSecret? = nil) {
      self.node = node
      self.secret = secret
    }
  }

  let configuration: Configuration
  /// The time between two probes while answers arrive.
  private(set) var probeInterval: Duration
  var session = Session.idle
  /// The position through which everything is applied; nil until the first catch-up in this epoch is complete.
  var applied: Position?
  /// What the last welcome gave, to be shown in the next hello.
  var resume: ResumeToken?
  /// The frames merged beyond ``applied``.
  ///
  /// They stay merged when the node joins again.
  var tail: Tail?
  var proofs = ProofLedger()
  var reports = ReportLedger()
  /// The inquiries that the shell is working on.
  ///
  /// They outlive a session.
  var inquiries: [PendingInquiry] = []
  var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
  var generator: SplitMix64
  var heardAt = Instant.distantPast
  /// The time since which the session has owed an answer; nil if none is due.
  var unansweredSince: Instant?
  /// The time since which the broadcast has owed events that a proof covers; nil if none are due.
  var missedSince: Instant?
  /// The wall clock minus the boot-time clock at the last check, in nanoseconds; nil before the first check.
  var clockOffset: Int64?

  /// Creates an agent that has not started to join the fleet.
  ///
  /// `seed` determines its nonces and its jitter.
  package init(_ configuration: Configuration, seed: UInt64) {
    self.configuration = configuration
    probeInterval = (configuration.node.bound ?? .seconds(10)) / configuration.probesPerBound
    generator = SplitMix64(seed: seed)
  }

  /// The time after which an unanswered probe is repeated.
  var probeRetry: Duration { probeInterval / 4 }

  /// Shortens the time between probes to suit a content class whose answers may be at most `bound` stale.
  package mutating func shortenProbeInterval(for bound: Duration) {
    probeInterval = min(probeInterval, bound / configuration.probesPerBound)
  }

  /// The position through which everything is applied; nil until the first catch-up is complete.
  package var position: Position? { applied }

  /// Whether the node is in the fleet and has applied every event that it has heard of.
  package var isLive: Bool {
    guard let joined = session.joined, let applied else { return false }
    return applied.sequence >= joined.head.sequence
  }

  /// The latest time for the shell to call ``wake(at:wall:into:)``; nil if only a message can make something due.
  package var deadline: Instant? {
    switch session {
    case .idle, .left: nil
    case .joining(let joining): joining.retryAt
    case .refused(let refused): refused.retryAt
    case .joined(let joined):
      [joined.deadline, applied == nil ? nil : reports.due].compactMap { $0 }.min()
    }
  }

  /// Starts to join the fleet.
  package mutating func start(at now: Instant, into effects: inout [AgentEffect]) {
    guard session == .idle else { return }
    sayHello(at: now, into: &effects)
  }

  /// Leaves the fleet for good.
  ///
  /// Afterwards the node serves nothing from its cache.
  package mutating func stop(into effects: inout [AgentEffect]) {
    if case .left = session { return }
    session = .left
    proofs.clear()
    effects.append(.fence)
    effects.append(.send(.leave))
  }

  /// Does everything that is due at `now`.
  ///
  /// - Parameters:
  ///   - now: the node's boot-time clock.
  ///   - wall: the node's wall clock in nanoseconds. It is compared only with its own earlier values.
  ///   - effects: the list to which the effects are appended.
  package mutating func wake(
    at now: Instant, wall: Int64, into effects: inout [AgentEffect]
  ) {
    checkClocks(at: now, wall: wall, into: &effects)
    switch session {
    case .idle, .left: return
    case .joining(let joining): retryHello(due: joining.retryAt, at: now, into: &effects)
    case .refused(let refused): retryHello(due: refused.retryAt, at: now, into: &effects)
    case .joined(let joined):
      reopenIfDead(at: now, into: &effects)
      if now >= joined.probeAt {
        if now - heardAt > probeInterval * 2 {
          effects.append(.note(.silence(now - heardAt)))
        }
        let retryAt = now + probeRetry
        session.joined?.planProbe(at: retryAt)
        probe(at: now, into: &effects)
      }
      if let catchUp = joined.catchUp, now >= catchUp.retryAt {
        ask(for: catchUp, at: now, into: &effects)
      }
      if let due = joined.catchUpDue, now >= due {
        missedSince = missedSince ?? now
        beginCatchUp(at: now, into: &effects)
      }
      sendReport(at: now, into: &effects)
    }
  }

  private mutating func retryHello(
    due: Instant, at now: Instant, into effects: inout [AgentEffect]
  ) {
    reopenIfDead(at: now, into: &effects)
    if now >= due { sayHello(at: now, into: &effects) }
  }

  /// Adds the entries that the cache dropped to the next report.
  package mutating func reportDrops(
    _ drops: [Drop], counted: SequenceNumber, held: DropCount, at now: Instant,
    into effects: inout [AgentEffect]
  ) {
    reports.addDrops(drops, counted: counted, held: held)
    sendReport(at: now, into: &effects)
  }

  /// Whether the shell must now look for declared versions that are not active.
  package func wantsInactiveVersions(at now: Instant) -> Bool { reports.wantsInactive(at: now) }

  /// Adds the declared versions that are not active to the next report.
  ///
  /// `versions` must begin with the most frequent.
  package mutating func reportInactive(
    _ versions: [InactiveVersion], at now: Instant, into effects: inout [AgentEffect]
  ) {
    reports.setInactive(versions, at: now)
    sendReport(at: now, into: &effects)
  }

  /// Requests a proof and records when it was requested.
  mutating func probe(at now: Instant, into effects: inout [AgentEffect]) {
    let nonce = generator.next()
    proofs.sent(nonce, at: now)
    unansweredSince = unansweredSince ?? now
    effects.append(.send(.probe(.init(nonce: nonce, applied: applied))))
  }

  /// Reopens a connection on which something due has been missing for too long.
  private mutating func reopenIfDead(at now: Instant, into effects: inout [AgentEffect]) {
    if let since = unansweredSince, now - since >= configuration.reopenAfter {
      unansweredSince = now
      effects.append(.note(.reopened(.session)))
      effects.append(.reopen(.session))
    }
    if let since = missedSince, now - since >= configuration.reopenAfter {
      missedSince = nil
      effects.append(.note(.reopened(.broadcast)))
      effects.append(.reopen(.broadcast))
    }
  }

  /// Sends a report if there is something new and a report is due.
  mutating func sendReport(at now: Instant, into effects: inout [AgentEffect]) {
    guard case .joined = session, let applied, let due = reports.due, now >= due else { return }
    effects.append(.send(.report(reports.take(applied: applied, at: now))))
  }

  /// Fences the node if its two clocks have moved apart.
  ///
  /// The boot-time clock of a paused virtual machine may stand still. The guest cannot see this from any clock, but the
  /// wall clock is usually corrected soon after.
  private mutating func checkClocks(
    at now: Instant, wall: Int64, into effects: inout [AgentEffect]
  ) {
    let offset = wall &- now.nanoseconds
    defer { clockOffset = offset }
    guard let clockOffset, session != .idle, session != .left else { return }
    let jump = Duration.nanoseconds(offset &- clockOffset)
    guard jump > configuration.clockJump || jump < .zero - configuration.clockJump else { return }
    effects.append(.note(.clockJump(jump)))
    effects.append(.fence)
    proofs.clear()
    sayHello(at: now, into: &effects)
  }
}
