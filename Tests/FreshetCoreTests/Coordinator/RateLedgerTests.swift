import Testing

@testable import FreshetCore

struct RateLedgerTests {
  private var ledger = RateLedger()
  private let owner = OwnedKey.Owner(actor: "token:ci")
  private let start = Instant(nanoseconds: 0)
  private static let hundred = PublishRates(events: 100)

  private func forecast(_ dropped: UInt64, changes: Bool = true) -> DropForecast {
    DropForecast(
      dropped: DropCount(entries: dropped), held: DropCount(entries: 100), answered: 1,
      changesSomething: changes)
  }

  private mutating func reserve(
    _ amount: RateLedger.Amount, _ rates: PublishRates = hundred, after: Duration = .zero,
    of owner: String = "token:ci"
  ) -> RateLedger.Decision {
    ledger.reserve(
      amount, for: OwnedKey.Owner(actor: owner), within: rates, at: start + after)
  }

  private func isAllowed(_ decision: RateLedger.Decision) -> Bool {
    if case .allowed = decision { true } else { false }
  }

  @Test mutating func `events of an hour are counted, and the excess is told when to come again`() {
    #expect(isAllowed(reserve(.init(events: 60))))
    #expect(isAllowed(reserve(.init(events: 40), after: .seconds(600))))
    let excess = reserve(.init(events: 1), after: .seconds(1_800))
    #expect(
      excess
        == .exceeded(.init(limit: "publish at most 100 events", retryAfterSeconds: 1_800)))
    // What was refused is not counted, and others have their own hour.
    #expect(isAllowed(reserve(.init(events: 100), after: .seconds(1_800), of: "token:other")))
    #expect(!isAllowed(reserve(.init(events: 1), after: .seconds(3_599))))
    #expect(isAllowed(reserve(.init(events: 60), after: .seconds(3_600))))
    // The other forty end ten minutes later.
    #expect(
      reserve(.init(events: 40), after: .seconds(3_600))
        == .exceeded(.init(limit: "publish at most 100 events", retryAfterSeconds: 600)))
    #expect(isAllowed(reserve(.init(events: 40), after: .seconds(4_200))))
  }

  @Test mutating func `the time that is told is enough`() {
    for second in stride(from: 0, to: 3_000, by: 37) {
      _ = reserve(.init(events: 7), after: .seconds(second))
    }
    let asked: Duration = .seconds(3_100)
    guard case .exceeded(let excess) = reserve(.init(events: 50), after: asked) else {
      Issue.record("there was room")
      return
    }
    var later = ledger
    let retry = start + asked + .seconds(excess.retryAfterSeconds)
    #expect(
      isAllowed(later.reserve(.init(events: 50), for: owner, within: Self.hundred, at: retry)))
  }

  @Test mutating func `shares and entries that are dropped add up`() {
    let fifth = PublishRates(drop: .share(0.2))
    #expect(isAllowed(reserve(.init(events: 1, forecast: forecast(15)), fifth)))
    #expect(isAllowed(reserve(.init(events: 1, forecast: forecast(5)), fifth)))
    #expect(
      reserve(.init(events: 1, forecast: forecast(1)), fifth)
        == .exceeded(.init(limit: "drop at most 20%", retryAfterSeconds: 3_600)))
    // What changes nothing drops nothing.
    #expect(isAllowed(reserve(.init(events: 1, forecast: forecast(9, changes: false)), fifth)))
    let ten = PublishRates(drop: .entries(10))
    #expect(isAllowed(reserve(.init(forecast: forecast(10)), ten, of: "token:b")))
    #expect(!isAllowed(reserve(.init(forecast: forecast(1)), ten, of: "token:b")))
  }

  @Test mutating func `what is too much by itself is never allowed`() {
    #expect(reserve(.init(events: 101)) == .never(Self.hundred))
    #expect(isAllowed(reserve(.init(events: 100))))
  }

  @Test mutating func `what was not logged is given back, and of a repeat the events`() {
    let rates = PublishRates(events: 10, drop: .entries(10))
    guard case .allowed(let all) = reserve(.init(events: 10, forecast: forecast(10)), rates) else {
      Issue.record("no room")
      return
    }
    ledger.giveBack(all)
    guard case .allowed(let some) = reserve(.init(events: 10, forecast: forecast(10)), rates) else {
      Issue.record("not given back")
      return
    }
    ledger.giveBack(some, events: 4)
    #expect(isAllowed(reserve(.init(events: 4), rates)))
    #expect(!isAllowed(reserve(.init(events: 1), rates)))
  }

  @Test mutating func `who has published nothing for an hour takes no room`() {
    for number in 0..<1_000 {
      _ = reserve(.init(events: 1), after: .seconds(number), of: "token:\(number)")
    }
    #expect(ledger.count == 1_000)
    _ = reserve(.init(events: 1), after: .seconds(7_200))
    #expect(ledger.count == 1)
  }
}
