import FreshetCore
import InMemoryLogging
import Logging
import Testing

@testable import FreshetCoordinator

@Suite struct RefusalLogTests {
  @Test func `strangers do not keep others from being read`() {
    let handler = InMemoryLogHandler()
    let log = RefusalLog(logger: Logger(label: "test") { _ in handler }) {
      Instant(nanoseconds: 0)
    }
    for _ in 0..<100 { log.write("request refused", of: nil, [:]) }
    log.write("request refused", of: "deploy", [:])
    let actors = handler.entries.map { "\($0.metadata["actor"] ?? "")" }
    #expect(actors == [String](repeating: "unknown", count: RefusalLog.lines) + ["deploy"])
  }
}
