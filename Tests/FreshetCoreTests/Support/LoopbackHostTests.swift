import Testing

@testable import FreshetCore

@Suite struct `Loopback host` {
  @Test(arguments: [
    "127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost", "::ffff:127.0.0.1", "[::FFFF:127.0.0.2]",
  ])
  func `is only this machine`(host: String) {
    #expect(isLoopback(host: host))
  }

  @Test(arguments: [
    "0.0.0.0", "::", "10.0.0.1", "127.0.0.256", "127.0.0", "127.0.0.1.example.org", "",
    "localhost.example.org", "128.0.0.1", "127.+1.0.1", "*", "fd99::4", "::2", "::ffff:10.0.0.1",
    "::ffff:0.0.0.0", "::ffff:", "::fffe:127.0.0.1",
  ]) func `is more than this machine`(host: String) {
    #expect(!isLoopback(host: host))
  }
}

@Suite struct `Endpoint host` {
  @Test(arguments: ["::", "::1", "fd99::4", "fe80::1%eth0", "::ffff:10.0.0.7"])
  func `an IPv6 address has brackets before a port`(host: String) {
    for written in [host, "[\(host)]"] {
      let host = EndpointHost(written)
      #expect(host.isIPv6 && !host.isName)
      #expect(host.bracketed == "[\(host.text)]")
    }
  }

  @Test(arguments: [("10.0.0.7", false), ("0.0.0.0", false), ("freshet.internal", true)])
  func `others have none, and names alone are looked up`(host: String, isName: Bool) {
    let host = EndpointHost(host)
    #expect(!host.isIPv6 && host.isName == isName)
    #expect(host.bracketed == host.text)
  }
}
