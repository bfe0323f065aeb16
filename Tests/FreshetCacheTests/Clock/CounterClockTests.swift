import FreshetCore
import Testing

@testable import FreshetCache

@Suite struct CounterClockTests {
  @Test(
    .enabled(if: CounterClock.boot != nil, "the kernel does not take the time from the counter"))
  func `an estimate is never earlier than the time, and its error is stated`() throws {
    let clock = CounterClock()
    var estimates = 0
    let end = CacheClock.boot.now + .seconds(10)
    while estimates < 100_000, CacheClock.boot.now < end {
      let before = CacheClock.boot.now
      guard let estimate = clock.estimate() else { continue }
      let after = CacheClock.boot.now
      let error = Duration.nanoseconds(CounterCalibration.mostLate)
      try #require(estimate.latest >= before && estimate.now <= after + error)
      // At first, and now and then, it is the time itself.
      if estimate.latest == estimate.now { continue }
      try #require(estimate.latest - estimate.now == error)
      estimates += 1
    }
    #expect(estimates == 100_000)
  }

  @Test func `the machine's clock has an estimate whether the counter serves or not`() {
    let before = CacheClock.boot.now
    let estimate = CacheClock.boot.estimate
    #expect(estimate.latest >= before)
    #expect(estimate.now <= CacheClock.boot.now + .nanoseconds(CounterCalibration.mostLate))
  }
}
