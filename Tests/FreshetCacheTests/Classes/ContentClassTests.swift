import FreshetCache
import FreshetCore
import Testing

@Suite struct ContentClassTests {
  private static func hours(_ hours: Int) -> Duration { .seconds(hours * 3_600) }

  @Test func `the playbook's bounds hold`() throws {
    let bounds = ContentClass.presets.map(\.permittedLifetimes)
    #expect(
      bounds == [
        Self.hours(1)...Self.hours(6), Self.hours(6)...Self.hours(24),
        Self.hours(24)...Self.hours(72), Self.hours(168)...Self.hours(720),
        Self.hours(1)...Self.hours(24),
      ])
    for preset in ContentClass.presets {
      #expect(preset.permittedLifetimes.contains(preset.lifetime))
      #expect(preset.staleness == .bounded(.seconds(10)))
      #expect(throws: ContentClassError.self) {
        try preset.living(preset.permittedLifetimes.upperBound + .seconds(1))
      }
      #expect(throws: ContentClassError.self) {
        try preset.living(preset.permittedLifetimes.lowerBound - .seconds(1))
      }
    }
  }

  @Test func `thirty days are the end for anything`() throws {
    let month: Duration = .seconds(30 * 86_400)
    #expect(try ContentClass("own", lifetime: month).lifetime == month)
    #expect(throws: ContentClassError.self) {
      try ContentClass(
        "own", lifetime: month + .seconds(1), permittedLifetimes: .seconds(1)...(month * 2))
    }
    #expect(throws: ContentClassError.self) { try ContentClass("own", lifetime: .seconds(-1)) }
    #expect(throws: ContentClassError.self) {
      try ContentClass.retrieval(refreshedEvery: month * 2)
    }
    let retrieval = try ContentClass.retrieval(refreshedEvery: .seconds(900))
    #expect(retrieval.lifetime == .seconds(900))
    #expect(throws: ContentClassError.self) { try retrieval.living(.seconds(901)) }
  }

  @Test func `names, staleness and jitter have bounds`() {
    #expect(throws: ContentClassError.name("")) { try ContentClass("", lifetime: .seconds(9)) }
    #expect(throws: ContentClassError.self) {
      try ContentClass("own", lifetime: .seconds(9), staleness: .bounded(.milliseconds(10)))
    }
    #expect(throws: ContentClassError.self) {
      try ContentClass("own", lifetime: .seconds(9), jitter: 0.51)
    }
    #expect(throws: ContentClassError.self) {
      try ContentClass("own", lifetime: .seconds(9), jitter: .nan)
    }
  }

  @Test func `errors are remembered for a minute at most, and not unless chosen`() throws {
    for preset in ContentClass.presets { #expect(preset.errorLifetime == .zero) }
    let minute = try ContentClass.concepts.rememberingErrors(for: .seconds(60))
    #expect(minute.errorLifetime == .seconds(60))
    let range = Duration.zero...Duration.seconds(60)
    #expect(throws: ContentClassError.errorLifetime(.seconds(61), permitted: range)) {
      try ContentClass.concepts.rememberingErrors(for: .seconds(61))
    }
    #expect(throws: ContentClassError.errorLifetime(.seconds(-1), permitted: range)) {
      try ContentClass.concepts.rememberingErrors(for: .seconds(-1))
    }
  }

  @Test func `a changed class keeps its other choices`() throws {
    let rule = try EarlyRefresh.inLast(0.1)
    let changed = try ContentClass.concepts.rememberingErrors(for: .seconds(5))
      .refreshedEarly(rule).living(Self.hours(30)).staleness(.bounded(.seconds(3)))
    #expect(changed.errorLifetime == .seconds(5))
    #expect(changed.earlyRefresh == rule)
    #expect(changed.lifetime == Self.hours(30))
    #expect(changed.staleness == .bounded(.seconds(3)))
    #expect(changed.permittedLifetimes == ContentClass.concepts.permittedLifetimes)
  }

  @Test(arguments: [200, 1_000, 10_000, 86_400_000])
  func `an entry's bound says what the rule of freshness says`(milliseconds: Int) {
    let bound: Duration = .milliseconds(milliseconds)
    let carried = StalenessBound(.bounded(bound))
    let freshAsOf = Instant(nanoseconds: 5_000)
    let edge = freshAsOf + Freshness.nodeBound(bound)
    for offset in [-1_000_000, -1, 0, 1, 1_000_000] {
      let now = edge + .nanoseconds(offset)
      let rule = Freshness.isProven(asOf: freshAsOf, at: now, maxStaleness: bound)
      #expect(carried.isProven(asOf: freshAsOf, at: now) == rule)
      #expect(rule == (offset <= 0))
    }
    #expect(!carried.isProven(asOf: .distantPast, at: freshAsOf))
    #expect(!carried.isProven(asOf: Instant(nanoseconds: .min + 1), at: freshAsOf))
    #expect(StalenessBound(.serveStale).isProven(asOf: .distantPast, at: freshAsOf))
  }
}
