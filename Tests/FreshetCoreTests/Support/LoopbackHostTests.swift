import Testing

@testable import FreshetCore

@Suite struct `Loopback host` {
  @Test(arguments: ["127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost"])
  func `is only this machine`(host: String) {
    #expect(isLoopback(host: host))
  }

  @Test(arguments: [
    "0.0.0.0", "::", "10.0.0.1", "127.0.0.256", "127.0.0", "127.0.0.1.example.org", "",
    "localhost.example.org", "128.0.0.1", "127.+1.0.1", "*",
  ]) func `is more than this machine`(host: String) {
    #expect(!isLoopback(host: host))
  }
}
