import FreshetCore
import Testing

struct InstantTests {
  @Test func `arithmetic holds at the ends instead of wrapping`() {
    let last = Instant(nanoseconds: .max)
    #expect(last + .seconds(1) == last)
    #expect(Instant.distantPast - .seconds(1) == .distantPast)
    #expect(last - .distantPast == .nanoseconds(Int64.max))
    #expect(Instant.distantPast - last == .nanoseconds(Int64.min))
    #expect(Instant.distantPast + .seconds(Int64.max) == Instant(nanoseconds: -1))
  }

  @Test func `a duration beyond 64 bits of nanoseconds is held at the ends`() {
    #expect(Duration.seconds(Int64.max).nanoseconds == .max)
    #expect(Duration.seconds(Int64.min).nanoseconds == .min)
    #expect(Duration.milliseconds(1_500).nanoseconds == 1_500_000_000)
  }

  @Test func `whole milliseconds round down and are never negative`() {
    #expect(Duration.microseconds(1_999).wholeMilliseconds == 1)
    #expect(Duration.seconds(-3).wholeMilliseconds == 0)
  }
}
