@testable import FreshetCore

/// An agent under test: feeds it, and sorts what it wants done.
struct AgentRig {
  var machine: AgentMachine
  var now = Instant.at(1_000)
  /// What the last input brought about.
  private(set) var effects: [AgentEffect] = []
  var wall: Int64 = 1_700_000_000_000_000_000

  init(bound: Duration = .seconds(10), seed: UInt64 = 1, secret: NodeSecret? = nil) {
    machine = AgentMachine(
      AgentMachine.Configuration(node: .node(bound: bound, id: secret?.id), secret: secret),
      seed: seed)
  }

  mutating func start() {
    effects = []
    machine.start(at: now, into: &effects)
  }

  mutating func stop() {
    effects = []
    machine.stop(into: &effects)
  }

  /// Lets time pass, and does what is due then.
  mutating func pass(_ duration: Duration) {
    now = now + duration
    wall += duration.nanoseconds
    wake()
  }

  /// Goes to the machine's own deadline, and does what is due then.
  mutating func passToDeadline() {
    if let deadline = machine.deadline { pass(max(deadline - now, .zero)) }
  }

  mutating func wake() {
    effects = []
    machine.wake(at: now, wall: wall, into: &effects)
  }

  mutating func receive(_ message: CoordinatorMessage) {
    effects = []
    machine.receive(message, at: now, into: &effects)
  }

  mutating func receive(_ batch: Batch, run: RunID = .unknown) {
    effects = []
    machine.receive(.batch(batch, run: run), at: now, into: &effects)
  }

  mutating func receive(beacon: Position, run: RunID = .unknown) {
    effects = []
    machine.receive(.beacon(beacon, run: run), at: now, into: &effects)
  }

  mutating func reportDrops(_ drops: [Drop], counted: SequenceNumber) {
    effects = []
    machine.reportDrops(drops, counted: counted, held: DropCount(), at: now, into: &effects)
  }

  mutating func reportInactive(_ versions: [InactiveVersion]) {
    effects = []
    machine.reportInactive(versions, at: now, into: &effects)
  }

  mutating func sendReply(_ reply: InquiryReply) {
    effects = []
    machine.sendReply(reply, at: now, into: &effects)
  }

  // MARK: What was sent

  private var sent: [AgentMessage] {
    effects.compactMap { if case .send(let message) = $0 { message } else { nil } }
  }
  var hello: AgentMessage.Hello? {
    sent.compactMap { if case .hello(let hello) = $0 { hello } else { nil } }.last
  }
  var probe: AgentMessage.Probe? {
    sent.compactMap { if case .probe(let probe) = $0 { probe } else { nil } }.last
  }
  var catchUp: AgentMessage.CatchUp? {
    sent.compactMap { if case .catchUp(let catchUp) = $0 { catchUp } else { nil } }.last
  }
  var report: AgentMessage.Report? {
    sent.compactMap { if case .report(let report) = $0 { report } else { nil } }.last
  }

  var replies: [InquiryReply] {
    sent.compactMap { if case .inquiryReply(let reply) = $0 { reply } else { nil } }
  }

  // MARK: What is to be done here

  var inquired: [Inquiry] {
    effects.compactMap { if case .inquire(let inquiry) = $0 { inquiry } else { nil } }
  }

  var proven: Instant? {
    effects.compactMap { if case .prove(let instant) = $0 { instant } else { nil } }.last
  }
  var merged: [Change] {
    effects.compactMap { if case .merge(let change, _, _, _) = $0 { change } else { nil } }
  }
  var mergedWatermarks: [CoordinatorMessage.Page.Entry] {
    effects.compactMap { if case .mergeWatermark(let entry) = $0 { entry } else { nil } }
  }
  var notes: [AgentNote] {
    effects.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  // MARK: Conversations

  /// Welcomes the node at `head`; the effects are those of the welcome.
  mutating func welcome(
    at head: Position, floor: SequenceNumber = 0, run: RunID = .unknown
  ) {
    guard let hello else { return }
    receive(
      .welcome(.init(nonce: hello.nonce, version: 1, head: head, floor: floor, run: run)))
  }

  /// Answers the catch-up last asked for with its last page.
  mutating func page(
    head: Position, through: SequenceNumber? = nil, floor: SequenceNumber = 0,
    entries: [CoordinatorMessage.Page.Entry] = [], run: RunID = .unknown
  ) {
    guard let catchUp else { return }
    receive(
      .page(
        .init(
          nonce: catchUp.nonce, head: head, through: through ?? head.sequence, entries: entries,
          floor: floor, run: run)))
  }

  mutating func proof(
    of nonce: UInt64, head: Position, age: Duration = .zero, run: RunID = .unknown
  ) {
    receive(.proof(.init(nonce: nonce, head: head, age: age, run: run)))
  }

  /// A node that is complete at `head`, and has told so.
  static func joined(
    at head: Position = .start(), bound: Duration = .seconds(10)
  ) -> AgentRig {
    var rig = AgentRig(bound: bound)
    rig.start()
    rig.welcome(at: head)
    rig.page(head: head)
    rig.pass(.milliseconds(10))
    return rig
  }
}
