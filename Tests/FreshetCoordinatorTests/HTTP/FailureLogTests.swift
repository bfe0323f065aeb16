import Hummingbird
import HummingbirdTesting
import InMemoryLogging
import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

struct FailureLogTests {
  private struct Failure: Error {}

  @Test func `requests that fail are answered each, and told a few times a minute`() async throws {
    let handler = InMemoryLogHandler()
    let clock = Guarded(Instant(nanoseconds: 0))
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: ProblemMiddleware { clock.withLock { $0 } })
    router.get("fail") { _, _ -> Response in throw Failure() }
    let logger = Logger(label: "test") { _ in handler }
    try await Application(router: router, logger: logger).test(.router) { client in
      for _ in 0..<50 {
        let response = try await client.get("/fail")
        #expect(response.status == .internalServerError)
      }
      clock.withLock { $0 = $0 + .seconds(60) }
      #expect(try await client.get("/fail").status == .internalServerError)
    }
    let failed = handler.entries.filter { $0.message == "request failed" }
    #expect(failed.count == ProblemMiddleware.lines + 1)
    #expect(failed.last?.metadata["leftOut"] == "\(50 - ProblemMiddleware.lines)")
  }
}
