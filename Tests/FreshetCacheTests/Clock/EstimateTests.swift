import FreshetCore
import Testing

@testable import FreshetCache

/// A node whose clock is estimated to within two seconds, and how often the clock itself was read.
private struct EstimatedNode {
  let clock = ManualClock()
  let reads = Guarded(0)
  let fleet = FleetState(seed: 1, promise: .seconds(10))
  let cache: Cache<String>

  /// `lag`: how much earlier than the time an estimate is.
  init(lag: Duration) throws {
    let (clock, reads) = (clock, reads)
    cache = try Cache(
      fleet: fleet,
      clock: CacheClock(
        {
          reads.withLock { $0 += 1 }
          return clock.now
        },
        estimate: {
          let now = clock.now - lag
          return TimeEstimate(now: now, latest: now + .seconds(2))
        }))
    fleet.advance(to: 0)
    fleet.prove(freshAsOf: clock.now)
  }

  func fill(_ contentClass: ContentClass) throws {
    let ticket = try cache.ticket(for: key("a"), dependingOn: [.tag("t")], class: contentClass)
    cache.redeem(ticket, value: "x")
    reads.withLock { $0 = 0 }
  }

  /// Looks up, and says how often the clock was read for it.
  func lookup() throws -> (Lookup<String>, reads: Int) {
    let found = cache.lookup(try key("a"))
    return (found, reads.withLock { $0 })
  }
}

@Suite struct EstimateTests {
  private func own(_ lifetime: Duration, _ bound: Duration) throws -> ContentClass {
    try ContentClass("own", lifetime: lifetime, staleness: .bounded(bound), jitter: 0)
  }

  @Test func `a hit that is good for longer takes no reading of the clock`() throws {
    let node = try EstimatedNode(lag: .seconds(1))
    try node.fill(try own(.seconds(100), .seconds(10)))
    node.clock.advance(by: .seconds(5))
    let (found, reads) = try node.lookup()
    guard case .hit(let hit) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(reads == 0)
    // By the estimate.
    #expect(hit.age == .seconds(4))
  }

  /// Looks up at the last moment at which an answer is served, and a nanosecond later.
  ///
  /// - Returns: the node, and why the later lookup found nothing; nil if it did.
  private func pass(
    _ last: Duration, lifetime: Duration, lag: Int
  ) throws -> (EstimatedNode, MissReason?) {
    let node = try EstimatedNode(lag: .seconds(lag))
    try node.fill(try own(lifetime, .seconds(10)))
    node.clock.advance(by: last)
    let (before, readsBefore) = try node.lookup()
    #expect(before.value == "x")
    // The latest that it can be is the time itself if the estimate lags by all it may.
    #expect(readsBefore == (lag == 2 ? 0 : 1))
    node.clock.advance(by: .nanoseconds(1))
    let (after, reads) = try node.lookup()
    #expect(reads == readsBefore + 1)
    #expect(node.cache.statistics.hits == 1)
    guard case .miss(let reason) = after else { return (node, nil) }
    return (node, reason)
  }

  @Test(arguments: [0, 1, 2]) func `near the end of a lifetime the clock decides`(lag: Int) throws {
    let last = Duration.seconds(5) - .nanoseconds(1)
    let (node, reason) = try pass(last, lifetime: .seconds(5), lag: lag)
    #expect(reason == .expired)
    #expect(node.cache.statistics.expired == 1)
  }

  @Test(arguments: [0, 1, 2]) func `near the end of a proof the clock decides`(lag: Int) throws {
    let last = Freshness.nodeBound(.seconds(10))
    let (node, reason) = try pass(last, lifetime: .seconds(100), lag: lag)
    #expect(reason == .unproven)
    #expect(node.cache.statistics.unproven == 1)
  }

  @Test func `what an event killed is decided by the clock`() throws {
    let node = try EstimatedNode(lag: .seconds(1))
    try node.fill(try own(.seconds(100), .seconds(10)))
    node.fleet.merge(
      .drops(Dimension(.tag, "t")), at: 1, grace: .zero, spread: .zero, now: node.clock.now)
    node.fleet.advance(to: 1)
    guard case (.miss(.invalidated(by: 1)), 1...) = try node.lookup() else {
      Issue.record("not refused, or not by the clock")
      return
    }
  }
}
