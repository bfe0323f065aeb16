import FreshetCache
import FreshetCore
import Testing

@Suite struct EarlyRefreshTests {
  private let lifetime: Duration = .seconds(1_000)

  /// How many of 10,000 lookups with so much left would begin a refresh.
  private func refreshes(_ rule: EarlyRefresh, remaining: Duration) -> Int {
    var generator = SplitMix64(seed: 7)
    return (0..<10_000).count { _ in
      rule.isDue(remaining: remaining, of: lifetime) { generator.next() }
    }
  }

  @Test func `only the last share of a lifetime is a window, and nothing is drawn before`() throws {
    let rule = try EarlyRefresh.inLast(0.2)
    for remaining: Duration in [.seconds(1_000), .seconds(201), .seconds(200)] {
      let isDue = rule.isDue(remaining: remaining, of: lifetime) {
        Issue.record("drew outside of the window")
        return 0
      }
      #expect(!isDue)
    }
    #expect(!rule.isDue(remaining: .zero, of: lifetime) { 0 })
    #expect(rule.isDue(remaining: .seconds(199), of: lifetime) { 0 })
  }

  @Test func `the likelihood rises towards the end`() throws {
    let rule = try EarlyRefresh.inLast(0.2)
    let counts = [150, 100, 50, 1].map { refreshes(rule, remaining: .seconds($0)) }
    // (1/4)^4, (1/2)^4, (3/4)^4, (199/200)^4 of ten thousand.
    for (count, expected) in zip(counts, [39, 625, 3_164, 9_801]) {
      #expect(abs(count - expected) < 150)
    }
    #expect(refreshes(.never, remaining: .seconds(1)) == 0)
  }

  @Test(arguments: [0, 0.009, 0.51, -1, Double.nan])
  func `a share out of range is refused`(share: Double) {
    #expect(throws: ContentClassError.self) { try EarlyRefresh.inLast(share) }
  }
}
