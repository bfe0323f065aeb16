/// The agent's half of the protocol: how a node joins, stays complete, and proves that it is fresh.
///
/// A value without sockets, tasks or clocks: the shell feeds it what arrives and the time, does what
/// ``AgentEffect`` says, and calls ``wake(at:wall:into:)`` at ``deadline``. The simulator drives the
/// very same code.
package struct AgentMachine: Equatable, Sendable {
  /// What a deployment can set.
  package struct Configuration: Equatable, Sendable {
    package var node: NodeIdentity
    /// How many proofs are asked for in each bound.
    ///
    /// Eight: a coordinator that is away for 70 % of the bound, beginning just before a probe, is
    /// back with a seventh of the bound to spare.
    package var probesPerBound = 8
    /// How long an answer to a hello or a catch-up is awaited before it is asked for again.
    package var answerTimeout: Duration = .seconds(1)
    /// How long events that a proof speaks of may be on their way before they are asked for.
    package var patience: Duration = .milliseconds(20)
    /// How long a connection may bring nothing that is due before it is opened anew.
    ///
    /// After a broken frame libzmq 4.3.4 gives a connection up without a word, and never makes it
    /// again (libzmq#4196).
    package var reopenAfter: Duration = .seconds(5)
    /// How far wall clock and boot clock may part between two looks before the node fences itself.
    package var clockJump: Duration = .seconds(1)

    /// A configuration for `node`.
    package init(node: NodeIdentity) {
      self.node = node
    }
  }

  /// Legal transitions: `idle → joining → joined → joining`, `joining → refused → joining`, and from
  /// each to `left`.
  enum Session: Equatable, Sendable {
    /// Not started.
    case idle
    /// A hello is on its way. To `joined` on a welcome, to `refused` on a refusal, to itself when
    /// the answer is overdue.
    case joining(nonce: UInt64, retryAt: Instant)
    /// In the fleet. To `joining` if the coordinator does not know the node, speaks of another
    /// history, or the clock jumped.
    case joined(head: Position, probeAt: Instant)
    /// Turned away. To `joining` when it is time to ask again.
    case refused(retryAt: Instant)
    /// Gone for good.
    case left
  }

  /// Frames that followed each other without a gap, beyond what is applied.
  struct Tail: Equatable, Sendable {
    var start: Position
    var end: Position
  }

  /// A catch-up under way.
  struct CatchUp: Equatable, Sendable {
    var nonce: UInt64
    var after: SequenceNumber
    var namedOnly: Bool
    /// What its pages tell for certain: events of the broadcast up to here are passed over, for they may come
    /// after the page that knows what followed them.
    var covers: SequenceNumber
    var retryAt: Instant
  }

  let configuration: Configuration
  /// How often a proof is asked for.
  private(set) var probeInterval: Duration
  var session = Session.idle
  /// What is applied without a hole; nil until the first catch-up in this epoch is complete.
  var applied: Position?
  var tail: Tail?
  /// The head when the node was last in the fleet: changes are merged before they are complete, so
  /// a node may hold what a lost history said beyond what it has applied.
  var lastHead: Position?
  /// The coordinator's run that welcomed the node last.
  var run = RunID.unknown
  /// Another run that was heard on the broadcast since.
  var otherRun = RunID.unknown
  var catchUp: CatchUp?
  /// When to ask for what a proof spoke of, unless the stream brings it before.
  var catchUpDue: Instant?
  var proofs = ProofLedger()
  var reports = ReportLedger()
  var inquiries: [PendingInquiry] = []
  var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
  var generator: SplitMix64
  var heardAt = Instant.distantPast
  /// Since when the session has owed an answer; nil if it owes none.
  var unansweredSince: Instant?
  /// Since when the broadcast has owed events that a proof spoke of; nil if it owes none.
  var missedSince: Instant?
  /// Wall clock less boot clock, at the last look.
  var clockOffset: Int64?

  /// An agent that has not started.
  ///
  /// `seed` decides its nonces and jitter.
  package init(_ configuration: Configuration, seed: UInt64) {
    self.configuration = configuration
    probeInterval = (configuration.node.bound ?? .seconds(10)) / configuration.probesPerBound
    generator = SplitMix64(seed: seed)
  }

  /// How soon a probe that is not answered is followed by the next.
  var probeRetry: Duration { probeInterval / 4 }

  /// Takes in that some class may be at most `bound` stale: proofs must be young enough for it.
  package mutating func note(shortestBound bound: Duration) {
    probeInterval = min(probeInterval, bound / configuration.probesPerBound)
  }

  /// What is applied here; nil until the node has joined.
  package var position: Position? { applied }

  /// Whether the node is in the fleet and complete as far as it knows.
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

  /// Begins to join.
  package mutating func start(at now: Instant, into effects: inout [AgentEffect]) {
    guard session == .idle else { return }
    sayHello(at: now, into: &effects)
  }

  /// Says goodbye.
  ///
  /// Nothing is served afterwards.
  package mutating func stop(into effects: inout [AgentEffect]) {
    if case .left = session { return }
    session = .left
    proofs.clear()
    effects.append(.fence)
    effects.append(.send(.leave))
  }

  /// Does what is due at `now`.
  ///
  /// - Parameters:
  ///   - now: the own boot-time clock.
  ///   - wall: the own wall clock in nanoseconds, compared only with what it showed before.
  ///   - effects: where what is to be done is appended.
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

  /// Takes in what the cache dropped, for the next report.
  package mutating func noteDrops(
    _ drops: [Drop], counted: SequenceNumber, held: DropCount, at now: Instant,
    into effects: inout [AgentEffect]
  ) {
    reports.note(drops: drops, counted: counted, held: held)
    sendReport(at: now, into: &effects)
  }

  /// Whether it is time to look which versions the application declares that are not active.
  package func wantsInactiveVersions(at now: Instant) -> Bool { reports.wantsInactive(at: now) }

  /// Takes in those versions, the ones met most often first, for the next report.
  package mutating func noteInactive(
    _ versions: [InactiveVersion], at now: Instant, into effects: inout [AgentEffect]
  ) {
    reports.note(inactive: versions, at: now)
    sendReport(at: now, into: &effects)
  }

  /// Asks for a proof.
  mutating func probe(at now: Instant, into effects: inout [AgentEffect]) {
    let nonce = generator.next()
    proofs.sent(nonce, at: now)
    unansweredSince = unansweredSince ?? now
    effects.append(.send(.probe(.init(nonce: nonce, applied: applied))))
  }

  /// Opens anew what has owed something for too long.
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

  /// Reports, if there is news and it is time.
  mutating func sendReport(at now: Instant, into effects: inout [AgentEffect]) {
    guard case .joined = session, let applied, let due = reports.due, now >= due else { return }
    effects.append(.send(.report(reports.take(applied: applied, at: now))))
  }

  /// A virtual machine that was paused may wake with a boot clock that stood still: no guest clock
  /// shows that, but its wall clock is usually set right soon after.
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
