import FreshetCache
import FreshetCore
import Testing

/// An operator's view of one answer.
@Suite struct FindTests {
  private func find(_ node: TestNode, _ question: Inquiry.Question) -> Findings? {
    let inquiry = Inquiry(id: InquiryID(1), within: .seconds(5), question: question)
    let reply = InquiryReply(
      to: inquiry, from: [node.cache], of: node.fleet, until: node.clock.now + .seconds(5))
    guard case .findings(let findings) = reply.answer else { return nil }
    return findings
  }

  private func digest(_ message: String) throws -> String { try key(message).digest.description }

  @Test func `an entry tells what it is made from, how old it is and how often it was served`()
    throws
  {
    let node = try TestNode()
    try node.fill(
      "a", dependingOn: [.tag("t"), .prompt("p", version: "1")], bytes: 100,
      cost: AnswerCost(tokens: 5, micros: -1))
    node.clock.advance(by: .seconds(5))
    for _ in 0..<5 { #expect(try node.isHit("a")) }
    let before = node.cache.statistics
    let entry = try #require(try find(node, .find(.digest(digest("a")), limit: 9))?.entries.first)
    #expect(entry.digest == (try digest("a")))
    #expect(entry.readable == (try key("a").readable))
    #expect(entry.age == .seconds(5))
    #expect(entry.served == 5)
    #expect(entry.state == .alive)
    #expect(entry.dependencies == [.tag("t"), .prompt("p", version: "1")])
    #expect(entry.cost == RefillCost(tokens: 5, micros: 0))
    #expect(entry.asOf == 0)
    #expect(node.cache.statistics == before)
    #expect(try find(node, .find(.digest(digest("b")), limit: 9)) == Findings())
  }

  @Test func `its state is what a lookup would come to`() throws {
    let node = try TestNode()
    func state(_ message: String) throws -> FoundEntry? {
      try find(node, .find(.digest(digest(message)), limit: 9))?.entries.first
    }
    try node.fill("a", dependingOn: [.tag("t")])
    try node.fill("b", dependingOn: [.prompt("p", version: "1")])
    try node.fill("c", dependingOn: [.tag("u")])
    node.apply(.drops(Dimension(.tag, "t")), at: 1, grace: .seconds(100))
    node.apply(.names(Dimension(.prompt, "p"), versions: ["2"]), at: 2)
    node.apply(.drops(Dimension(.tag, "u")), at: 3)
    #expect(try state("a")?.state == .stale)
    #expect(try state("a")?.killedBy == 1)
    #expect(try state("b")?.state == .dormant)
    #expect(try state("b")?.killedBy == 2)
    #expect(try state("c")?.state == .dead)
    try node.fill("d")
    node.clock.advance(by: .seconds(11))
    #expect(try state("d")?.state == .unproven)
    node.clock.advance(by: .seconds(7 * 3_600))
    node.prove()
    #expect(try state("d")?.state == .dead)
  }

  @Test func `a prefix finds at most as many as are asked for, and says that there are more`()
    throws
  {
    let node = try TestNode()
    for number in 0..<10 { try node.fill("\(number)") }
    let some = find(node, .find(.prefix("gpt-5.4"), limit: 4))
    #expect(some?.entries.count == 4)
    #expect(some?.hasMore == true)
    let all = find(node, .find(.prefix("gpt-5.4"), limit: 10))
    #expect(all?.entries.count == 10)
    #expect(all?.hasMore == false)
    #expect(find(node, .find(.prefix("other"), limit: 4)) == Findings())
  }

  @Test func `a request is found by its id, the latest first, with the entry that is held`()
    async throws
  {
    var configuration = CacheConfiguration(maxBytes: 16_777_216, maxEntries: 10_000)
    configuration.requestJournal = 3
    let node = try TestNode(configuration)
    let key = try key("a")
    _ = node.cache.lookup(key, requestID: "r1")
    node.clock.advance(by: .seconds(1))
    for request in ["r1", "r2"] {
      _ = try await node.cache.value(
        for: key, dependingOn: [], class: .concepts, requestID: request
      ) { _ in Generation("answer") }
    }
    let found = try #require(find(node, .findRequest("r1", limit: 9)))
    #expect(found.requests.map(\.outcome) == [.made, .missed])
    #expect(found.requests.map(\.age) == [.zero, .seconds(1)])
    #expect(found.entries.map(\.digest) == [key.digest.description])
    #expect(find(node, .findRequest("r2", limit: 9))?.requests.map(\.outcome) == [.hit])
    #expect(find(node, .findRequest("r3", limit: 9)) == Findings())
    // A fourth takes the place of the oldest.
    _ = node.cache.lookup(key, requestID: "r4")
    #expect(find(node, .findRequest("r1", limit: 9))?.requests.map(\.outcome) == [.made])
    #expect(find(node, .findRequest("r1", limit: 0))?.hasMore == true)
  }

  @Test func `streams and near questions are noted with the entry that answered`() async throws {
    var configuration = CacheConfiguration(maxBytes: 16_777_216, maxEntries: 10_000)
    configuration.requestJournal = 100
    let node = try TestNode(configuration)
    let (first, near) = (try question("a", 0), try question("b", 1))
    func stream(_ question: Question, _ request: String) async throws {
      let stream = try node.cache.stream(
        for: question, threshold: 0.9, dependingOn: [], class: .concepts, requestID: request
      ) { _, writer in
        try writer.write("made")
        return .complete
      }
      #expect(try await stream.answer().value == "made")
    }
    try await stream(first, "s1")
    try await stream(near, "s2")
    _ = try node.cache.lookup(near, threshold: 0.9, requestID: "l1")
    _ = try node.cache.lookup(question("c", 80), threshold: 0.9, requestID: "l2")
    _ = try await node.cache.value(
      for: near, threshold: 0.9, dependingOn: [], class: .concepts, requestID: "v1"
    ) { _ in Generation("never") }
    _ = try node.cache.stream(
      for: first.key, dependingOn: [], class: .concepts, requestID: "s3"
    ) { _, _ in .complete }
    for (request, outcome) in [
      ("s1", FoundRequest.Outcome.made), ("s2", .hit), ("l1", .hit), ("v1", .hit), ("s3", .hit),
    ] {
      let found = try #require(find(node, .findRequest(request, limit: 9)))
      #expect(found.requests.map(\.outcome) == [outcome], "\(request)")
      #expect(found.entries.map(\.digest) == [first.key.digest.description], "\(request)")
    }
    #expect(find(node, .findRequest("l2", limit: 9))?.requests.map(\.outcome) == [.missed])
  }

  @Test func `without a journal, and for an id of a wrong length, nothing is noted`() throws {
    let node = try TestNode()
    _ = node.cache.lookup(try key("a"), requestID: "r")
    #expect(find(node, .findRequest("r", limit: 9)) == Findings())
    var configuration = CacheConfiguration()
    configuration.requestJournal = 10
    let noting = try TestNode(configuration)
    let long = String(repeating: "r", count: 129)
    _ = noting.cache.lookup(try key("a"), requestID: long)
    _ = noting.cache.lookup(try key("a"), requestID: "")
    #expect(find(noting, .findRequest(long, limit: 9)) == Findings())
    configuration.requestJournal = 1_000_001
    #expect(throws: CacheConfigurationError.requestJournal(1_000_001)) {
      try TestNode(configuration)
    }
  }
}
