import FreshetCache
import FreshetCore
import Testing

/// Fills under a version that is not active are counted.
@Suite struct DeclaredVersionTests {
  private let refund = Dimension(.prompt, "refund")

  private func told(_ node: TestNode) -> [InactiveVersion] {
    node.fleet.inactiveVersions(at: node.clock.now)
  }

  /// One shard, so that fills vouch for each other.
  private func oneShard() throws -> TestNode { try TestNode(CacheConfiguration(maxEntries: 1_000)) }

  @Test func `every fill that is refused for its version is counted`() throws {
    let node = try oneShard()
    node.apply(.names(refund, versions: ["v2"]), at: 1)
    for number in 1...3 {
      let outcome = try node.fill(
        "\(number)", dependingOn: [.prompt("refund", version: "v1"), .tag("t")])
      #expect(outcome == .notCached(.overtaken(by: 1)))
      #expect(told(node) == [InactiveVersion(refund, version: "v1", refused: UInt64(number))])
    }
    node.apply(.names(refund, versions: ["v1"]), at: 2)
    #expect(told(node).isEmpty)
  }

  @Test func `every fill under a version that nobody has named is counted, also of its like`()
    throws
  {
    let node = try oneShard()
    for number in 1...4 {
      try node.fill("\(number)", dependingOn: [.prompt("refund", version: "v1")])
      #expect(told(node) == [InactiveVersion(refund, version: "v1", unnamed: UInt64(number))])
    }
    // What a lookup found alive says nothing of what is to be counted.
    node.apply(.drops(Dimension(.tag, "unrelated")), at: 1)
    #expect(try node.isHit("1"))
    try node.fill("5", dependingOn: [.prompt("refund", version: "v1")])
    #expect(told(node).map(\.unnamed) == [5])
  }

  @Test func `fills without versions, or whose versions are active, are not counted`() throws {
    let node = try oneShard()
    node.apply(.names(refund, versions: ["v1"]), at: 1)
    for number in 1...3 {
      try node.fill("\(number)", dependingOn: [.prompt("refund", version: "v1")])
      try node.fill("u\(number)", dependingOn: [.corpus("help")])
    }
    #expect(told(node).isEmpty)
    node.apply(.drops(refund), at: 2)
    try node.fill("4", dependingOn: [.prompt("refund", version: "v1")])
    #expect(told(node) == [InactiveVersion(refund, version: "v1", unnamed: 1)])
  }

  @Test func `what an event overtook was right when it began, and is not counted`() throws {
    let node = try oneShard()
    node.apply(.names(refund, versions: ["v1"]), at: 1)
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.prompt("refund", version: "v1")], class: .concepts)
    node.apply(.names(refund, versions: ["v2"]), at: 2)
    #expect(node.cache.redeem(ticket, value: "old") == .notCached(.overtaken(by: 2)))
    #expect(told(node).isEmpty)
  }

  @Test func `of customers no versions need be named, but a wrong one is counted`() throws {
    let node = try oneShard()
    let plan = Dimension(.customer, "42", facet: "plan")
    let dependency = Dependency(plan, version: "v7")
    try node.fill("a", dependingOn: [dependency])
    #expect(told(node).isEmpty)
    node.apply(.names(plan, versions: ["7"]), at: 1)
    try node.fill("b", dependingOn: [dependency])
    #expect(told(node) == [InactiveVersion(plan, version: "v7", refused: 1)])
  }

  @Test func `hits count nothing`() throws {
    let node = try oneShard()
    try node.fill("a", dependingOn: [.prompt("refund", version: "v1")])
    for _ in 0..<10 { #expect(try node.isHit("a")) }
    #expect(told(node).map(\.unnamed) == [1])
  }

  @Test func `a fill that is given up for its version is counted`() async throws {
    let node = try oneShard()
    node.apply(.names(refund, versions: ["v2"]), at: 1)
    let ticket = try node.cache.ticket(
      for: key("a"), dependingOn: [.prompt("refund", version: "v1")], class: .concepts)
    await #expect(throws: FillError.overtaken(by: 1)) {
      try await ticket.unlessOvertaken {
        // A model that never ends unless it is cancelled.
        let never = AsyncStream<Int> { _ in }
        for await _ in never {}
        return "given up"
      }
    }
    #expect(told(node) == [InactiveVersion(refund, version: "v1", refused: 1)])
  }

  @Test func `a stream that stops for its version is counted`() async throws {
    var site = try StreamSite()
    site.stops = true
    site.node.apply(.names(refund, versions: ["v2"]), at: 1)
    site.open()
    let stream = try site.stream(dependingOn: [.prompt("refund", version: "v1")])
    let (_, error) = await stream.pieces()
    #expect(error as? StreamError == .overtaken(by: 1))
    #expect(told(site.node) == [InactiveVersion(refund, version: "v1", refused: 1)])
  }

  @Test func `another history begins with none`() throws {
    let node = try oneShard()
    try node.fill("a", dependingOn: [.prompt("refund", version: "v1")])
    node.fleet.startOver()
    #expect(told(node).isEmpty)
  }
}
