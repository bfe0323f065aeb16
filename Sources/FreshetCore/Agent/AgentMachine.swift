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

  /// The state of the session with the coordinator.
  ///
  /// Legal transitions: `idle → joining → joined → joining`, `joining → refused → joining`, and from each to
  /// `left`.
  enum Session: Equatable, Sendable {
    /// Not started.
    case idle
    /// A hello is on its way. To `joined` on a welcome, to `refused` on a refusal, to itself when the answer is
    /// overdue.
    case joining(nonce: UInt64, retryAt: Instant)
    /// In the fleet. To `joining` if the coordinator does not know the node or reports another history, or if
    /// the clock jumped.
    case joined(head: Position, probeAt: Instant)
    /// Refused by the coordinator. To `joining` when it is time to retry.
    case refused(retryAt: Instant)
    /// Stopped for good.
    case left
  }

  /// Consecutive frames beyond what is applied.
  struct Tail: Equatable, Sendable {
    var start: Position
    var end: Position
  }

  /// A catch-up in progress.
  struct CatchUp: Equatable, Sendable {
    var nonce: UInt64
    var after: SequenceNumber
    var namedOnly: Bool
    /// The event up to which the pages are authoritative.
    ///
    /// Broadcast events up to here are skipped, because a page may already include what followed them.
    var covers: SequenceNumber
    var retryAt: Instant
  }

  let configuration: Configuration
  /// The time between two probes.
  private(set) var probeInterval: Duration
  var session = Session.idle
  /// The position up to which everything is applied; nil until the first catch-up in this epoch is complete.
  var applied: Position?
  var tail: Tail?
  /// The head when the node was last in the fleet.
  ///
  /// Changes are merged before their prefix is complete, so the node may hold changes of a lost history beyond
  /// ``applied``.
  var lastHead: Position?
  /// The coordinator's run that last welcomed the node.
  var run = RunID.unknown
  /// Another run heard on the broadcast since then.
  var otherRun = RunID.unknown
  var catchUp: CatchUp?
  /// When to request the events that a proof covers, unless the stream delivers them first.
  var catchUpDue: Instant?
  var proofs = ProofLedger()
  var reports = ReportLedger()
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
  package mutating func note(shortestBound bound: Duration) {
    probeInterval = min(probeInterval, bound / configuration.probesPerBound)
  }

  /// The position applied here; nil until the first catch-up is complete.
  package var position: Position? { applied }

  /// Whether the node is in the fleet and has applied every event that it knows of.
  package var isLive: Bool {
    guard case .joined(let head, _) = session, let applied else { return false }
    return applied.sequence >= head.sequence
  }

  /// When the shell must call ``wake(at:wall:into:)`` if nothing else happens before; nil if never.
  package var deadline: Instant? {
    var deadline: Instant?
    func consider(_ instant: Instant?) {
      if let instant { deadline = deadline.map { min($0, instant) } ?? instant }
    }
    switch session {
    case .idle, .left: return nil
    case .joining(_, let retryAt), .refused(let retryAt): consider(retryAt)
    case .joined(_, let probeAt):
      consider(probeAt)
      consider(catchUp?.retryAt)
      consider(catchUpDue)
      if applied != nil { consider(reports.due) }
    }
    return deadline
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
    case .joining(_, let retryAt), .refused(let retryAt):
      reopenIfDead(at: now, into: &effects)
      if now >= retryAt { sayHello(at: now, into: &effects) }
    case .joined(let head, let probeAt):
      reopenIfDead(at: now, into: &effects)
      if now >= probeAt {
        if now - heardAt > probeInterval * 2 {
          effects.append(.note(.silence(now - heardAt)))
        }
        session = .joined(head: head, probeAt: now + probeRetry)
        probe(at: now, into: &effects)
      }
      if let catchUp, now >= catchUp.retryAt {
        ask(for: catchUp, at: now, into: &effects)
      }
      if let catchUpDue, now >= catchUpDue {
        missedSince = missedSince ?? now
        beginCatchUp(at: now, into: &effects)
      }
      sendReport(at: now, into: &effects)
    }
  }

  /// Records what the cache dropped, for the next report.
  package mutating func noteDrops(
    _ drops: [Drop], counted: SequenceNumber, held: DropCount, at now: Instant,
    into effects: inout [AgentEffect]
  ) {
    reports.note(drops: drops, counted: counted, held: held)
    sendReport(at: now, into: &effects)
  }

  /// Whether it is time to find out which declared versions are not active.
  package func wantsInactiveVersions(at now: Instant) -> Bool { reports.wantsInactive(at: now) }

  /// Records the declared versions that are not active, for the next report.
  ///
  /// The most frequent come first.
  package mutating func noteInactive(
    _ versions: [InactiveVersion], at now: Instant, into effects: inout [AgentEffect]
  ) {
    reports.note(inactive: versions, at: now)
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
