@testable package import FreshetCore

/// Values that are encoded into the first inputs.
package enum Samples {
  /// An epoch.
  package static let epoch = Epoch(counter: 1, high: 0xA, low: 0xB)
  /// A position that is not the first.
  package static let position = Position(
    epoch: epoch, sequence: 42, digest: Digest.zero.appending([1]))
  /// A node.
  package static let node = NodeIdentity(
    id: "run-a", name: "a", application: "tests", applicationVersion: "1", bound: .seconds(10))

  /// An event of every kind.
  package static let events: [Event] = [
    Event(.modelSwap(ModelSwap(.alias("fast"), versions: ["m1", "m2"]))),
    Event(.modelSwap(ModelSwap(.model("m"), versions: ["fp"])), force: true),
    Event(.promptDeploy(PromptDeploy(prompt: "p", role: .persona, versions: ["v"]))),
    Event(.corpusReindex(CorpusReindex(corpus: "c", versions: ["v"], settlingTime: .seconds(90)))),
    Event(.toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: ["h"]))),
    Event(
      .customerStateChange(
        CustomerStateChange(customer: "42", fields: [.init("plan", version: "x"), .init("n")])),
      grace: .milliseconds(1_500), reason: "because", source: "pipeline", idempotencyKey: "once"),
    Event(.customerStateChange(CustomerStateChange(customer: "42"))),
    Event(.purge(.key(String(repeating: "0f", count: 32)))),
    Event(.purge(.keyPrefix("gpt:"))),
    Event(.purge(.tag("t"))),
    Event(.purge(.route("r"))),
    Event(.purge(.everything)),
  ]

  /// Each event as a record, from sequence 43 on.
  package static let records: [LoggedEvent] = events.enumerated().map { offset, event in
    LoggedEvent(
      sequence: 43 + UInt64(offset), event: event, changes: event.changes, grace: event.grace,
      committedAt: 1_700_000_000_000, settles: offset == 3 ? 40 : nil)
  }

  /// What a coordinator broadcasts.
  package static let broadcasts: [Broadcast] = {
    let encoded = records.map { $0.encoded() }
    func batch(_ records: [[UInt8]]) -> Broadcast {
      let digest = records.reduce(position.digest) { $0.appending($1) }
      return .batch(Batch(previous: position, records: records, digest: digest))
    }
    return [.beacon(position), batch(Array(encoded.prefix(1))), batch(encoded)]
  }()

  /// What an agent sends.
  package static let agentMessages: [AgentMessage] = [
    .hello(.init(nonce: 1, node: node, applied: position)),
    .hello(.init(nonce: 1, node: node, applied: nil)),
    .probe(.init(nonce: 2, applied: position)),
    .catchUp(.init(nonce: 3, after: 9, namedOnly: true)),
    .report(
      .init(
        applied: position, counted: 41,
        drops: [Drop(sequence: 41, count: DropCount(entries: 3, bytes: 900))],
        held: DropCount(entries: 7, bytes: 7_000))),
    .leave,
    .inquiryReply(
      .init(
        id: InquiryID(7), held: DropCount(entries: 7, bytes: 7_000),
        answer: .dryRun([Blast(dropped: DropCount(entries: 3, bytes: 900))]))),
    .inquiryReply(.init(id: InquiryID(8), held: DropCount(), answer: .declined(.busy))),
  ]

  /// What a coordinator sends to one agent.
  package static let coordinatorMessages: [CoordinatorMessage] = [
    .welcome(.init(nonce: 1, version: 1, head: position, floor: 4)),
    .refusal(.init(nonce: 1, code: .identity, detail: "why")),
    .proof(.init(nonce: 2, head: position, age: .milliseconds(3))),
    .page(
      .init(
        nonce: 3, head: position, through: 40,
        entries: [
          .init(
            subject: .dimension(Dimension(.prompt, "p", facet: "system")),
            watermark: Watermark(changedAt: 3, active: ["a", "b"], droppedAt: 4)),
          .init(subject: .keyPrefix("gpt:"), watermark: Watermark(droppedAt: 5)),
        ], floor: 2)),
    .stranger,
    .inquiry(
      .init(
        id: InquiryID(7), within: .seconds(5),
        question: .dryRun(
          DryRun(head: 41, events: [[.drops(Dimension(.tag, "t"))], [.dropsKeyPrefix("gpt:")]])))),
    .inquiry(
      .init(id: InquiryID(8), within: .seconds(5), question: .find(.prefix("gpt:"), limit: 9))),
  ]
}
