@testable package import FreshetCore

/// One message of each kind, for the codec's tests and as the fuzzers' first inputs.
package enum MessageSamples {
  /// An epoch.
  package static let epoch = Epoch(counter: 1, high: 0xA, low: 0xB)
  /// A position that is not the first.
  package static let position = Position(
    epoch: epoch, sequence: 42, digest: Digest.zero.appending([1]))
  /// A node with a bound.
  package static let node = NodeIdentity(
    id: "run-a", name: "a", application: "tests", applicationVersion: "1", bound: .seconds(10))
  /// A token that a welcome gives.
  package static let token = ResumeToken(bytes: [UInt8](repeating: 7, count: ResumeToken.byteCount))
  private static let unbounded = NodeIdentity(
    id: "run-a", name: "a", application: "tests", applicationVersion: "1", bound: nil)

  /// What an agent sends.
  package static let fromAgents: [AgentMessage] = [
    .hello(.init(nonce: 1, node: node, applied: position)),
    .hello(.init(nonce: 1, node: node, applied: nil)),
    .hello(.init(nonce: 1, node: unbounded, applied: nil)),
    .hello(.init(nonce: 1, node: node, applied: position, resume: token)),
    .hello(.init(nonce: 1, node: node, applied: nil, secret: NodeSecret(1, 2))),
    .probe(.init(nonce: 2, applied: nil)),
    .probe(.init(nonce: 2, applied: position)),
    .catchUp(.init(nonce: 3, after: 9, namedOnly: true)),
    .catchUp(.init(nonce: 3, after: 9, namedOnly: false, ticket: .max)),
    .report(
      .init(
        applied: position, counted: 41,
        drops: [Drop(sequence: 41, count: DropCount(entries: 3, bytes: 900))],
        held: DropCount(entries: 7, bytes: 7_000))),
    .leave,
    .inquiryReply(InquirySamples.reply(.dryRun([InquirySamples.blast, Blast()]))),
    .inquiryReply(InquirySamples.reply(.findings(InquirySamples.findings))),
    .inquiryReply(InquirySamples.reply(.declined(.busy))),
  ]

  /// What a coordinator sends to one agent.
  package static let fromCoordinator: [CoordinatorMessage] = [
    .welcome(.init(nonce: 1, version: 1, head: position, floor: 4)),
    .welcome(.init(nonce: 1, version: 2, head: position, floor: 4, run: RunID(8))),
    .welcome(.init(nonce: 1, version: 4, head: position, floor: 4, run: RunID(8), resume: token)),
    .refusal(.init(nonce: 1, code: .identity, detail: "why")),
    .refusal(.init(nonce: 1, code: .identity, detail: "why", startOver: true)),
    .proof(.init(nonce: 2, head: position, age: .milliseconds(3), run: RunID(9))),
    .page(
      .init(
        nonce: 3, head: position, through: 40,
        entries: [
          .init(
            subject: .dimension(Dimension(.prompt, "p", facet: "system")),
            watermark: Watermark(changedAt: 3, active: ["a", "b"], droppedAt: 4)),
          .init(subject: .keyPrefix("gpt:"), watermark: Watermark(droppedAt: 5)),
        ], floor: 2, run: RunID(.max), ticket: 7)),
    .stranger,
    .inquiry(InquirySamples.inquiry(.dryRun(InquirySamples.dryRun))),
    .inquiry(InquirySamples.inquiry(.find(.digest(InquirySamples.digest), limit: 3))),
    .inquiry(InquirySamples.inquiry(.find(.prefix("gpt:"), limit: 256))),
    .inquiry(InquirySamples.inquiry(.findRequest("req-7", limit: 1))),
    .inquiry(InquirySamples.inquiry(.unknown)),
  ]
}
