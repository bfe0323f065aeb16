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

  private var broadcast: Socket
  private var session: Socket
  private let configuration: AgentConfiguration
  private var outlet = MetricsOutlet()
  private var log: AgentLog
  private let context: Context
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
      broadcast: try openBroadcast(configuration, context),
      session: try openSession(configuration, context), configuration: configuration,
      context: context, machine: machine, shared: shared)
  }

  private static func openBroadcast(
    _ configuration: AgentConfiguration, _ context: Context
  ) throws(ZeroMQError) -> Socket {
    let socket = try Socket(.sub, context: context, options: options(configuration, for: .sub))
    try socket.subscribe(to: FrameHeader.bytes)
    try socket.connect(configuration.coordinator.broadcastEndpoint)
    return socket
  }

  private static func openSession(
    _ configuration: AgentConfiguration, _ context: Context
  ) throws(ZeroMQError) -> Socket {
    let socket = try Socket(
      .dealer, context: context, options: options(configuration, for: .dealer))
    try socket.connect(configuration.coordinator.sessionEndpoint)
    return socket
  }

  private init(
    broadcast: consuming Socket, session: consuming Socket, configuration: AgentConfiguration,
    context: Context, machine: AgentMachine, shared: AgentShared
  ) {
    self.configuration = configuration
    self.context = context
    self.machine = machine
    self.shared = shared
    log = AgentLog(shared.logger, of: configuration.coordinator)
    desk = InquiryDesk(
      fleet: shared.fleet, caches: { shared.inspected }, notify: { shared.wakeUp.signal() })
    _ = poller.add(broadcast)
    _ = poller.add(session)
    _ = poller.add(shared.wakeUp)
    self.broadcast = broadcast
    self.session = session
  }

  private static func options(
    _ configuration: AgentConfiguration, for kind: Socket.Kind
  ) -> SocketOptions {
    var options = SocketOptions()
    options.security = configuration.security
    options.maxMessageSize = kind == .sub ? WireLimits.frame : WireLimits.message
    // Frames that a node may fall behind before it catches up by watermarks instead.
    options.receiveHighWaterMark = 10_000
    // Both ends send heartbeats: nothing else notices a path that swallows packets.
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    options.connectTimeout = .seconds(1)
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    // Each node draws its own interval, so that a fleet does not reconnect all at once. A
    // coordinator that was away for 70 % of the bound is found again before the bound has passed.
    let bound = min(configuration.promise ?? .seconds(10), .seconds(10)).nanoseconds / 1_000_000
    options.reconnectInterval = .milliseconds(Int64.random(in: (bound / 100)...(bound / 20)))
    options.reconnectIntervalMaximum = .milliseconds(bound / 16)
    if kind == .dealer {
      // A probe that had to wait for a connection would prove nothing by the time it is sent.
      options.immediate = true
      // The goodbye is the last message; without it the coordinator waits out this node's bound.
      options.linger = .milliseconds(250)
    }
    return options
  }

  /// Runs until told to stop.
  mutating func run() {
    machine.start(at: CacheClock.boot.now, into: &effects)
    performEffects()
    while !shared.isStopping {
      do {
        _ = try poller.poll(timeout: timeout())
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
    guard let deadline = machine.deadline else { return Self.safetyTick }
    return max(.zero, min(deadline - CacheClock.boot.now, Self.safetyTick))
  }

  private mutating func receiveBroadcasts() throws(ZeroMQError) {
    for _ in 0..<Self.batchLimit {
      guard let frame = try broadcast.receive() else { return }
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
      guard let frame = try session.receive() else { return }
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
      case .reopen(let connection): reopen(connection)
      case .inquire(let inquiry): desk.add(inquiry, at: CacheClock.boot.now)
      case nil: break
      }
    }
  }

  /// Replaces a connection's socket; the poller forgets the closed one.
  private mutating func reopen(_ connection: AgentConnection) {
    do {
      switch connection {
      case .broadcast: broadcast = try Self.openBroadcast(configuration, context)
      case .session: session = try Self.openSession(configuration, context)
      }
    } catch {
      // The old socket stays; the machine tries again after the same time.
      return shared.logger.warning(
        "connection not opened",
        metadata: ["error": "\(error)", "coordinator": "\(configuration.coordinator.host)"])
    }
    switch connection {
    case .broadcast: _ = poller.add(broadcast)
    case .session: _ = poller.add(session)
    }
  }

  private borrowing func send(_ message: AgentMessage) {
    do {
      // What cannot be sent now is dropped: the machine asks again.
      _ = try session.send(message.encoded())
    } catch {
      shared.logger.debug("message not sent", metadata: ["error": "\(error)"])
    }
  }
}
