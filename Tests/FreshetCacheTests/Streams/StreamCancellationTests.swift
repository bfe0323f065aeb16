import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct StreamCancellationTests {
  @Test func `a reader who gives up does not disturb the others`() async throws {
    let site = try StreamSite()
    let stream = try site.stream()
    let other = try site.stream()
    let reader = Task { await stream.pieces() }
    #expect(await site.calls.reaches(1))
    reader.cancel()
    #expect(await reader.value.error is CancellationError)
    site.open()
    #expect(await other.pieces().pieces.count == 3)
    #expect(site.cancelled.value == 0)
    #expect(try site.node.isHit("a"))
  }

  @Test func `the call is cancelled when nobody holds the stream, and cut off is not whole`()
    async throws
  {
    let site = try StreamSite()
    let refills = site.node.cache.statistics.filled
    do {
      let stream = try site.stream()
      #expect(await site.calls.reaches(1))
      #expect(stream.overtakenBy == nil)
    }
    // Generation ends as if nothing were wrong: with all gates open it says that it is whole.
    #expect(await site.cancelled.reaches(1))
    #expect(await eventually { site.node.cache.statistics.refills.failed == 1 })
    #expect(site.node.cache.statistics.filled == refills)
    #expect(try site.node.miss("a") == .absent)
  }

  @Test func `a call that waits for its turn is given up with its stream`() async throws {
    let refills = try RefillLimiter(RefillLimits(concurrent: 1))
    let site = try StreamSite(hooks: CacheHooks(refills: refills))
    let first = try site.stream("first")
    #expect(await site.calls.reaches(1))
    do {
      let second = try site.stream("second")
      #expect(await eventually { refills.waiting == 1 })
      #expect(second.overtakenBy == nil)
    }
    #expect(await eventually { refills.waiting == 0 })
    site.open()
    _ = await first.pieces()
    #expect(site.calls.value == 1)
    #expect(await eventually { refills.running == 0 })
  }

  @Test func `what was filled while a call waited comes in pieces too`() async throws {
    let refills = try RefillLimiter(RefillLimits(concurrent: 1))
    let site = try StreamSite(hooks: CacheHooks(refills: refills))
    let first = try site.stream("first")
    #expect(await site.calls.reaches(1))
    let second = try site.stream("second")
    #expect(await eventually { refills.waiting == 1 })
    try site.node.fill("second", "by hand", dependingOn: [.tag("t")])
    site.open()
    _ = await first.pieces()
    #expect(await second.pieces().pieces == ["by hand"])
    #expect(site.calls.value == 1)
  }
}
