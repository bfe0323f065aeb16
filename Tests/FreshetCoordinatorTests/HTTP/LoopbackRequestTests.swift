import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator

/// Whom a coordinator answers that asks nobody who they are.
@Suite struct LoopbackRequestTests {
  @Test(arguments: [
    nil, "127.0.0.1", "127.0.0.1:7400", "localhost", "LocalHost:7400", "[::1]", "[::1]:7400",
  ])
  func `requests for the loopback are answered`(host: String?) throws {
    try LoopbackRequests.check(host: host, origin: nil)
    try LoopbackRequests.check(host: host, origin: host.map { "http://\($0)" })
  }

  @Test(arguments: [
    "evil.example", "evil.example:7400", "127.0.0.1.evil.example", "10.0.0.1", "[::2]:7400", "",
    "[::1].evil.example", "[::1]evil.example:7400",
    "null",
  ])
  func `requests of web pages are refused`(name: String) {
    #expect(throws: Problem.self) { try LoopbackRequests.check(host: name, origin: nil) }
    #expect(throws: Problem.self) {
      try LoopbackRequests.check(host: "127.0.0.1", origin: "http://\(name)")
    }
  }
}
