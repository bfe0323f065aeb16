import FreshetCache
import FreshetCore
import Testing

@Suite struct ContentClassTests {
  /// All of the playbook's classes whose lifetime does not depend on a corpus.
  private static let presets: [ContentClass] = [
    .policyAndPricing, .productFeatures, .concepts, .genericQuestions, .internalTools,
  ]

  private static func hours(_ hours: Int) -> Duration { .seconds(hours * 3_600) }

  @Test func `no class lives longer than the playbook says`() throws {
    #expect(
      Self.presets.map(\.permittedLifetimes.upperBound)
        == [6, 24, 72, 720, 24].map(Self.hours))
    #expect(Self.presets.map(\.lifetime) == [1, 12, 48, 168, 8].map(Self.hours))
    for preset in Self.presets {
      #expect(preset.permittedLifetimes.contains(preset.lifetime))
      #expect(preset.staleness == .bounded(.seconds(10)))
      #expect(throws: ContentClassError.self) {
        try preset.living(preset.permittedLifetimes.upperBound + .seconds(1))
      }
    }
  }

  @Test func `any class may live shorter than is usual for it, down to a second`() throws {
    for preset in Self.presets {
      for shorter in [preset.lifetime / 2, .seconds(60), .seconds(1)] {
        #expect(try preset.living(shorter).lifetime == shorter)
      }
      for none in [Duration.milliseconds(999), .zero, .seconds(-1)] {
        let permitted = Duration.seconds(1)...preset.permittedLifetimes.upperBound
        #expect(throws: ContentClassError.lifetime(none, permitted: permitted)) {
          try preset.living(none)
        }
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
    for preset in Self.presets { #expect(preset.errorLifetime == .zero) }
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
    let carried = ContentClass.Staleness.bounded(bound).bound
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
    #expect(ContentClass.Staleness.serveStale.bound.isProven(asOf: .distantPast, at: freshAsOf))
  }
}
