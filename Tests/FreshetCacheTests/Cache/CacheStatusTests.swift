import FreshetCache
import FreshetCore
import Testing

@Suite struct CacheStatusTests {
  @Test func `a hit tells its time to live and its age`() throws {
    let node = try TestNode()
    try node.fill("a", class: try ContentClass("own", lifetime: .seconds(100), jitter: 0))
    node.clock.advance(by: .milliseconds(5_900))
    let lookup = try node.lookup("a")
    #expect(lookup.cacheStatus() == "Freshet; hit; ttl=94")
    #expect(lookup.cacheStatus(name: "node 1") == #""node 1"; hit; ttl=94"#)
    #expect(lookup.cacheStatus(name: "a\"b\\ü") == #""a\"b\\?"; hit; ttl=94"#)
    guard case .hit(let hit) = lookup else {
      Issue.record("not cached")
      return
    }
    #expect(hit.ageHeader == "5")
  }

  @Test func `a miss tells why`() throws {
    func status(_ reason: MissReason) -> String { Lookup<String>.miss(reason).cacheStatus() }
    #expect(status(.absent) == "Freshet; fwd=uri-miss")
    #expect(status(.expired) == #"Freshet; fwd=stale; detail="expired""#)
    #expect(status(.invalidated(by: 42)) == #"Freshet; fwd=stale; detail="invalidated by 42""#)
    #expect(status(.unproven) == #"Freshet; fwd=stale; detail="unproven""#)
    #expect(status(.bypassed) == "Freshet; fwd=bypass")
    #expect(status(.refreshed) == "Freshet; fwd=request")
    #expect(status(.startedOver) == #"Freshet; fwd=miss; detail="started over""#)
  }

  @Test func `an answer tells whether it was stored`() async throws {
    let node = try TestNode()
    let answer = try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
      Generation("x")
    }
    #expect(answer.cacheStatus() == "Freshet; fwd=uri-miss; stored")
    #expect(answer.ageHeader == nil)
    let again = try await node.cache.value(for: key("a"), dependingOn: [], class: .concepts) { _ in
      Generation("y")
    }
    #expect(again.value == "x")
    #expect(again.cacheStatus().hasPrefix("Freshet; hit; ttl="))
    #expect(again.ageHeader == "0")
  }

  @Test func `a grace shows`() throws {
    let node = try TestNode()
    try node.fill("a", dependingOn: [.tag("t")])
    node.apply(.drops(Dimension(.tag, "t")), at: 7, grace: .seconds(60))
    #expect(
      try node.lookup("a").cacheStatus()
        == #"Freshet; hit; detail="invalidated by 7, within its grace""#)
  }
}
