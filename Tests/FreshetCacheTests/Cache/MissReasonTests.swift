import FreshetCache
import FreshetCore
import Testing

/// A miss says why, also where the reclaimer was quicker than the question.
@Suite struct MissReasonTests {
  private let prompt = Dimension(.prompt, "refund")

  @Test func `what the reclaimer has dropped is said to be invalidated, and by which event`() throws
  {
    let node = try TestNode()
    let messages = (0..<400).map { "\($0)" }
    for message in messages { try node.fill(message, dependingOn: [.tag("t")]) }
    node.apply(.drops(Dimension(.tag, "other")), at: 1)
    node.apply(.drops(Dimension(.tag, "t")), at: 2)
    #expect(node.reclaimAll().last.held.entries == 0)
    let told = try messages.count { try node.miss($0) == .invalidated(by: 2) }
    // Lossy, but not by much.
    #expect(told > 320, "\(told) of 400")
    #expect(node.cache.statistics.invalidated == UInt64(told))
    #expect(node.cache.statistics.absent == UInt64(400 - told))
  }

  @Test func `numbers of more than 32 bits are told right`() throws {
    let node = try TestNode()
    let killers: [SequenceNumber] = [1 << 32 - 1, 1 << 32 + 3, 1 << 32 + 4]
    for killer in killers {
      try node.fill("\(killer)", dependingOn: [.tag("\(killer)")])
    }
    for killer in killers { node.apply(.drops(Dimension(.tag, "\(killer)")), at: killer) }
    _ = node.reclaimAll()
    for killer in killers {
      #expect(try node.miss("\(killer)") == .invalidated(by: killer))
    }
  }

  @Test func `a key is absent again once it was filled, and removed or evicted`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    #expect(try node.miss("a") == .invalidated(by: 1))
    try node.fill("a", dependingOn: [.tag("t")])
    #expect(node.cache.remove(try key("a")))
    #expect(try node.miss("a") == .absent)
  }

  @Test func `what waited for a rollback in vain is said to be killed, not to have expired`() throws
  {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.prompt("refund", version: "1")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    _ = node.reclaimAll()
    node.clock.advance(by: .seconds(601))
    node.prove()
    #expect(node.reclaimAll().last.held.entries == 0)
    #expect(try node.miss("a") == .invalidated(by: 1))
  }

  @Test func `what has outlived itself is said to have expired after it was swept`() throws {
    let node = try TestNode()
    try node.fill("a", class: try ContentClass("short", lifetime: .seconds(1), jitter: 0))
    node.clock.advance(by: .seconds(2))
    #expect(node.reclaimAll().last.held.entries == 0)
    #expect(try node.miss("a") == .expired)
  }

  @Test func `events of a history that was left have no number any more`() throws {
    let node = try TestNode()
    try node.fill("killed", dependingOn: [.tag("t")])
    try node.fill("left")
    node.apply(.drops(Dimension(.tag, "t")), at: 7)
    _ = node.reclaimAll()
    node.fleet.startOver()
    node.fleet.advance(to: 0)
    node.prove()
    #expect(try node.miss("killed") == .startedOver)
    _ = node.reclaimAll()
    #expect(try node.miss("left") == .startedOver)
    // Nor does the next history lend them one.
    for message in (0..<64).map({ "new \($0)" }) {
      try node.fill(message, dependingOn: [.tag("u")])
    }
    node.apply(.drops(Dimension(.tag, "u")), at: 9)
    _ = node.reclaimAll()
    #expect(try [.startedOver, .absent].contains(node.miss("killed")))
  }

  @Test func `before it has joined, and while it is fenced, a node says that nothing is proven`()
    throws
  {
    let node = try TestNode(isJoined: false)
    #expect(try node.miss("a") == .unproven)
    #expect(try node.lookup("a").cacheStatus().contains("unproven"))
    node.fleet.advance(to: 0)
    node.prove()
    #expect(try node.miss("a") == .absent)
    node.fleet.fence()
    #expect(try node.miss("a") == .unproven)
    #expect(node.cache.statistics.unproven == 3)
  }

  @Test(arguments: Way.allCases)
  func `an answer that had to be made again says which event dropped the one before`(
    way: Way
  ) async throws {
    let node = try TestNode()
    _ = try await way.ask(node) { Generation("old") }
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    _ = node.reclaimAll()
    let answer = try await way.ask(node) { Generation("new") }
    #expect(answer.reason == .invalidated(by: 1))
    #expect(answer.cacheStatus().contains("invalidated by 1"))
  }

  @Test func `near questions no longer lead to an answer that has left`() async throws {
    let node = try TestNode()
    _ = try await Way.nearValue.ask(node, "a", at: 0) { Generation("old") }
    #expect(node.cache.statistics.questions == 1)
    #expect(node.cache.remove(try question("a", 0).key))
    #expect(node.cache.statistics.questions == 0)
    let found = try node.cache.lookup(question("b", 1), threshold: 0.9)
    #expect(found.value == nil)
  }
}
