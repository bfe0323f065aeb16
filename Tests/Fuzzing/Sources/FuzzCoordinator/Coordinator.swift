import FuzzSupport

@testable import FreshetCore

/// Conversations of a coordinator with publishers and nodes, decided by the input: what agents might
/// say, what they never would, raw bytes, a log that refuses, restarts, and time that passes.
func check(_ input: [UInt8]) {
  var run = CoordinatorRun(input)
  run.go()
}

func seeds() -> [[UInt8]] {
  let join: [UInt8] = [2, 0, 0, 0, 0, 9, 0]
  let publish: [UInt8] = [8, 0, 2, 0, 1, 0, 0, 0, 0, 9, 0]
  return [
    join, publish, join + publish, join + publish + [10, 1, 3, 0, 5, 0, 0, 0, 0, 0],
    publish + [12, 0, 13], join + publish + [5, 0, 0, 0, 0, 0], join + [6, 0, 0, 0, 0],
  ]
}

struct CoordinatorRun {
  var reader: ByteReader
  var machine: CoordinatorMachine
  var now = Instant(nanoseconds: 1_000_000_000)
  var effects: [CoordinatorEffect] = []
  var disk = SampleDisk()
  /// What is being written.
  private var job: AppendJob?
  private var tokens: UInt64 = 0
  private var openPublishes: Set<UInt64> = []
  private var openWaits: Set<UInt64> = []
  /// Where the last broadcast ended.
  private var broadcast: Position
  private var isStopped = false

  init(_ input: [UInt8]) {
    reader = ByteReader(input)
    machine = disk.machine(at: now)
    broadcast = machine.head
  }

  private var clocks: CoordinatorMachine.Clocks { .init(now: now, wall: 1) }

  mutating func go() {
    var steps = 0
    while !reader.isAtEnd, !isStopped, steps < 512 {
      steps += 1
      step()
      judge()
      if !isStopped, machine.deadline <= now {
        machine.wake(at: clocks, into: &effects)
        judge()
        require(machine.deadline > now, "woken at \(now.nanoseconds), again at once")
      }
    }
  }

  private mutating func step() {
    switch reader.byte() % 14 {
    case 0: pass(.milliseconds(reader.short()))
    case 1: pass(machine.deadline - now)
    case 2: receive(.hello(hello()))
    case 3: receive(.probe(.init(nonce: 1, applied: reader.bool() ? position() : nil)))
    case 4:
      let after = reader.sequence(near: machine.head.sequence)
      receive(.catchUp(.init(nonce: 2, after: after, namedOnly: reader.bool())))
    case 5: receive(.report(report()))
    case 6: receive(.leave)
    case 7:
      guard let message = decoded(reader.bytes(), AgentMessage.init(decoding:)) else { return }
      receive(message)
    case 8: publish()
    case 9: end(reader.byte())
    case 10: wait()
    case 11: if let token = openWaits.min() { machine.cancelWait(WaitToken(token)) }
    case 12: raiseFloor()
    default: restart()
    }
  }

  private mutating func position() -> Position { reader.position(near: machine.head) }

  private mutating func pass(_ duration: Duration) {
    now = now + max(.zero, duration)
    machine.wake(at: clocks, into: &effects)
  }

  private mutating func receive(_ message: AgentMessage) {
    let peer = PeerID([reader.byte() % 4])
    machine.receive(message, from: peer, at: clocks, into: &effects)
  }

  private mutating func hello() -> AgentMessage.Hello {
    let id = reader.text()
    let bound: Duration? = reader.choice([.seconds(10), .milliseconds(200), nil, .milliseconds(1)])
    return .init(
      nonce: 3,
      node: NodeIdentity(
        id: id.isEmpty ? "x" : String(id.prefix(8)), name: "n", application: "",
        applicationVersion: "", bound: bound),
      applied: reader.bool() ? position() : nil)
  }

  private mutating func report() -> AgentMessage.Report {
    let drops = (0..<Int(reader.byte())).map { _ in
      Drop(
        sequence: reader.sequence(near: machine.head.sequence),
        count: DropCount(entries: reader.long(), bytes: 1))
    }
    return .init(
      applied: position(), counted: reader.sequence(near: machine.head.sequence), drops: drops,
      held: DropCount())
  }

  private mutating func publish() {
    let events = (0...Int(reader.byte() % 4)).map { _ in reader.event() }
    tokens += 1
    openPublishes.insert(tokens)
    machine.publish(events, token: PublishToken(tokens), at: clocks, into: &effects)
  }

  private mutating func end(_ how: UInt8) {
    guard let job else { return }
    self.job = nil
    let outcome: AppendOutcome =
      switch how % 8 {
      case 0...5: .durable
      case 6: .refused("full")
      default: .unknown("broken")
      }
    if outcome == .durable { disk.append(job) }
    machine.appended(outcome, at: clocks, into: &effects)
    if outcome == .durable { require(machine.head == disk.head, "the head is not the log's") }
  }

  private mutating func wait() {
    tokens += 1
    openWaits.insert(tokens)
    machine.wait(
      for: SettlementQuestion(reader.sequence(near: machine.head.sequence)),
      token: WaitToken(tokens),
      deadline: now + .milliseconds(reader.short()), wantsProgress: reader.bool(), at: now,
      into: &effects)
  }

  private mutating func raiseFloor() {
    let floor = reader.sequence(near: machine.head.sequence)
    if let base = machine.raiseFloor(to: floor) { disk.compact(to: floor, base: base) }
  }

  /// The log is read anew; what is durable is all there is, and all of it is there.
  private mutating func restart() {
    let before = machine
    machine = disk.machine(at: now)
    require(machine.head == disk.head, "the head is not the log's")
    require(machine.watermarks == before.watermarks, "the watermarks are not the log's")
    job = nil
    openPublishes = []
    openWaits = []
    broadcast = machine.head
  }

  // MARK: What must hold, whatever was said

  private mutating func judge() {
    require(effects.count <= 4_096, "\(effects.count) effects")
    for effect in effects {
      switch effect {
      case .append(let new):
        require(job == nil && !new.isEmpty, "an append too many")
        job = new
      case .broadcast(let frame): judge(frame: frame)
      case .send(let message, _): judge(message)
      case .answer(let token, _):
        require(openPublishes.remove(token.number) != nil, "publish \(token) is answered twice")
      case .settlement(let token, _, let isFinal):
        require(openWaits.contains(token.number), "wait \(token) is over")
        if isFinal { openWaits.remove(token.number) }
      case .noSuchEvent(let token):
        require(openWaits.remove(token.number) != nil, "wait \(token) is over")
      case .terminate: isStopped = true
      case .committed, .inquiryAnswer, .recorded, .note, .cut: break
      }
    }
    effects.removeAll(keepingCapacity: true)
    require(machine.fleet(at: now).nodes.count <= Roster.capacity, "too many nodes")
  }

  private func judge(_ message: CoordinatorMessage) {
    let frame = message.encoded()
    require(frame.count <= WireLimits.message, "a message of \(frame.count) bytes")
    require(
      decoded(frame, CoordinatorMessage.init(decoding:)) == message,
      "\(message) does not come back")
  }

  private mutating func judge(frame: [UInt8]) {
    switch decoded(frame, Broadcast.init(decoding:))?.body {
    case .batch(let batch)?:
      require((try? batch.links()) != nil, "a batch that does not chain")
      require(batch.previous.sequence == broadcast.sequence, "a batch out of order")
      broadcast = batch.end
    case .beacon(let position)?:
      require(position.sequence == broadcast.sequence, "a beacon ahead of the stream")
    case nil: require(false, "a broadcast that does not decode")
    }
  }
}
