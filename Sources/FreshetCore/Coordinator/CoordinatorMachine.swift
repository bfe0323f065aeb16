/// The coordinator's half of the protocol: it numbers events, knows every node's standing, answers
/// probes and catch-ups, and tells publishers when the fleet has followed.
///
/// A value without sockets, files, tasks or clocks: the shell feeds it what arrives and the time,
/// does what ``CoordinatorEffect`` says, and calls ``wake(at:into:)`` at ``deadline``.
package struct CoordinatorMachine: Equatable, Sendable {
  /// What a deployment can set.
  package struct Configuration: Equatable, Sendable {
    /// How often the head is broadcast, so that a lost last event is found.
    package var beaconInterval: Duration = .seconds(1)
    /// Events that may wait to be written.
    ///
    /// Beyond it publishers are told to come back.
    package var pendingEvents = 100_000
    /// Events written in one commit, at least: the publish that reaches it is written whole.
    ///
    /// An event touches some five pages of the log; what one commit adds to its files is bounded so.
    package var groupLimit = 1_024
    /// Bytes of the events written in one commit, likewise.
    package var groupBytes = 4 << 20
    /// How long a settled wait is held for the counts of what was dropped.
    package var countPatience: Duration = .milliseconds(250)
    /// The shortest time between two epochs that nodes bring about.
    package var epochSpacing: Duration = .seconds(60)

    /// The longest bound that a node may promise.
    ///
    /// So long after a log began, nodes that it does not know may still be serving by proofs of an
    /// earlier one.
    package var longestBound: Duration = .seconds(10)

    package init() {}
  }

  /// The time, as the shell reads it.
  package struct Clocks: Equatable, Sendable {
    /// The boot-time clock.
    package var now: Instant
    /// Milliseconds since 1970: written into events for people, never reckoned with.
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
  var waiters = SettlementWaiters()
  var inquiries = FleetInquiries()
  /// What is being written, and since when; nil if nothing is.
  var inFlight: InFlight?
  /// Nodes to fence, save or forget with the next write.
  var rosterChanges = AppendJob()
  /// What is remembered of services' applies.
  package internal(set) var applied: AppliedTable
  /// Why the log took nothing at the last attempt; nil if it did.
  package internal(set) var logTrouble: String?
  var beaconAt: Instant
  var housekeepingAt: Instant
  var fencingAt: Instant
  var lastEpochAt = Instant.distantPast
  var generator: SplitMix64
  let startedAt: Instant
  /// The last event from before this run: when it was committed is not known.
  var recoveredThrough: SequenceNumber = 0
  /// Where the log stood when its epoch began: which versions were active then is not known.
  var epochBegan: SequenceNumber
  /// Told with all that nodes could take for what another run said.
  package let run: RunID
  /// Until when nodes that are not in the roster may be serving; nil if there are none.
  var strangersUntil: Instant?

  struct InFlight: Equatable, Sendable {
    var job: AppendJob
    var group: PublishQueue.Group
    var applied: AppliedTable.Group?
    var since: Instant
  }

  /// How often nodes that nobody waits for are looked for.
  static let housekeepingInterval: Duration = .seconds(30)
  /// How often nodes that serve nothing any more are looked for: so much later than that the next run knows
  /// it as well.
  static let fencingInterval: Duration = .seconds(1)

  /// A coordinator of a log that was just read.
  ///
  /// - Parameters:
  ///   - configuration: what the deployment set.
  ///   - head: where the log ends.
  ///   - base: what the log's floor keeps of the events before it.
  ///   - floor: the last event that is forgotten; 0 if none is.
  ///   - floorDigest: the digest there.
  ///   - epochBegan: where the log stood when its epoch began; 0 for its first.
  ///   - continues: whether every node that may be serving is among `nodes`: not if the log is new, for
  ///     then an earlier one may have been lost, and with it the names of its nodes.
  ///   - nodes: those known from before. Each may have been given a proof just before, unless the log has it
  ///     down as fenced.
  ///   - applied: what is remembered of services' applies.
  ///   - seed: decides this run's identity, and new epochs: another one at each start.
  ///   - now: the boot-time clock.
  package init(
    _ configuration: Configuration, head: Position, base: Watermarks = Watermarks(),
    floor: SequenceNumber = 0, floorDigest: Digest = .zero, epochBegan: SequenceNumber = 0,
    continues: Bool = true,
    roster nodes: [LoggedNode] = [], applied: [AppliedRecord] = [], seed: UInt64,
    at now: Instant
  ) {
    self.configuration = configuration
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
    startedAt = now
    beaconAt = now
    housekeepingAt = now + Self.housekeepingInterval
    fencingAt = now + Self.fencingInterval
    if !continues { expectStrangers(at: now) }
    // An older copy of the log does not know who was let in since, whether it lacks their names or has them
    // down as fenced. It is found out once such a node says hello, for it holds something, or once any node
    // does that is ahead of the copy: an epoch begins. Until then what such a node serves may be called
    // settled, for at most its bound from now: the proofs that it has were given before now.
    for node in nodes { roster.set(RosterNode(node, isBelieved: continues, at: now)) }
  }

  /// A node that is not known may have been given a proof by an earlier log just before.
  mutating func expectStrangers(at now: Instant) {
    strangersUntil = Freshness.fenceDeadline(given: now, bound: configuration.longestBound)
  }

  /// Takes in the next event of the log that is being read, before anything else happens.
  package mutating func recover(_ event: LoggedEvent, digest: Digest) {
    invariant(
      event.sequence == head.sequence + 1, "recovered \(event.sequence) after \(head.sequence)")
    take(event, digest: digest, at: startedAt)
    recoveredThrough = event.sequence
  }

  /// All events are read.
  ///
  /// The floor's watermarks may be younger than the first events after it.
  package mutating func finishRecovery() {
    index.finishRecovery(forgettingVersionsThrough: epochBegan)
  }

  /// Forgets events through `sequence`, which are older than any entry may become.
  ///
  /// - Returns: what is to stand in the log in their place; nil if the floor cannot be raised so far.
  package mutating func raiseFloor(to sequence: SequenceNumber) -> Watermarks? {
    guard sequence > floor, sequence <= head.sequence else { return nil }
    floor = sequence
    index.forget(through: sequence)
    idempotency.forget(through: sequence)
    return index.watermarks
  }

  /// The one way in which an event becomes part of what is known.
  mutating func take(_ event: LoggedEvent, digest: Digest, at now: Instant) {
    head.sequence = event.sequence
    head.digest = digest
    index.merge(event)
    history.append(digest, at: now, reprieve: event.reprieve)
    idempotency.note(event, digest: digest)
    settling.note(event, at: now)
  }

  /// When the shell must call ``wake(at:into:)`` if nothing else happens before.
  package var deadline: Instant {
    var deadline = min(beaconAt, housekeepingAt, fencingAt)
    if let next = settling.deadline { deadline = min(deadline, next) }
    if let next = waiters.deadline { deadline = min(deadline, next) }
    if let next = inquiries.deadline { deadline = min(deadline, next) }
    if let strangersUntil { deadline = min(deadline, strangersUntil) }
    return deadline
  }

  /// Does what is due.
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

  /// The versions that are active now, in order.
  package var activeVersions: [ActiveVersions] {
    index.watermarks.sorted.compactMap { dimension, watermark in
      guard watermark.changedAt > 0 else { return nil }
      return ActiveVersions(
        dimension: dimension, versions: watermark.active, since: watermark.changedAt,
        isOpen: index.watermarks.activeVersions(of: dimension) == nil)
    }
  }

  /// The same, and where in the log that is.
  package var activeState: ActiveState { ActiveState(head: head, versions: activeVersions) }

  /// All watermarks, such as to compare a node's with.
  package var watermarks: Watermarks { index.watermarks }

  /// When `sequence` was committed, or an upper bound.
  func committedAt(_ sequence: SequenceNumber) -> Instant {
    history.committedAt(sequence) ?? startedAt
  }

  /// The nodes, and where they stand.
  package func fleet(at now: Instant) -> FleetView {
    let nodes = roster.all.map { node in
      NodeView(
        name: node.identity.name, id: node.identity.id, application: node.identity.application,
        applicationVersion: node.identity.applicationVersion, bound: node.identity.bound,
        applied: node.applied?.sequence,
        proofAge: node.provenAsOf == .distantPast ? nil : now - node.provenAsOf,
        standing: node.standing(
          for: head.sequence, committedAt: committedAt(head.sequence), at: now),
        dropped: node.dropped, held: node.held,
        protocolVersion: node.version == 0 ? nil : node.version, isAway: node.isAway(at: now))
    }
    return FleetView(
      head: head, nodes: nodes.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
      inactiveVersions: DeclaredVersion.all(of: roster.all, by: index.watermarks, at: now))
  }
}

extension LoggedEvent {
  /// For how long after it is applied what it killed may be served.
  fileprivate var reprieve: Duration {
    isUnchanged
      ? .zero
      : min(max(grace, .zero), EventLimits.grace) + min(max(spread, .zero), EventLimits.spread)
  }
}
