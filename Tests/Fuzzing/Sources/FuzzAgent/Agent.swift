import FuzzSupport

@testable import FreshetCore

/// A conversation with an agent, decided by the input: what a coordinator might say, what it never
/// would, raw bytes, and time that passes.
func check(_ input: [UInt8]) {
  var run = AgentRun(input)
  run.go()
}

func seeds() -> [[UInt8]] {
  let join: [UInt8] = [2, 0, 4, 0, 0, 0]
  return [
    join, join + [5, 1, 0, 0, 0], join + [6, 1, 0, 0, 0, 7, 0, 4, 0, 0, 0],
    join + [0, 0, 200, 3, 0, 0, 12, 1], join + [11, 0, 2, 0], join + [10, 1, 1, 1],
  ]
}

struct AgentRun {
  private var reader: ByteReader
  private var machine = AgentMachine(.init(node: MessageSamples.node), seed: 1)
  private var now = Instant(nanoseconds: 1_000_000_000)
  private var wall: Int64 = 1_700_000_000_000_000_000
  private var log = SampleLog()
  /// The nonces last sent, which a coordinator would repeat.
  private var nonces = (hello: UInt64(0), probe: UInt64(0), catchUp: UInt64(0))
  /// The last claim to be complete, since the last start over.
  private var advanced: SequenceNumber = 0
  private var effects: [AgentEffect] = []

  init(_ input: [UInt8]) { reader = ByteReader(input) }

  mutating func go() {
    machine.start(at: now, into: &effects)
    judge(most: 4)
    var steps = 0
    while !reader.isAtEnd, steps < 512 {
      steps += 1
      let most = step()
      judge(most: most)
      // A shell that wakes the machine when it asks for it must not be asked at once again.
      if let deadline = machine.deadline, deadline <= now {
        machine.wake(at: now, wall: wall, into: &effects)
        judge(most: 8)
        require(machine.deadline.map { $0 > now } ?? true, "\(machine.deadline?.nanoseconds ?? 0)")
      }
    }
  }

  /// Does one thing; at most how many effects that may have.
  private mutating func step() -> Int {
    switch reader.byte() % 14 {
    case 0: return pass(.milliseconds(reader.short()))
    case 1: return pass(max(.zero, (machine.deadline ?? now) - now))
    case 2: return receive(.welcome(welcome()))
    case 3:
      let age = Duration.milliseconds(Int64(reader.byte()))
      return receive(.proof(.init(nonce: nonces.probe, head: head(), age: age)))
    case 4: return receive(.page(page()))
    case 5:
      let changes = (0..<Int(reader.byte() % 4)).map { _ in reader.change() }
      return receive(.batch(log.append([changes])))
    case 6:
      _ = log.append([[reader.change()]])
      return 0
    case 7: return receive(.beacon(head()))
    case 8:
      guard let message = decoded(reader.bytes(), CoordinatorMessage.init(decoding:)) else {
        machine.receiveGarbage(.foreign, at: now, into: &effects)
        return 1
      }
      return receive(message)
    case 9:
      guard let message = decoded(reader.bytes(), Broadcast.init(decoding:)) else { return 0 }
      return receive(message)
    case 10: return reportDrops()
    case 11: return receive(unusual())
    case 12:
      wall += Int64(reader.byte()) * 100_000_000
      return 0
    default:
      guard let batch = log.batches.isEmpty ? nil : reader.choice(log.batches) else { return 0 }
      return receive(.batch(batch))
    }
  }

  private mutating func head() -> Position { reader.position(near: log.head) }

  private mutating func welcome() -> CoordinatorMessage.Welcome {
    .init(nonce: nonces.hello, version: 1, head: head(), floor: UInt64(reader.byte()))
  }

  private mutating func page() -> CoordinatorMessage.Page {
    let head = head()
    let through = reader.bool() ? reader.sequence(near: head.sequence) : head.sequence
    let entries = (0..<Int(reader.byte() % 4)).map { _ in
      CoordinatorMessage.Page.Entry(
        subject: .dimension(Dimension(.prompt, reader.text())),
        watermark: Watermark(changedAt: UInt64(reader.byte()), active: [reader.text()]))
    }
    return .init(
      nonce: nonces.catchUp, head: head, through: through, entries: entries,
      floor: UInt64(reader.byte()))
  }

  private mutating func unusual() -> CoordinatorMessage {
    switch reader.byte() % 4 {
    case 0: return .stranger
    case 1: return .refusal(.init(nonce: nonces.hello, code: .fleetFull, detail: "full"))
    default:
      log = SampleLog(epoch: Epoch(counter: log.head.epoch.counter + 1, high: 3, low: 4))
      return .stranger
    }
  }

  private mutating func pass(_ duration: Duration) -> Int {
    now = now + duration
    wall += duration.nanoseconds
    machine.wake(at: now, wall: wall, into: &effects)
    return 8
  }

  private mutating func receive(_ message: CoordinatorMessage) -> Int {
    machine.receive(message, at: now, into: &effects)
    guard case .page(let page) = message else { return 8 }
    return page.entries.count + 8
  }

  private mutating func receive(_ broadcast: Broadcast) -> Int {
    machine.receive(broadcast, at: now, into: &effects)
    guard case .batch(let batch) = broadcast.body else { return 8 }
    return batch.records.count * EventLimits.fields * 2 + 8
  }

  private mutating func reportDrops() -> Int {
    let drops = (0..<Int(reader.byte())).map { _ in
      Drop(
        sequence: reader.sequence(near: log.head.sequence),
        count: DropCount(entries: reader.long(), bytes: UInt64(reader.byte())))
    }
    machine.reportDrops(
      drops, counted: reader.sequence(near: log.head.sequence), held: DropCount(), at: now,
      into: &effects)
    return 2
  }

  /// What must hold of the effects, whatever was said.
  private mutating func judge(most: Int) {
    require(effects.count <= most, "\(effects.count) effects")
    for effect in effects {
      switch effect {
      case .send(let message): note(message)
      case .advance(let position):
        require(position.sequence >= advanced, "from \(advanced) back to \(position.sequence)")
        require(machine.position != nil, "a claim without a position")
        advanced = position.sequence
      case .prove(let instant):
        require(instant <= now, "a proof from the future")
        require(machine.position != nil, "a proof of nothing")
      case .startOver: advanced = 0
      case .merge, .mergeWatermark, .forgetVersions, .raiseFloor, .fence, .reopen, .inquire, .note:
        break
      }
    }
    effects.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ message: AgentMessage) {
    let frame = message.encoded()
    require(frame.count <= WireLimits.message, "a message of \(frame.count) bytes")
    require(
      decoded(frame, AgentMessage.init(decoding:)) == message, "\(message) does not come back")
    switch message {
    case .hello(let hello): nonces.hello = hello.nonce
    case .probe(let probe): nonces.probe = probe.nonce
    case .catchUp(let catchUp): nonces.catchUp = catchUp.nonce
    case .report, .leave, .inquiryReply: break
    }
  }
}
