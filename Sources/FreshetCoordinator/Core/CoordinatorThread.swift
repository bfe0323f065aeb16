import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// The thread that owns the coordinator's sockets and carries out the machine's effects.
///
/// It makes no decisions.
struct CoordinatorThread: ~Copyable {
  /// The most messages taken from the session socket before commands get their turn.
  private static let batchLimit = 512
  /// The time after which they get it although fewer were taken: large messages take long.
  private static let batchTime: Duration = .milliseconds(20)
  /// The time between two looks at idle sockets, and at what their peers have sent.
  ///
  /// libzmq frees the memory of departed peers only when a socket is used, and a peer that floods gets this long.
  private static let tendInterval: Duration = .milliseconds(100)

  private var ports: NodePorts
  private var poller = Poller()
  private let shared: CoordinatorShared
  private let logger: Logger
  private var notes: NoteLog
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

  /// Opens and binds the ports.
  ///
  /// From then on only the calling thread may use them.
  static func open(
    _ configuration: CoordinatorConfiguration, keys: CurveKeyPair, policy: NodePolicy,
    local: LocalSockets?, httpConnections: Int, machine: CoordinatorMachine,
    shared: CoordinatorShared, context: Context, logger: Logger
  ) throws(ZeroMQError) -> CoordinatorThread {
    let ports = try NodePorts.open(
      configuration, keys: keys, policy: policy, local: local, httpConnections: httpConnections,
      context: context, logger: logger)
    try ports.check(context: context)
    return CoordinatorThread(ports: ports, machine: machine, shared: shared, logger: logger)
  }

  private init(
    ports: consuming NodePorts, machine: CoordinatorMachine, shared: CoordinatorShared,
    logger: Logger
  ) {
    self.machine = machine
    self.shared = shared
    self.logger = logger
    notes = NoteLog(logger)
    ports.add(to: &poller)
    _ = poller.add(shared.mailbox.wakeUp)
    self.ports = ports
  }

  /// The addresses to which the sockets are bound, with the actual port numbers.
  var endpoints: Endpoints { ports.endpoints }

  /// Serves messages and commands until a stop command arrives or a failure makes it impossible to continue.
  mutating func run() {
    while !isStopping {
      do {
        let wait = min(machine.deadline, tendAt) - SystemTime.now
        _ = try poller.poll(timeout: max(.zero, wait))
        for command in shared.mailbox.takeAll() { perform(command) }
        performEffects()
        try ports.look(at: SystemTime.now)
        try receiveMessages()
        try tend()
      } catch {
        end(because: error)
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

  private mutating func end(because error: ZeroMQError) {
    logger.error("the sockets failed", metadata: ["error": "\(error)"])
    failure = .zeroMQ(error)
    isStopping = true
  }

  private mutating func tend() throws(ZeroMQError) {
    guard SystemTime.now >= tendAt else { return }
    tendAt = SystemTime.now + Self.tendInterval
    try ports.tend(at: SystemTime.now)
  }

  private mutating func receiveMessages() throws(ZeroMQError) {
    let end = SystemTime.now + Self.batchTime
    for _ in 0..<Self.batchLimit {
      let now = SystemTime.now
      guard now < end else { return }
      let received = try ports.receive(at: now) { machine.longestMessage(from: $0) }
      guard let received else { return }
      guard case .message(let bytes, let peer, let credential) = received else {
        shared.countGarbage()
        continue
      }
      do throws(WireError) {
        let decoded = try AgentMessage(decoding: bytes)
        machine.receive(
          decoded, from: peer, as: credential, at: SystemTime.clocks, into: &effects)
      } catch {
        shared.countGarbage()
        logger.debug("garbage from a peer", metadata: ["error": "\(error)"])
        // A flipped bit may befall an agent. Long garbage takes long to check, so it costs the connection.
        if bytes.count > WireLimits.stranger { ports.cut(peer, .violation, at: now) }
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
    case .forget(let id, let asker): asker.resume(returning: machine.forgotten(id, into: &effects))
    case .appended(let outcome):
      machine.appended(outcome, at: SystemTime.clocks, into: &effects)
    case .logFailed(let reason): perform(CoordinatorEffect.terminate(reason))
    case .raiseFloor(let floor):
      if let base = machine.raiseFloor(to: floor) {
        _ = shared.log.post(.compact(through: floor, base: base))
      }
    case .setPolicy(let policy):
      machine.setPolicy(policy, at: SystemTime.clocks, into: &effects)
      ports.setPolicy(policy, at: SystemTime.now)
    case .setKeys(let keys):
      do throws(ZeroMQError) { try ports.setKeys(keys) } catch { end(because: error) }
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
    case .forget(_, let continuation): continuation.resume(returning: .failure(.stopping))
    case .wait(_, _, _, let sink): sink.giveUp()
    case .inspect(let look): look(machine, SystemTime.now)
    case .ask(_, _, _, let continuation): continuation.resume(returning: .refused(.stopping))
    case .cancelWait, .cancelAsk, .appended, .logFailed, .raiseFloor, .setPolicy, .setKeys, .stop:
      break
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
    case .broadcast(let frame):
      ports.send(frame) { [now = SystemTime.now] error in
        notes.write(.broadcastFailed, at: now) {
          $0.error("broadcast failed", metadata: ["error": "\(error)"])
        }
      }
    case .send(let message, let peer): ports.send(message, to: peer)
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
    case .cut(let peer): ports.cut(peer, at: SystemTime.now)
    case .note(let note): notes.write(note, at: SystemTime.now)
    }
  }
}
