import FreshetCache
import FreshetCore
import Testing

/// An application takes out an entry of its own.
@Suite struct RemoveTests {
  @Test func `an entry that is removed is gone from this cache, and counted`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    try node.fill("b", dependingOn: [.tag("t")])
    #expect(node.cache.remove(try key("a")))
    #expect(!node.cache.remove(try key("a")))
    #expect(!node.cache.remove(try key("never")))
    #expect(try node.miss("a") == .absent)
    #expect(try node.isHit("b"))
    #expect(node.cache.problems() == [])
    let statistics = node.cache.statistics
    #expect(statistics.removed == 1)
    #expect(statistics.entries == 1)
    // What was removed is not counted as dropped by an event that would have killed it.
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    #expect(node.reclaimAll().drops[1]?.entries == 1)
  }

  @Test func `an entry can be removed while it is kept for a rollback`() throws {
    let node = try TestNode()
    let prompt = Dimension(.prompt, "refund")
    try node.fill("a", dependingOn: [.prompt("refund", version: "1")])
    node.apply(.names(prompt, versions: ["2"]), at: 1)
    _ = node.reclaimAll()
    #expect(node.cache.remove(try key("a").digest))
    #expect(node.cache.problems() == [])
    node.apply(.names(prompt, versions: ["1"]), at: 2)
    #expect(try !node.isHit("a"))
  }
}
