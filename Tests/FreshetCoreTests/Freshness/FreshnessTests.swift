import FreshetCore
import Testing

struct FreshnessTests {
  @Test func `what was never proven is not served`() {
    #expect(
      !Freshness.isProven(asOf: .distantPast, at: .at(0), maxStaleness: .seconds(86_400)))
  }

  @Test func `a node runs less than the bound that it promised`() {
    // 10 s less one part in a thousand and a tick of 10 ms.
    #expect(Freshness.nodeBound(.seconds(10)) == .milliseconds(9_980))
    let proven = Instant.at(1_000)
    #expect(Freshness.isProven(asOf: proven, at: .at(10_980), maxStaleness: .seconds(10)))
    #expect(
      !Freshness.isProven(
        asOf: proven, at: .at(10_980) + .nanoseconds(1), maxStaleness: .seconds(10)))
  }

  @Test func `a grace counts at the latest from a bound after the node was fresh`() {
    let bound = Duration.seconds(10)
    func start(_ now: Int64, _ fresh: Instant, _ bound: Duration?) -> Instant {
      Freshness.graceStart(appliedAt: .at(now), freshAsOf: fresh, bound: bound)
    }
    #expect(start(5_000, .at(1_000), bound) == .at(5_000))
    #expect(start(50_000, .at(1_000), bound) == .at(10_980))
    #expect(start(50_000, .distantPast, bound) == .distantPast)
    #expect(start(50_000, .at(1_000), nil) == .at(50_000))
  }

  @Test func `a coordinator waits longer than the bound`() {
    #expect(Freshness.fenceDeadline(given: .at(1_000), bound: .seconds(10)) == .at(11_020))
  }

  /// The promise: whoever waits by a fast clock outlasts whoever serves by a slow one.
  @Test(arguments: [200, 1_000, 10_000, 600_000, 86_400_000] as [Int64])
  func `between both ends lie both clocks' errors`(bound: Int64) {
    let bound = Duration.milliseconds(bound)
    // Real time is what a clock shows over its rate: 500 ppm slow, 500 ppm fast.
    let served = Freshness.nodeBound(bound).nanoseconds.multipliedFullWidth(by: 2_001)
    let waited = (Freshness.fenceDeadline(given: .at(0), bound: bound) - .at(0)).nanoseconds
    #expect(served.high == 0)
    #expect(Double(served.low) / 2_000 < Double(bound.nanoseconds))
    #expect(Double(waited) / 1.0005 > Double(bound.nanoseconds))
  }
}
