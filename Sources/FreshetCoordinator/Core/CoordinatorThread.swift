import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The thread that owns the coordinator's sockets and carries out the machine's effects.
///
/// It makes no decisions.
struct CoordinatorThread: ~Copyable {
  struct Endpoints: Equatable, Sendable {
    var broadcast: String
    var session: String
  }

  /// The most messages taken from the session socket before commands get their turn.
  private static let batchLimit = 512
  /// The time between two reads of an idle socket; libzmq frees the memory of departed peers only when a socket is
  /// used.
  private static let tendInterval: Duration = .milliseconds(500)
  /// The most frames that may wait for one subscriber.
  ///
  /// A frame takes some kilobytes for each node that lags.
  private static let broadcastHighWaterMark = 4_096

  private let broadcast: Socket
  private let sessions: Socket
  private var broadcastGuard: PeerGuard
  private var sessionGuard: PeerGuard
  private var poller = Poller()
  private let shared: CoordinatorShared
  private let logger: Logger
  private var machine: CoordinatorMachine
  private var effects: [CoordinatorEffect] = []
  private var publishers: [PublishToken: CheckedContinuation<PublishAnswer, Never>] = [:]
  private var waiters: [WaitToken: SettlementSink] = [:]
  private var askers: [InquiryToken: CheckedContinuation<FleetAnswer, Never>] = [:]
  private var recorders:
    [RecordToken: CheckedContinuation<Result<AppliedRecord, AppliedError>, Never>] = [:]
  private var nextPublish: UInt64 = 0
  private var tendAt = Instant.distantPast
  private(set) var failure: CoordinatorError?
  private var isStopping = false

  /// Opens and binds both sockets.
  ///
  /// From then on only the calling thread may use them.
  static func open(
    _ configuration: CoordinatorConfiguration, machine: CoordinatorMachine,
    shared: CoordinatorShared, context: Context, logger: Logger
  ) throws(ZeroMQError) -> CoordinatorThread {
    let broadcast = try Socket(
      .xpub, context: context, options: options(configuration, for: .xpub))
    let sessions = try Socket(
      .router, context: context, options: options(configuration, for: .router))
    // The guards must watch before any peer can connect.
    let limit = configuration.connectionsPerAddress
    let broadcastGuard = try PeerGuard(
      of: broadcast, limit: limit, port: "broadcast", logger: logger)
    let sessionGuard = try PeerGuard(of: sessions, limit: limit, port: "session", logger: logger)
    try broadcast.bind(configuration.endpoint(port: configuration.broadcastPort))
    try sessions.bind(configuration.endpoint(port: configuration.sessionPort))
    // libzmq signals arrivals on a socket only after its events have been read once.
    _ = try broadcast.events
    return CoordinatorThread(
      broadcast: broadcast, sessions: sessions, broadcastGuard: broadcastGuard,
      sessionGuard: sessionGuard, machine: machine, shared: shared, logger: logger)
  }

  private init(
    broadcast: consuming Socket, sessions: consuming Socket,
    broadcastGuard: consuming PeerGuard, sessionGuard: consuming PeerGuard,
    machine: CoordinatorMachine, shared: CoordinatorShared, logger: Logger
  ) {
    self.machine = machine
    self.shared = shared
    self.logger = logger
    _ = poller.add(sessions)
    _ = poller.add(broadcastGuard.monitor)
    _ = poller.add(sessionGuard.monitor)
    _ = poller.add(shared.mailbox.wakeUp)
    self.broadcast = broadcast
    self.sessions = sessions
    self.broadcastGuard = broadcastGuard
    self.sessionGuard = sessionGuard
  }

  private static func options(
    _ configuration: CoordinatorConfiguration, for kind: Socket.Kind
  ) -> SocketOptions {
    var options = SocketOptions()
    options.security = configuration.security
    options.maxMessageSize = WireLimits.message
    options.sendHighWaterMark = kind == .xpub ? broadcastHighWaterMark : 1_000
    options.receiveHighWaterMark = 1_000
    options.backlog = 4_096
    options.heartbeatInterval = .seconds(1)
    options.heartbeatTimeout = .seconds(3)
    options.heartbeatTimeToLive = .seconds(3)
    options.handshakeInterval = .seconds(3)
    options.tcpMaxRetransmitTimeout = .seconds(5)
    return options
  }

  /// The addresses to which the sockets are bound, with the actual port numbers.
  var endpoints: Endpoints {
    get throws(ZeroMQError) {
      Endpoints(broadcast: try broadcast.lastEndpoint, session: try sessions.lastEndpoint)
    }
  }

  /// Serves messages and commands until a stop command arrives or a failure makes it impossible to continue.
  mutating func run() {
    while !isStopping {
      do {
        let wait = min(machine.deadline, tendAt) - SystemTime.now
        _ = try poller.poll(timeout: max(.zero, wait))
        for command in shared.mailbox.takeAll() { perform(command) }
        performEffects()
        try broadcastGuard.look(at: SystemTime.now)
        try sessionGuard.look(at: SystemTime.now)
        try receiveMessages()
        try tend()
      } catch {
        logger.error("the sockets failed", metadata: ["error": "\(error)"])
        failure = .zeroMQ(error)
        isStopping = true
      }
      machine.wake(at: SystemTime.clocks, into: &effects)
      performEffects()
    }
    for (_, publisher) in publishers { publisher.resume(returning: .refused(.stopping)) }
    for (_, recorder) in recorders { recorder.resume(returning: .failure(.stopping)) }
    for (_, waiter) in waiters { waiter.giveUp() }
    for (_, asker) in askers { asker.resume(returning: .refused(.stopping)) }
    for command in shared.mailbox.close() { refuse(command) }
    shared.followers.finish()
  }

  private mutating func tend() throws(ZeroMQError) {
    guard SystemTime.now >= tendAt else { return }
    tendAt = SystemTime.now + Self.tendInterval
    _ = try broadcast.tend()
    _ = try sessions.events
  }

  private mutating func receiveMessages() throws(ZeroMQError) {
    for _ in 0..<Self.batchLimit {
      let message: Multipart
      do throws(ZeroMQError) {
        // A peer that sends more frames than the protocol has is rejected.
        guard let next = try sessions.receiveMultipart(limit: 2) else { return }
        message = next
      } catch {
        guard error.code == .tooManyFrames else { throw error }
        shared.countGarbage()
        continue
      }
      guard message.count == 2 else {
        shared.countGarbage()
        continue
      }
      do throws(WireError) {
        let decoded = try AgentMessage(decoding: message.bytes(at: 1))
        machine.receive(
          decoded, from: PeerID(message.bytes(at: 0)), at: SystemTime.clocks, into: &effects)
      } catch {
        shared.countGarbage()
        logger.debug("garbage from a peer", metadata: ["error": "\(error)"])
      }
      performEffects()
    }
  }

  private mutating func perform(_ command: CoordinatorCommand) {
    switch command {
    case .publish(let events, let continuation):
      nextPublish += 1
      let token = PublishToken(nextPublish)
      publishers[token] = continuation
      machine.publish(events, token: token, at: SystemTime.clocks, into: &effects)
    case .record(let change, let continuation):
      nextPublish += 1
      let token = RecordToken(nextPublish)
      recorders[token] = continuation
      machine.record(change, token: token, at: SystemTime.clocks, into: &effects)
    case .wait(let question, let within, let token, let sink):
      let now = SystemTime.now
      waiters[token] = sink
      machine.wait(
        for: question, token: token, deadline: now + within, wantsProgress: sink.wantsProgress,
        at: now, into: &effects)
    case .cancelWait(let token):
      machine.cancelWait(token)
      waiters.removeValue(forKey: token)?.giveUp()
    case .ask(let question, let within, let token, let continuation):
      askers[token] = continuation
      ask(question, within: within, token: token)
    case .cancelAsk(let token): machine.cancelInquiry(token, into: &effects)
    case .appended(let outcome):
      machine.appended(outcome, at: SystemTime.clocks, into: &effects)
    case .logFailed(let reason): perform(.terminate(reason))
    case .raiseFloor(let floor):
      if let base = machine.raiseFloor(to: floor) {
        _ = shared.log.post(.compact(through: floor, base: base))
      }
    case .inspect(let look): look(machine, SystemTime.now)
    case .stop: isStopping = true
    }
  }

  private mutating func ask(
    _ question: FleetQuestion, within: Duration, token: InquiryToken
  ) {
    let clocks = SystemTime.clocks
    let deadline = clocks.now + within
    switch question {
    case .dryRun(let events):
      machine.dryRun(events, token: token, deadline: deadline, at: clocks, into: &effects)
    case .held: machine.held(token: token, deadline: deadline, at: clocks.now, into: &effects)
    case .uses(let query):
      machine.uses(query, token: token, deadline: deadline, at: clocks.now, into: &effects)
    case .find(let question):
      machine.find(question, token: token, deadline: deadline, at: clocks.now, into: &effects)
    }
  }

  private func refuse(_ command: CoordinatorCommand) {
    switch command {
    case .publish(_, let continuation): continuation.resume(returning: .refused(.stopping))
    case .record(_, let continuation): continuation.resume(returning: .failure(.stopping))
    case .wait(_, _, _, let sink): sink.giveUp()
    case .inspect(let look): look(machine, SystemTime.now)
    case .ask(_, _, _, let continuation): continuation.resume(returning: .refused(.stopping))
    case .cancelWait, .cancelAsk, .appended, .logFailed, .raiseFloor, .stop: break
    }
  }

  /// Carries out the machine's effects in order.
  private mutating func performEffects() {
    var index = 0
    while index < effects.count {
      perform(effects[index])
      index += 1
    }
    effects.removeAll(keepingCapacity: true)
  }

  private mutating func perform(_ effect: CoordinatorEffect) {
    switch effect {
    case .append(let job):
      if !shared.log.post(.append(job)) {
        machine.appended(
          .unknown("the log has stopped"), at: SystemTime.clocks, into: &effects)
      }
    case .broadcast(let frame): send(frame)
    case .send(let message, let peer): send(message, to: peer)
    case .answer(let token, let answer):
      publishers.removeValue(forKey: token)?.resume(returning: answer)
    case .recorded(let token, let answer):
      recorders.removeValue(forKey: token)?.resume(returning: answer)
    case .committed(let events):
      for event in events { logger.log(event) }
      shared.followers.tell(events)
    case .settlement(let token, let settlement, let isFinal):
      waiters[token]?.tell(settlement, isFinal: isFinal)
      if isFinal { waiters[token] = nil }
    case .noSuchEvent(let token): waiters.removeValue(forKey: token)?.giveUp()
    case .inquiryAnswer(let token, let answer):
      askers.removeValue(forKey: token)?.resume(returning: answer)
    case .terminate(let reason):
      failure = .logFailed(reason)
      isStopping = true
    case .cut: break
    case .note(let note): logger.log(note)
    }
  }

  /// Sends a frame to all subscribers.
  ///
  /// A subscriber whose queue is full misses the frame, notices the gap and catches up.
  private borrowing func send(_ frame: [UInt8]) {
    do {
      _ = try broadcast.send(frame)
    } catch {
      logger.error("broadcast failed", metadata: ["error": "\(error)"])
    }
  }

  private borrowing func send(_ message: CoordinatorMessage, to peer: PeerID) {
    do {
      // A send may fail because the peer is slow or has left. A peer that still needs the message asks again.
      _ = try sessions.send(Multipart([peer.bytes, message.encoded()]))
    } catch {
      logger.debug("message not sent", metadata: ["error": "\(error)"])
    }
  }
}
