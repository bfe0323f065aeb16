import Testing

@testable import freshet

/// What systemd says in the environment.
@Suite struct ServiceManagerTests {
  @Test func `no manager asks for anything`() throws {
    #expect(try ServiceManager([:], pid: 7) == nil)
    #expect(try ServiceManager(["NOTIFY_SOCKET": ""], pid: 7) == nil)
    #expect(try ServiceManager(["WATCHDOG_USEC": "5"], pid: 7) == nil)
  }

  @Test func `a path and an abstract name are addresses`() throws {
    let path = try #require(try ServiceManager(["NOTIFY_SOCKET": "/run/n"], pid: 7))
    #expect(path.address == Array("/run/n".utf8))
    #expect(path.watchdog == nil)
    let name = try #require(try ServiceManager(["NOTIFY_SOCKET": "@n"], pid: 7))
    #expect(name.address == [0, UInt8(ascii: "n")])
  }

  @Test(arguments: ["run/n", "@", "/", "vsock:2:7", "/" + String(repeating: "n", count: 107)])
  func `another address is refused`(address: String) {
    #expect(throws: ServiceManager.Malformed.self) {
      try ServiceManager(["NOTIFY_SOCKET": address], pid: 7)
    }
  }

  @Test func `the longest address is taken`() throws {
    let longest = "/" + String(repeating: "n", count: 106)
    #expect(try ServiceManager(["NOTIFY_SOCKET": longest], pid: 7)?.address.count == 107)
  }

  @Test func `the watchdog is this process's alone`() throws {
    let mine = ["NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"]
    #expect(try ServiceManager(mine, pid: 7)?.watchdog == .seconds(30))
    #expect(try ServiceManager(mine, pid: 8)?.watchdog == nil)
  }

  @Test(arguments: ["0", "-1", "x", "86400000001", "99999999999999999999"])
  func `another interval is refused`(interval: String) {
    #expect(throws: ServiceManager.Malformed.self) {
      try ServiceManager(["NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": interval], pid: 7)
    }
  }
}
