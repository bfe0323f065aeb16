/// The coordinator's half of the protocol.
///
/// It numbers events, tracks every node's standing, answers probes and catch-ups, and tells publishers when all nodes
/// have applied an event.
///
/// The machine is a value without sockets, files, tasks or clocks. The shell passes in messages and the time, carries
/// out each ``CoordinatorEffect``, and calls ``wake(at:into:)`` at ``deadline``.
package struct CoordinatorMachine: Equatable, Sendable {
  /// The settings that a deployment can change.
  package struct Configuration: Equatable, Sendable {
    /// The time between two broadcasts of the head, by which nodes notice a lost last event.
    package var beaconInterval: Duration = .seconds(1)
    /// The most events that may wait to be written.
    ///
    /// Beyond the limit, publishers are asked to try again later.
    package var pendingEvents = 100_000
    /// The number of events at which a commit is full.
    ///
    /// The publish that reaches it is still written whole.
    ///
    /// An event touches about five pages of the log, so this limit bounds how much one commit adds to the log's files.
    package var groupLimit = 1_024
    /// The number of event bytes at which a commit is full.
    ///
    /// The publish that reaches it is still written whole.
    package var groupBytes = 4 << 20
    /// The longest time for which a settled wait is held until the nodes have counted the dropped entries.
    package var countPatience: Duration = .milliseconds(250)
    /// Who may be a node, until ``CoordinatorMachine/setPolicy(_:at:into:)`` changes it.
    package var policy = NodePolicy(.open(permitsUnbounded: false))

    /// The longest bound on staleness that a node may promise.
    ///
    /// For this long after a log began, nodes that it does not list may still be serving by proofs from an earlier log.
    package var longestBound: Duration = .seconds(10)

    /// Whether a probe is answered only after a write that began after it came, as ``EventStore/provesByWriting`` says.
    package var provesByWriting = false

    package init() {}
  }

  /// The readings of both clocks, taken by the shell.
  package struct Clocks: Equatable, Sendable {
    /// The boot-time clock.
    package var now: Instant
    /// The wall clock in milliseconds since 1970.
    ///
    /// It is written into events for display and never used in calculations.
    package var wall: Int64

    package init(now: Instant, wall: Int64) {
      self.now = now
      self.wall = wall
    }
  }

  let configuration: Configuration
  package internal(set) var head: Position
  package internal(set) var floor: SequenceNumber
  var index: WatermarkIndex
  var history: CommitHistory
  var idempotency: IdempotencyTable
  var settling: SettlingSources
  package internal(set) var roster = Roster()
  var queue = PublishQueue()
  var waiters = WaiterTable()
  var inquiries = FleetInquiries()
  /// The write in progress; nil if there is none.
  var inFlight: InFlight?
  /// The probes that wait for a write that proves the head.
  var waitingProbes = WaitingProbes()
  /// The nodes to fence, save or forget with the next write.
  var rosterChanges = AppendJob()
  /// The records of services' applies.
  package internal(set) var applied: AppliedTable
  /// The reason why the log refused the last write; nil if it accepted it.
  package internal(set) var logTrouble: String?
  /// Whether the last write only proved the head although the log had refused the one before.
  var hasProvedInTrouble = false
  var beaconAt: Instant
  var housekeepingAt: Instant
  var fencingAt: Instant
  /// Who may be a node.
  package internal(set) var policy: NodePolicy
  var helloRates = HelloRates()
  /// The messages that were dropped because a peer sent too many.
  package internal(set) var excess = ExcessLedger()
  /// Limits the notes about refused nodes.
  var refusalNotes = LineBudget(20, per: .seconds(60))
  var applicationWatch = ApplicationWatch()
  var generator: SplitMix64
  let startedAt: Instant
  /// The last event before this run.
  ///
  /// The commit times of all events through it are unknown.
  var recoveredThrough: SequenceNumber = 0
  /// The last event before the log's epoch.
  ///
  /// The versions that were active then are unknown.
  var epochBegan: SequenceNumber
  /// The log's epoch when this run began: only from before then can a node know more than the log.
  let firstEpoch: Epoch
  /// The log's secret, by which this coordinator recognises the nodes that the log admitted before.
  let secret: LogSecret
  /// This run's identity, sent with every message that a node could mistake for another run's.
  package let run: RunID
  /// The time until which nodes missing from the roster may be serving; nil if there are none.
  var strangersUntil: Instant?

  struct InFlight: Equatable, Sendable {
    var job: AppendJob
    var group: PublishQueue.Group
    var applied: AppliedTable.Group?
    var since: Instant
  }

  /// The time between two searches for nodes that may be forgotten.
  static let housekeepingInterval: Duration = .seconds(30)
  /// The time between two searches for nodes past their bound.
  ///
  /// A node is recorded as fenced at most this long after it stopped serving, so that the next run knows it too.
  static let fencingInterval: Duration = .seconds(1)

  /// Creates a coordinator for a log that was just opened.
  ///
  /// - Parameters:
  ///   - configuration: the deployment's settings.
  ///   - head: the end of the log.
  ///   - base: the watermarks at the log's floor, which stand for all events through it.
  ///   - floor: the last forgotten event; 0 if there is none.
  ///   - floorDigest: the digest at the floor.
  ///   - epochBegan: the last event before the log's epoch; 0 for the first epoch.
  ///   - continues: whether `nodes` contains every node that may be serving. It is false for a new log, because an
  ///     earlier one may have been lost together with its roster.
  ///   - nodes: the nodes that the log lists. Each may have been given a proof just before, unless the log records it
  ///     as fenced.
  ///   - applied: the records of services' applies.
  ///   - secret: the log's secret; nil to make one that only this run knows, so that no node of an earlier run can
  ///     show that this log admitted it.
  ///   - seed: determines this run's identity and the ids of new epochs. It must differ at each start.
  ///   - now: the boot-time clock.
  package init(
    _ configuration: Configuration, head: Position, base: Watermarks = Watermarks(),
    floor: SequenceNumber = 0, floorDigest: Digest = .zero, epochBegan: SequenceNumber = 0,
    continues: Bool = true,
    roster nodes: [LoggedNode] = [], applied: [AppliedRecord] = [],
    secret: LogSecret? = nil, seed: UInt64, at now: Instant
  ) {
    self.configuration = configuration
    policy = configuration.policy
    firstEpoch = head.epoch
    self.head = Position(epoch: head.epoch, sequence: floor, digest: floorDigest)
    self.floor = floor
    self.epochBegan = epochBegan
    index = WatermarkIndex(base: base)
    history = CommitHistory(after: floor, digest: floorDigest)
    idempotency = IdempotencyTable()
    settling = SettlingSources()
    self.applied = AppliedTable(applied)
    var generator = SplitMix64(seed: seed)
    run = RunID(using: &generator)
    self.generator = generator
    // A generator of its own, so that the epochs of a seed keep their ids.
    var secrets = SplitMix64(seed: seed &+ 0x5EC2_E700)
    self.secret = secret ?? LogSecret(using: &secrets)
    startedAt = now
    beaconAt = now
    housekeepingAt = now + Self.housekeepingInterval
    fencingAt = now + Self.fencingInterval
    if !continues { expectStrangers(at: now) }
    // The log may be an older copy. It then lacks nodes admitted since, or records them as fenced. The coordinator
    // notices that when such a node says hello with entries in its cache, or when any node is ahead of the copy, and a
    // new epoch begins. Until then, events that such a node lacks may be called settled. That lasts at most the node's
    // bound from now, because its proofs were given before now.
    for node in nodes { roster.set(RosterNode(node, isBelieved: continues, at: now)) }
  }

  /// Assumes that unknown nodes may be serving by proofs from an earlier log, given just before `now`.
  mutating func expectStrangers(at now: Instant) {
    strangersUntil = Freshness.fenceDeadline(given: now, bound: configuration.longestBound)
  }

  /// Adds the next event while the log is read, before anything else happens.
  package mutating func recover(_ event: LoggedEvent, digest: Digest) {
    invariant(
      event.sequence == head.sequence + 1, "recovered \(event.sequence) after \(head.sequence)")
    take(event, digest: digest, at: startedAt)
    recoveredThrough = event.sequence
  }

  /// Completes the reading of the log.
  ///
  /// The watermarks at the floor may be younger than the first events after it, so the index must be sorted.
  package mutating func finishRecovery() {
    index.finishRecovery(forgettingVersionsThrough: epochBegan)
  }

  /// Forgets the events through `sequence`, which are older than any entry may become.
  ///
  /// - Returns: the watermarks that replace the events in the log; nil if the floor cannot be raised that far.
  package mutating func raiseFloor(to sequence: SequenceNumber) -> Watermarks? {
    guard sequence > floor, sequence <= head.sequence else { return nil }
    floor = sequence
    index.forget(through: sequence)
    idempotency.forget(through: sequence)
    return index.watermarks
  }

  /// Adds an event to the coordinator's state.
  ///
  /// Every event comes in this way.
  mutating func take(_ event: LoggedEvent, digest: Digest, at now: Instant) {
    head.sequence = event.sequence
    head.digest = digest
    index.merge(event)
    history.append(digest, at: now, reprieve: event.reprieve)
    idempotency.insert(event, digest: digest)
    settling.track(event, at: now)
  }

  /// The latest time for the shell to call ``wake(at:into:)``.
  package var deadline: Instant {
    var deadline = min(beaconAt, housekeepingAt, fencingAt)
    if let next = settling.deadline { deadline = min(deadline, next) }
    if let next = waiters.deadline { deadline = min(deadline, next) }
    if let next = inquiries.deadline { deadline = min(deadline, next) }
    if let strangersUntil { deadline = min(deadline, strangersUntil) }
    return deadline
  }

  /// Does everything that is due at `clocks`.
  package mutating func wake(at clocks: Clocks, into effects: inout [CoordinatorEffect]) {
    let now = clocks.now
    if now >= beaconAt {
      beaconAt = now + configuration.beaconInterval
      effects.append(.broadcast(Broadcast.beacon(head, run: run).encoded()))
    }
    if now >= fencingAt {
      fencingAt = now + Self.fencingInterval
      for node in roster.fenceSilent(at: now) {
        rosterChanges.fenced.append(node)
        effects.append(.note(.fenced(node)))
      }
      watchApplications(at: now, into: &effects)
    }
    if now >= housekeepingAt {
      housekeepingAt = now + Self.housekeepingInterval
      for node in roster.forgetSilent(at: now) {
        rosterChanges.forgotten.append(node.id)
        effects.append(.note(.forgot(node)))
      }
    }
    if let until = strangersUntil, now >= until {
      strangersUntil = nil
      rosterChanges.vouches = true
    }
    for (began, event) in settling.takeDue(at: now) { queue.add(event, settles: began) }
    checkWaiters(at: now, into: &effects)
    checkInquiries(at: now, into: &effects)
    startAppend(at: clocks, into: &effects)
  }

  /// The watermarks together with the head of the log, from which pages of the state are made elsewhere.
  package var state: StateSnapshot { StateSnapshot(head: head, watermarks: index.watermarks) }

  /// The active versions of the first dimensions, a page of them.
  package var activeVersions: [ActiveVersions] { state.page(StateFilter()).versions }

  /// The watermarks of all dimensions, for instance to compare them with a node's.
  package var watermarks: Watermarks { index.watermarks }

  /// Returns when `sequence` was committed, or an upper bound of that time.
  func committedAt(_ sequence: SequenceNumber) -> Instant {
    history.committedAt(sequence) ?? startedAt
  }
}

extension LoggedEvent {
  /// The longest time that a node may serve what the event killed, counted from when it applied the event.
  fileprivate var reprieve: Duration {
    isUnchanged
      ? .zero
      : min(max(grace, .zero), EventLimits.grace) + min(max(spread, .zero), EventLimits.spread)
  }
}
