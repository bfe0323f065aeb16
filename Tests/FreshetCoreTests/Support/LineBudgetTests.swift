import Testing

@testable import FreshetCore

struct LineBudgetTests {
  private let period: Duration = .seconds(60)

  @Test(arguments: [1, 10])
  func `of many lines in a period a few are written, and then how many were left out`(lines: Int) {
    var budget = LineBudget(lines, per: period)
    let start = Instant(nanoseconds: 5)
    for _ in 0..<lines { #expect(budget.admit(at: start) == 0) }
    let last = start + period - .nanoseconds(1)
    for _ in 0..<1_000 { #expect(budget.admit(at: last) == nil) }
    let next = start + period
    #expect(budget.admit(at: next) == 1_000)
    for _ in 1..<lines { #expect(budget.admit(at: next) == 0) }
    #expect(budget.admit(at: next) == nil)
  }
}
