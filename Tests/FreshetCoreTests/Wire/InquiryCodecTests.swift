import Testing

@testable import FreshetCore

struct InquiryCodecTests {
  private func decode(_ question: Inquiry.Question) throws -> Inquiry.Question? {
    let message = CoordinatorMessage.inquiry(InquirySamples.inquiry(question))
    guard case .inquiry(let inquiry) = try CoordinatorMessage(decoding: message.encoded()) else {
      return nil
    }
    return inquiry.question
  }

  private func decode(_ findings: Findings) throws {
    let reply = InquirySamples.reply(.findings(findings))
    _ = try AgentMessage(decoding: AgentMessage.inquiryReply(reply).encoded())
  }

  @Test func `a question has a bounded number of parts`() throws {
    _ = try decode(.dryRun(DryRun(head: 1, events: .init(repeating: [], count: 1_000))))
    #expect(throws: WireError.self) {
      try decode(.dryRun(DryRun(head: 1, events: .init(repeating: [], count: 1_001))))
    }
    let changes = [Change](repeating: .drops(Dimension(.tag, "t")), count: 128)
    _ = try decode(.dryRun(DryRun(head: 1, events: [changes])))
    #expect(throws: WireError.self) {
      try decode(.dryRun(DryRun(head: 1, events: [changes + changes.prefix(1)])))
    }
    #expect(throws: WireError.self) { try decode(.dryRun(DryRun(head: .max, events: []))) }
  }

  @Test func `what is looked for has its length`() throws {
    #expect(throws: WireError.self) { try decode(.find(.digest("0f"), limit: 1)) }
    #expect(throws: WireError.self) { try decode(.find(.prefix(""), limit: 1)) }
    let prefix = String(repeating: "p", count: EventLimits.prefixBytes)
    _ = try decode(.find(.prefix(prefix), limit: 1))
    #expect(throws: WireError.self) { try decode(.find(.prefix(prefix + "p"), limit: 1)) }
    let request = String(repeating: "r", count: WireLimits.requestID)
    _ = try decode(.findRequest(request, limit: 1))
    #expect(throws: WireError.self) { try decode(.findRequest(request + "r", limit: 1)) }
    #expect(throws: WireError.self) { try decode(.findRequest("", limit: 1)) }
  }

  @Test func `limits and times are held at their bounds`() throws {
    #expect(
      try decode(.find(.prefix("p"), limit: 9_999))
        == .find(.prefix("p"), limit: WireLimits.findings))
    let long = Inquiry(id: InquiryID(1), within: .seconds(86_400), question: .unknown)
    #expect(
      try CoordinatorMessage(decoding: CoordinatorMessage.inquiry(long).encoded())
        == .inquiry(Inquiry(id: InquiryID(1), within: .seconds(60), question: .unknown)))
  }

  @Test func `a change of an unknown kind widens in a dry run as in an event`() throws {
    let unknown = Change.drops(Dimension(.init(rawValue: 200), "thing"))
    #expect(
      try decode(.dryRun(DryRun(head: 1, events: [[unknown]])))
        == .dryRun(DryRun(head: 1, events: [[.drops(.everything)]])))
  }

  @Test func `an answer has a bounded number of parts`() throws {
    let many = [FoundEntry](repeating: InquirySamples.bare, count: WireLimits.findings)
    try decode(Findings(entries: many))
    #expect(throws: WireError.self) { try decode(Findings(entries: many + many.prefix(1))) }
    var long = InquirySamples.bare
    long.readable = String(repeating: "k", count: WireLimits.readableKey + 1)
    #expect(throws: WireError.self) { try decode(Findings(entries: [long])) }
    var foreign = InquirySamples.bare
    foreign.digest = "0f"
    #expect(throws: WireError.self) { try decode(Findings(entries: [foreign])) }
  }

  @Test func `an answer of a newer version is none, and one without a body neither`() throws {
    // AgentMessage { inquiry_reply: { id: 1 (fixed64), declined: 99 } }.
    let id: [UInt8] = [0x09, 1, 0, 0, 0, 0, 0, 0, 0]
    let expected = AgentMessage.inquiryReply(
      InquiryReply(id: InquiryID(1), held: DropCount(), answer: .declined(.other)))
    #expect(
      try AgentMessage(decoding: FrameHeader.frame([0x32, 11] + id + [0x30, 99])) == expected)
    #expect(try AgentMessage(decoding: FrameHeader.frame([0x32, 9] + id)) == expected)
  }

  @Test func `sums of what nodes say never overflow`() {
    let most = Blast(
      dropped: DropCount(entries: .max, bytes: .max), priced: .max,
      cost: RefillCost(tokens: .max, micros: .max))
    #expect(most + InquirySamples.blast == most)
    let sum = InquirySamples.blast + Blast(dropped: DropCount(entries: 1, bytes: 2), priced: 1)
    #expect(sum.dropped == DropCount(entries: 5, bytes: 7))
    #expect(sum.priced == 4)
  }
}
