import Testing

@testable import FreshetCore

struct MessageCodecTests {
  @Test(arguments: MessageSamples.fromAgents.indices)
  func `what agents say comes back as it was`(index: Int) throws {
    let message = MessageSamples.fromAgents[index]
    #expect(try AgentMessage(decoding: message.encoded()) == message)
  }

  @Test(arguments: MessageSamples.fromCoordinator.indices)
  func `what coordinators say comes back as it was`(index: Int) throws {
    let message = MessageSamples.fromCoordinator[index]
    #expect(try CoordinatorMessage(decoding: message.encoded()) == message)
  }

  @Test func `no flipped bit or cut crashes`() {
    let frames =
      MessageSamples.fromAgents.map { $0.encoded() }
      + MessageSamples.fromCoordinator.map { $0.encoded() }
    for frame in frames {
      for bit in 0..<(frame.count * 8) {
        var flipped = frame
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        _ = try? AgentMessage(decoding: flipped)
        _ = try? CoordinatorMessage(decoding: flipped)
        // The header is checked to the last bit.
        if bit < 32 { #expect((try? AgentMessage(decoding: flipped)) == nil) }
      }
      for length in 0..<frame.count { _ = try? AgentMessage(decoding: Array(frame.prefix(length))) }
    }
  }

  @Test func `random bytes never crash`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let body = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? AgentMessage(decoding: FrameHeader.frame(body))
      _ = try? CoordinatorMessage(decoding: FrameHeader.frame(body))
      _ = try? Broadcast(decoding: FrameHeader.frame(body))
      _ = try? LoggedEvent(decoding: body)
    }
  }

  @Test func `a hello has a name, short texts and a bound within bounds`() throws {
    func decode(_ node: NodeIdentity) throws {
      let hello = AgentMessage.hello(.init(nonce: 1, node: node, applied: nil))
      _ = try AgentMessage(decoding: hello.encoded())
    }
    try decode(.node(bound: .seconds(86_400)))
    #expect(throws: WireError.self) { try decode(.node(bound: .seconds(86_401))) }
    var node = NodeIdentity.node()
    node.name = ""
    #expect(throws: WireError.self) { try decode(node) }
    node.name = String(repeating: "n", count: 256)
    try decode(node)
    node.name += "n"
    #expect(throws: WireError.self) { try decode(node) }
    // Texts are compared as bytes, so each has one form.
    for path in [\NodeIdentity.id, \.name, \.application, \.applicationVersion] {
      var node = NodeIdentity.node()
      node[keyPath: path] = "caf\u{E9}"
      try decode(node)
      node[keyPath: path] = "cafe\u{301}"
      #expect(throws: WireError.self) { try decode(node) }
    }
  }

  @Test func `reports and pages have a bounded number of parts`() throws {
    func report(_ drops: Int) throws {
      let report = AgentMessage.Report(
        applied: MessageSamples.position, counted: 0,
        drops: (0..<drops).map { Drop(sequence: UInt64($0), count: DropCount()) },
        held: DropCount())
      _ = try AgentMessage(decoding: AgentMessage.report(report).encoded())
    }
    try report(WireLimits.dropsPerReport)
    #expect(throws: WireError.self) { try report(WireLimits.dropsPerReport + 1) }
    func page(_ count: Int) throws {
      let entry = CoordinatorMessage.Page.Entry(
        subject: .dimension(Dimension(.tag, "t")), watermark: Watermark(droppedAt: 1))
      let page = CoordinatorMessage.Page(
        nonce: 1, head: MessageSamples.position, through: 42,
        entries: Array(repeating: entry, count: count), floor: 0)
      _ = try CoordinatorMessage(decoding: CoordinatorMessage.page(page).encoded())
    }
    try page(WireLimits.watermarksPerPage)
    #expect(throws: WireError.self) { try page(WireLimits.watermarksPerPage + 1) }
  }

  @Test func `a refusal's reason is cut to its limit, between two characters`() throws {
    func told(_ detail: String) throws -> String? {
      let refusal = CoordinatorMessage.refusal(.init(nonce: 1, code: .other, detail: detail))
      guard case .refusal(let refusal) = try CoordinatorMessage(decoding: refusal.encoded())
      else { return nil }
      return refusal.detail
    }
    let fitting = String(repeating: "é", count: WireLimits.detail / 2)
    #expect(try told(fitting) == fitting)
    #expect(try told("x" + fitting) == "x" + fitting.dropLast())
    // One character may have any number of bytes.
    let marks = "e" + String(repeating: "\u{301}", count: WireLimits.detail)
    #expect(try told(marks)?.utf8.count == WireLimits.detail - 1)
  }

  @Test func `a page's versions are within their limits`() throws {
    func decode(_ versions: [String]) throws {
      let entry = CoordinatorMessage.Page.Entry(
        subject: .dimension(Dimension(.tag, "t")),
        watermark: Watermark(changedAt: 1, active: versions))
      let page = CoordinatorMessage.Page(
        nonce: 1, head: MessageSamples.position, through: 42, entries: [entry], floor: 0)
      _ = try CoordinatorMessage(decoding: CoordinatorMessage.page(page).encoded())
    }
    let versions = (0..<EventLimits.versions).map { "\($0)" }
    try decode(versions)
    #expect(throws: WireError.self) { try decode(versions + ["x"]) }
  }

  @Test func `no node claims more entries than one can hold`() throws {
    func decode(_ count: DropCount) throws {
      let report = AgentMessage.Report(
        applied: MessageSamples.position, counted: 1, drops: [Drop(sequence: 1, count: count)],
        held: DropCount())
      _ = try AgentMessage(decoding: AgentMessage.report(report).encoded())
      let held = AgentMessage.Report(
        applied: MessageSamples.position, counted: 1, drops: [], held: count)
      _ = try AgentMessage(decoding: AgentMessage.report(held).encoded())
      let reply = InquirySamples.reply(.dryRun([Blast(dropped: count)]))
      _ = try AgentMessage(decoding: AgentMessage.inquiryReply(reply).encoded())
    }
    try decode(DropCount(entries: WireLimits.nodeEntries, bytes: WireLimits.nodeBytes))
    #expect(throws: WireError.self) { try decode(DropCount(entries: 1 << 62)) }
    #expect(throws: WireError.self) { try decode(DropCount(entries: WireLimits.nodeEntries + 1)) }
    #expect(throws: WireError.self) { try decode(DropCount(bytes: WireLimits.nodeBytes + 1)) }
  }

  @Test func `frames of version 3 say nothing of tokens, tickets and starting over`() throws {
    // As an agent or coordinator of version 3 encodes them.
    let hello = FrameHeader.frame(
      [0x0A, 0x0C, 0x08, 1, 0x10, 1, 0x18, 3, 0x22, 1, 0x69, 0x2A, 1, 0x6E])
    guard case .hello(let said) = try AgentMessage(decoding: hello) else {
      Issue.record("no hello")
      return
    }
    #expect(said.newestVersion == 3 && said.node.id == "i" && said.resume == nil)
    // CatchUp { nonce: 1, after: 2 } and Refusal { nonce: 1, code: 3 }.
    let catchUp = FrameHeader.frame([0x1A, 4, 0x08, 1, 0x10, 2])
    #expect(
      try AgentMessage(decoding: catchUp)
        == .catchUp(.init(nonce: 1, after: 2, namedOnly: false, ticket: 0)))
    let refusal = FrameHeader.frame([0x12, 4, 0x08, 1, 0x10, 3])
    #expect(
      try CoordinatorMessage(decoding: refusal)
        == .refusal(.init(nonce: 1, code: .identity, detail: "", startOver: false)))
    // A token of another length proves nothing, as none does.
    let odd = FrameHeader.frame(
      [0x0A, 0x0F, 0x08, 1, 0x10, 1, 0x18, 9, 0x22, 1, 0x69, 0x2A, 1, 0x6E, 0x52, 1, 7])
    guard case .hello(let strange) = try AgentMessage(decoding: odd) else {
      Issue.record("no hello")
      return
    }
    #expect(strange.resume == nil)
  }

  @Test func `a refusal from a newer version is a refusal`() throws {
    // Refusal { nonce: 1, code: 99 }.
    let frame = FrameHeader.frame([0x12, 4, 0x08, 1, 0x10, 99])
    #expect(
      try CoordinatorMessage(decoding: frame)
        == .refusal(.init(nonce: 1, code: .other, detail: "")))
  }

  @Test func `the newest common version is picked, if there is one`() {
    #expect(ProtocolVersion.common(oldest: 1, newest: 1) == 1)
    #expect(ProtocolVersion.common(oldest: 1, newest: 9) == ProtocolVersion.newest)
    #expect(ProtocolVersion.common(oldest: 2, newest: 2) == 2)
    #expect(ProtocolVersion.common(oldest: 2, newest: 9) == ProtocolVersion.newest)
    #expect(ProtocolVersion.common(oldest: 4, newest: 9) == 4)
    #expect(ProtocolVersion.common(oldest: 5, newest: 9) == nil)
    #expect(ProtocolVersion.common(oldest: 0, newest: 0) == nil)
  }
}
