import FreshetCore
import Testing

struct BackoffTests {
  @Test func `delays double up to the longest, with jitter over their upper half`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<50 {
      var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
      for full in [250, 500, 1_000, 2_000, 4_000, 4_000, 4_000] {
        let delay = backoff.next(using: &generator)
        #expect(delay >= .milliseconds(full) / 2)
        #expect(delay <= .milliseconds(full))
      }
    }
  }

  @Test func `after a success it begins anew`() {
    var generator = SplitMix64(seed: 7)
    var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
    for _ in 0..<10 { _ = backoff.next(using: &generator) }
    backoff.reset()
    #expect(backoff.next(using: &generator) <= .milliseconds(250))
  }

  @Test func `any number of attempts is safe`() {
    var generator = SplitMix64(seed: 7)
    var backoff = Backoff(shortest: .nanoseconds(1_000), longest: .seconds(86_400))
    for _ in 0..<200 { #expect(backoff.next(using: &generator) <= .seconds(86_400)) }
  }

  @Test func `a fleet does not come back at one moment`() {
    var delays: Set<Duration> = []
    for seed in 0..<100 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var backoff = Backoff(shortest: .milliseconds(250), longest: .seconds(4))
      delays.insert(backoff.next(using: &generator))
    }
    #expect(delays.count > 50)
  }
}
