@testable import FreshetCore

/// A coordinator under test: feeds it, and sorts what it wants done.
struct CoordinatorRig {
  var machine: CoordinatorMachine
  var now = Instant.at(1_000)
  /// What the connections have proven from now on.
  var credential = NodeCredential.none
  /// What the last input brought about.
  private(set) var effects: [CoordinatorEffect] = []
  private var tokens: UInt64 = 0
  var lastInquiry = InquiryID(0)
  private(set) var firstInquiryToken = InquiryToken(0)

  init(
    _ configuration: CoordinatorMachine.Configuration = .permissive,
    head: Position = .start(), roster: [NodeIdentity] = [], fenced: [NodeIdentity] = [],
    applied: [AppliedRecord] = []
  ) {
    let nodes = roster.map { LoggedNode($0) } + fenced.map { LoggedNode($0, isFenced: true) }
    machine = CoordinatorMachine(
      configuration, head: head, roster: nodes, applied: applied, secret: .sample, seed: 1,
      at: .at(1_000))
  }

  private var clocks: CoordinatorMachine.Clocks { .init(now: now, wall: 0) }

  mutating func pass(_ duration: Duration) {
    now = now + duration
    effects = []
    machine.wake(at: clocks, into: &effects)
  }

  mutating func publish(_ events: Event...) { publish(events) }

  mutating func publish(_ events: [Event]) {
    effects = []
    tokens += 1
    machine.publish(events, token: PublishToken(tokens), at: clocks, into: &effects)
  }

  mutating func appended(_ outcome: AppendOutcome = .durable) {
    effects = []
    machine.appended(outcome, at: clocks, into: &effects)
  }

  /// Publishes, and takes it to the disk.
  mutating func log(_ events: Event...) {
    publish(events)
    appended()
  }

  mutating func receive(
    _ message: AgentMessage, from name: String = "a", by connection: String? = nil
  ) {
    effects = []
    machine.receive(
      message, from: Self.peer(connection ?? name), as: credential, at: clocks, into: &effects)
  }

  mutating func wait(
    for sequence: SequenceNumber, within time: Duration = .seconds(60), progress: Bool = false
  ) {
    wait(for: SettlementQuestion(sequence), within: time, progress: progress)
  }

  mutating func wait(
    for question: SettlementQuestion, within time: Duration = .seconds(60), progress: Bool = false
  ) {
    effects = []
    tokens += 1
    machine.wait(
      for: question, token: WaitToken(tokens), deadline: now + time, wantsProgress: progress,
      at: now, into: &effects)
  }

  mutating func dryRun(within time: Duration = .seconds(5), _ events: Event...) {
    dryRun(events, within: time)
  }

  mutating func dryRun(_ events: [Event], within time: Duration = .seconds(5)) {
    ask { $0.dryRun(events, token: $1, deadline: $2.now + time, at: $2, into: &$3) }
  }

  mutating func held() {
    ask { $0.held(token: $1, deadline: $2.now + .seconds(5), at: $2.now, into: &$3) }
  }

  mutating func find(_ question: Inquiry.Question) {
    ask { $0.find(question, token: $1, deadline: $2.now + .seconds(5), at: $2.now, into: &$3) }
  }

  mutating func cancelInquiry(_ token: InquiryToken) {
    effects = []
    machine.cancelInquiry(token, into: &effects)
  }

  private mutating func ask(
    _ body: (
      inout CoordinatorMachine, InquiryToken, CoordinatorMachine.Clocks, inout [CoordinatorEffect]
    ) -> Void
  ) {
    effects = []
    tokens += 1
    if firstInquiryToken.number == 0 { firstInquiryToken = InquiryToken(tokens) }
    body(&machine, InquiryToken(tokens), clocks, &effects)
    if let inquiry { lastInquiry = inquiry.id }
  }

  mutating func reply(
    _ name: String = "a", held: DropCount = DropCount(), _ answer: InquiryReply.Answer
  ) {
    receive(.inquiryReply(.init(id: lastInquiry, held: held, answer: answer)), from: name)
  }

  mutating func record(_ change: AppliedChange) {
    effects = []
    tokens += 1
    machine.record(change, token: RecordToken(tokens), at: clocks, into: &effects)
  }

  /// A coordinator whose two grants are for the same nodes, so that only the keys "ours" and "theirs" tell them apart.
  static func ofTwoKeys(roster: [NodeIdentity] = []) -> CoordinatorRig {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(
      .keys(
        ["ours", "theirs"].map { NodeGrant(name: $0, keys: [$0], application: "tests") }))
    var rig = CoordinatorRig(configuration, roster: roster)
    rig.credential = .key("ours")
    return rig
  }

  static func peer(_ name: String) -> PeerID { PeerID(Array(name.utf8)) }

  // MARK: What is to be done

  var append: AppendJob? {
    effects.compactMap { if case .append(let job) = $0 { job } else { nil } }.last
  }
  var answers: [PublishAnswer] {
    effects.compactMap { if case .answer(_, let answer) = $0 { answer } else { nil } }
  }
  var recorded: [Result<AppliedRecord, AppliedError>] {
    effects.compactMap { if case .recorded(_, let answer) = $0 { answer } else { nil } }
  }
  var receipts: [PublishReceipt] {
    answers.flatMap { answer -> [PublishReceipt] in
      guard case .published(let receipts) = answer else { return [] }
      return receipts
    }
  }
  var refusals: [PublishError] {
    answers.compactMap { if case .refused(let error) = $0 { error } else { nil } }
  }
  var sent: [CoordinatorMessage] {
    effects.compactMap { if case .send(let message, _) = $0 { message } else { nil } }
  }
  var welcome: CoordinatorMessage.Welcome? {
    sent.compactMap { if case .welcome(let welcome) = $0 { welcome } else { nil } }.last
  }
  var proof: CoordinatorMessage.Proof? {
    sent.compactMap { if case .proof(let proof) = $0 { proof } else { nil } }.last
  }
  var refused: CoordinatorMessage.Refusal? {
    sent.compactMap { if case .refusal(let refusal) = $0 { refusal } else { nil } }.last
  }
  var broadcasts: [Broadcast] {
    effects.compactMap {
      if case .broadcast(let frame) = $0 { try? Broadcast(decoding: frame) } else { nil }
    }
  }
  var settlements: [(settlement: Settlement, isFinal: Bool)] {
    effects.compactMap {
      if case .settlement(_, let settlement, let isFinal) = $0 {
        (settlement, isFinal)
      } else {
        nil
      }
    }
  }
  /// The waits for events that the log does not have.
  var waitsForNothing: [WaitToken] {
    effects.compactMap { if case .noSuchEvent(let token) = $0 { token } else { nil } }
  }
  var cuts: [PeerID] {
    effects.compactMap { if case .cut(let peer) = $0 { peer } else { nil } }
  }
  var notes: [CoordinatorNote] {
    effects.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  /// What was asked of whom.
  var inquiries: [(peer: String, inquiry: Inquiry)] {
    effects.compactMap {
      guard case .send(.inquiry(let inquiry), let peer) = $0 else { return nil }
      return (String(decoding: peer.bytes, as: UTF8.self), inquiry)
    }
  }
  var inquiry: Inquiry? { inquiries.first?.inquiry }
  var fleetAnswers: [FleetAnswer] {
    effects.compactMap { if case .inquiryAnswer(_, let answer) = $0 { answer } else { nil } }
  }
  var dryRunReport: DryRunReport? {
    fleetAnswers.compactMap { if case .dryRun(let report) = $0 { report } else { nil } }.first
  }

  // MARK: Conversations

  mutating func hello(
    _ name: String = "a", bound: Duration? = .seconds(10), applied: Position? = nil,
    version: UInt32 = ProtocolVersion.newest, resume: ResumeToken? = nil,
    by connection: String? = nil
  ) {
    receive(
      .hello(
        .init(
          nonce: 7, newestVersion: version, node: .node(name, bound: bound), applied: applied,
          resume: resume)),
      from: name, by: connection)
  }

  /// What an earlier run of a coordinator of the same log gave to a node.
  func earlierToken(_ name: String = "a") -> ResumeToken {
    LogSecret.sample.token(for: "run-\(name)", credential, run: RunID(99))
  }

  mutating func setPolicy(_ policy: NodePolicy) {
    effects = []
    machine.setPolicy(policy, at: clocks, into: &effects)
  }

  mutating func forget(_ text: String) throws(ForgetError) -> NodeIdentity {
    effects = []
    return try machine.forget(node: text, at: clocks, into: &effects)
  }

  /// A node joins and is saved.
  mutating func join(_ name: String = "a", bound: Duration? = .seconds(10)) {
    hello(name, bound: bound)
    appended()
  }

  mutating func probe(_ name: String = "a", applied: Position? = nil) {
    receive(.probe(.init(nonce: 5, applied: applied)), from: name)
  }

  mutating func report(
    _ name: String = "a", applied: Position? = nil, counted: SequenceNumber = 0,
    drops: [Drop] = [], inactive: [InactiveVersion] = []
  ) {
    let report = AgentMessage.Report(
      applied: applied ?? machine.head, counted: counted, drops: drops, held: DropCount(),
      inactive: inactive)
    receive(.report(report), from: name)
  }

  func standing(_ name: String = "a", of sequence: SequenceNumber) -> Standing? {
    machine.settlement(of: sequence, at: now)?.nodes.first { $0.node == name }?.standing
  }
}
