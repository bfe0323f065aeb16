import FreshetCore
import InMemoryLogging
import Logging
import Testing

@testable import FreshetCoordinator

@Suite struct RefusalLogTests {
  @Test func `of many refusals in a minute a few are written, and then how many were left out`() {
    var budget = LineBudget()
    let start = Instant(nanoseconds: 5)
    for _ in 0..<LineBudget.lines { #expect(budget.admit(at: start) == 0) }
    let last = start + LineBudget.period - .nanoseconds(1)
    for _ in 0..<1_000 { #expect(budget.admit(at: last) == nil) }
    let next = start + LineBudget.period
    #expect(budget.admit(at: next) == 1_000)
    for _ in 1..<LineBudget.lines { #expect(budget.admit(at: next) == 0) }
    #expect(budget.admit(at: next) == nil)
  }

  @Test func `strangers do not keep others from being read`() {
    let handler = InMemoryLogHandler()
    let log = RefusalLog(logger: Logger(label: "test") { _ in handler }) {
      Instant(nanoseconds: 0)
    }
    for _ in 0..<100 { log.write("request refused", of: nil, [:]) }
    log.write("request refused", of: "deploy", [:])
    let actors = handler.entries.map { "\($0.metadata["actor"] ?? "")" }
    #expect(actors == [String](repeating: "unknown", count: LineBudget.lines) + ["deploy"])
  }
}
