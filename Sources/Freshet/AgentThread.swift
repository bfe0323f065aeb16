import FreshetCache
import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The agent's one thread: it owns the sockets, drives the machine, and makes no decisions.
struct AgentThread: ~Copyable {
  /// Frames and messages taken from one socket before the other gets its turn.
  private static let batchLimit = 256
  /// Entries reclaimed in one turn, so that the next event does not wait for a flush.
  private static let reclaimLimit = 2_048
  /// The longest wait without reading the clocks.
  private static let safetyTick: Duration = .milliseconds(250)

  private var broadcast: AgentLink
  private var session: AgentLink
  private var outlet = MetricsOutlet()
  private var log: AgentLog
  private var poller = Poller()
  private var machine: AgentMachine
  private var effects: [AgentEffect] = []
  private let shared: AgentShared
  private let desk: InquiryDesk
  private var reclaimIsPending = false

  /// Opens the sockets; the calling thread owns them from now on.
  static func open(
    _ configuration: AgentConfiguration, machine: AgentMachine, shared: AgentShared,
    context: Context
  ) throws(ZeroMQError) -> AgentThread {
    AgentThread(
      broadcast: try .open(.broadcast, configuration, context),
      session: try .open(.session, configuration, context), machine: machine, shared: shared,
      coordinator: configuration.coordinator)
  }

  private init(
    broadcast: consuming AgentLink, session: consuming AgentLink, machine: AgentMachine,
    shared: AgentShared, coordinator: CoordinatorAddress
  ) {
    self.machine = machine
    self.shared = shared
    log = AgentLog(shared.logger, of: coordinator)
    desk = InquiryDesk(
      fleet: shared.fleet, caches: { shared.inspected }, notify: { shared.wakeUp.signal() })
    broadcast.add(to: &poller)
    session.add(to: &poller)
    _ = poller.add(shared.wakeUp)
    self.broadcast = broadcast
    self.session = session
  }

  /// Runs until told to stop.
  mutating func run() {
    machine.start(at: CacheClock.boot.now, into: &effects)
    performEffects()
    while !shared.isStopping {
      do {
        _ = try poller.poll(timeout: timeout())
        try lookAtHandshakes()
        try receiveBroadcasts()
        try receiveMessages()
      } catch {
        // The context was terminated, or the program has a bug: without sockets nothing can be proven.
        shared.logger.error("agent stops serving", metadata: ["error": "\(error)"])
        break
      }
      if let bound = shared.fleet.shortestBound { machine.shortenProbeInterval(for: bound) }
      machine.wake(at: CacheClock.boot.now, wall: SystemTime.wall, into: &effects)
      reportInactiveVersions()
      for reply in desk.takeReplies() {
        machine.sendReply(reply, at: CacheClock.boot.now, into: &effects)
      }
      performEffects()
      reclaim()
      // Finds a tracer that was bootstrapped after the agent was made.
      shared.tracer.look()
      for (metric, reading) in shared.metrics.readings(at: CacheClock.boot.now) {
        outlet.write(metric, reading)
      }
    }
    machine.stop(into: &effects)
    performEffects()
    desk.close()
    shared.progress.finish()
  }

  private func timeout() -> Duration {
    if reclaimIsPending { return .zero }
    let deadlines = [machine.deadline, broadcast.due, session.due].compactMap { $0 }
    guard let deadline = deadlines.min() else { return Self.safetyTick }
    return max(.zero, min(deadline - CacheClock.boot.now, Self.safetyTick))
  }

  /// Says which handshakes failed, and makes those connections anew that libzmq has given up.
  private mutating func lookAtHandshakes() throws(ZeroMQError) {
    let now = CacheClock.boot.now
    for trouble in try broadcast.look(at: now) { log.write(trouble, of: .broadcast, at: now) }
    for trouble in try session.look(at: now) { log.write(trouble, of: .session, at: now) }
    if broadcast.takeDue(at: now) { reopen(.broadcast, inVain: false) }
    if session.takeDue(at: now) { reopen(.session, inVain: false) }
    shared.record(session.trouble ?? broadcast.trouble)
  }

  private mutating func receiveBroadcasts() throws(ZeroMQError) {
    for _ in 0..<Self.batchLimit {
      guard let frame = try broadcast.socket.receive() else { return }
      do throws(WireError) {
        let decoded = try Broadcast(decoding: frame.bytes)
        machine.receive(decoded, at: CacheClock.boot.now, into: &effects)
      } catch {
        machine.receiveGarbage(error, at: CacheClock.boot.now, into: &effects)
      }
      performEffects()
    }
  }

  private mutating func receiveMessages() throws(ZeroMQError) {
    for _ in 0..<Self.batchLimit {
      guard let frame = try session.socket.receive() else { return }
      do throws(WireError) {
        let decoded = try CoordinatorMessage(decoding: frame.bytes)
        machine.receive(decoded, at: CacheClock.boot.now, into: &effects)
      } catch {
        machine.receiveGarbage(error, at: CacheClock.boot.now, into: &effects)
      }
      performEffects()
    }
  }

  /// Reclaims memory behind the readers, and tells the machine what was dropped.
  private mutating func reclaim() {
    let progress = shared.reclaim(limit: Self.reclaimLimit)
    reclaimIsPending = !progress.isDone
    machine.reportDrops(
      progress.drops, counted: progress.countedThrough ?? 0, held: progress.held,
      at: CacheClock.boot.now, into: &effects)
    performEffects()
  }

  /// Tells the machine which inactive versions the application declares.
  private mutating func reportInactiveVersions() {
    let now = CacheClock.boot.now
    guard machine.wantsInactiveVersions(at: now) else { return }
    machine.reportInactive(shared.fleet.inactiveVersions(at: now), at: now, into: &effects)
  }

  /// Performs the machine's effects, in its order.
  private mutating func performEffects() {
    guard !effects.isEmpty else { return }
    let effects = self.effects
    self.effects.removeAll(keepingCapacity: true)
    for effect in effects {
      switch shared.fleet.perform(effect, at: CacheClock.boot.now) {
      case .send(let message): send(message)
      case .note(let note): log.write(note, at: CacheClock.boot.now)
      case .moved(let position): shared.progress.recordPosition(position)
      case .proven:
        // A proof that took long to arrive may be too old to serve by.
        if shared.fleet.isFresh(at: CacheClock.boot.now) { shared.progress.recordProof() }
      case .reopen(let connection): reopen(connection, inVain: true)
      case .inquire(let inquiry): desk.add(inquiry, at: CacheClock.boot.now)
      case nil: break
      }
    }
  }

  /// Replaces a connection's socket; the poller forgets the closed one.
  private mutating func reopen(_ connection: AgentConnection, inVain: Bool) {
    do {
      switch connection {
      case .broadcast:
        try broadcast.reopen(inVain: inVain)
        broadcast.add(to: &poller)
      case .session:
        try session.reopen(inVain: inVain)
        session.add(to: &poller)
      }
    } catch {
      // The old socket stays; the machine tries again after the same time.
      log.writeNotOpened(connection, error)
    }
  }

  private borrowing func send(_ message: AgentMessage) {
    do {
      // What cannot be sent now is dropped: the machine asks again.
      _ = try session.socket.send(message.encoded())
    } catch {
      shared.logger.debug("message not sent", metadata: ["error": "\(error)"])
    }
  }
}
