/// The agent's half of the protocol: how a node joins, stays complete, and proves that it is fresh.
///
/// A value without sockets, tasks or clocks. The shell passes in messages and the time, carries out each
/// ``AgentEffect``, and calls ``wake(at:wall:into:)`` at ``deadline``. The simulator runs the same code.
package struct AgentMachine: Equatable, Sendable {
  /// The settings that a deployment can change.
  package struct Configuration: Equatable, Sendable {
    package var node: NodeIdentity
    /// How many proofs the node requests within one bound.
    ///
    /// With eight, a coordinator that goes away for 70 % of the bound, just before a probe, returns with a
    /// seventh of the bound to spare.
    package var probesPerBound = 8
    /// How long to wait for an answer to a hello or a catch-up request before repeating it.
    package var answerTimeout: Duration = .seconds(1)
    /// How long to wait for events that a proof covers before requesting them.
    package var patience: Duration = .milliseconds(20)
    /// How long a connection may deliver nothing that is due before it is reopened.
    ///
    /// After a broken frame, libzmq 4.3.4 drops a connection silently and never restores it (libzmq#4196).
    package var reopenAfter: Duration = .seconds(5)
    /// How far the wall clock and the boot clock may move apart between two checks before the node fences
    /// itself.
    package var clockJump: Duration = .seconds(1)

    package init(node: NodeIdentity) {
      self.node = node
    }
  }

  let configuration: Configuration
  /// The time between two probes.
  private(set) var probeInterval: Duration
  var session = Session.idle
  /// The position up to which everything is applied; nil until the first catch-up in this epoch is complete.
  var applied: Position?
  /// Frames merged beyond ``applied``; they stay merged when the node joins again.
  var tail: Tail?
  var proofs = ProofLedger()
  var reports = ReportLedger()
  /// The inquiries that the shell works on, whatever becomes of the session meanwhile.
  var inquiries: [PendingInquiry] = []
  var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
  var generator: SplitMix64
  var heardAt = Instant.distantPast
  /// Since when the session has owed an answer; nil if none is due.
  var unansweredSince: Instant?
  /// Since when the broadcast has owed events that a proof covers; nil if none are due.
  var missedSince: Instant?
  /// The wall clock minus the boot clock at the last check, in nanoseconds; nil before the first.
  var clockOffset: Int64?

  /// Creates an agent that has not started.
  ///
  /// `seed` determines its nonces and jitter.
  package init(_ configuration: Configuration, seed: UInt64) {
    self.configuration = configuration
    probeInterval = (configuration.node.bound ?? .seconds(10)) / configuration.probesPerBound
    generator = SplitMix64(seed: seed)
  }

  /// The time before an unanswered probe is followed by another.
  var probeRetry: Duration { probeInterval / 4 }

  /// Probes often enough for a content class that may be at most `bound` stale.
  package mutating func shortenProbeInterval(for bound: Duration) {
    probeInterval = min(probeInterval, bound / configuration.probesPerBound)
  }

  /// The position applied here; nil until the first catch-up is complete.
  package var position: Position? { applied }

  /// Whether the node is in the fleet and has applied every event that it knows of.
  package var isLive: Bool {
    guard let joined = session.joined, let applied else { return false }
    return applied.sequence >= joined.head.sequence
  }

  /// When the shell must call ``wake(at:wall:into:)`` if nothing else happens before; nil if never.
  package var deadline: Instant? {
    switch session {
    case .idle, .left: nil
    case .joining(let joining): joining.retryAt
    case .refused(let refused): refused.retryAt
    case .joined(let joined):
      [joined.deadline, applied == nil ? nil : reports.due].compactMap { $0 }.min()
    }
  }

  /// Starts joining the fleet.
  package mutating func start(at now: Instant, into effects: inout [AgentEffect]) {
    guard session == .idle else { return }
    sayHello(at: now, into: &effects)
  }

  /// Leaves the fleet.
  ///
  /// The node serves nothing afterwards.
  package mutating func stop(into effects: inout [AgentEffect]) {
    if case .left = session { return }
    session = .left
    proofs.clear()
    effects.append(.fence)
    effects.append(.send(.leave))
  }

  /// Performs the work due at `now`.
  ///
  /// - Parameters:
  ///   - now: the node's boot-time clock.
  ///   - wall: the node's wall clock in nanoseconds, compared only with its own earlier values.
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

  /// Adds what the cache dropped to the next report.
  package mutating func reportDrops(
    _ drops: [Drop], counted: SequenceNumber, held: DropCount, at now: Instant,
    into effects: inout [AgentEffect]
  ) {
    reports.addDrops(drops, counted: counted, held: held)
    sendReport(at: now, into: &effects)
  }

  /// Whether it is time to find out which declared versions are not active.
  package func wantsInactiveVersions(at now: Instant) -> Bool { reports.wantsInactive(at: now) }

  /// Puts the declared versions that are not active into the next report.
  ///
  /// The most frequent come first.
  package mutating func reportInactive(
    _ versions: [InactiveVersion], at now: Instant, into effects: inout [AgentEffect]
  ) {
    reports.setInactive(versions, at: now)
    sendReport(at: now, into: &effects)
  }

  /// Requests a proof.
  mutating func probe(at now: Instant, into effects: inout [AgentEffect]) {
    let nonce = generator.next()
    proofs.sent(nonce, at: now)
    unansweredSince = unansweredSince ?? now
    effects.append(.send(.probe(.init(nonce: nonce, applied: applied))))
  }

  /// Reopens a connection that has owed something for too long.
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

  /// Sends a report if there is news and one is due.
  mutating func sendReport(at now: Instant, into effects: inout [AgentEffect]) {
    guard case .joined = session, let applied, let due = reports.due, now >= due else { return }
    effects.append(.send(.report(reports.take(applied: applied, at: now))))
  }

  /// Fences the node after a jump between its clocks.
  ///
  /// A paused virtual machine may wake with a boot clock that stood still. No guest clock shows this, but the
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
