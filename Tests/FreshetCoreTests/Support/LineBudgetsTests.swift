import FreshetCore
import Testing

struct LineBudgetsTests {
  @Test func `each sort has its own budget, and tells what it left out`() {
    var budgets = LineBudgets<String>(2, per: .seconds(60))
    let now = Instant.at(0)
    #expect((0..<5).map { _ in budgets.admit("flood", at: now) } == [0, 0, nil, nil, nil])
    #expect(budgets.admit("rare", at: now) == 0)
    #expect(budgets.admit("flood", at: now + .seconds(60)) == 3)
    #expect(budgets.admit("rare", at: now + .seconds(60)) == 0)
  }
}
