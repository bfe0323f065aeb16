import Testing

@testable import freshet

/// What systemd is told, and what not.
@Suite struct ServiceStandingTests {
  @Test func `a life in order is told`() {
    var standing = ServiceStanding()
    #expect(standing.message(of: .listening) == "READY=1")
    #expect(standing.message(of: .alive) == "WATCHDOG=1")
    #expect(standing.message(of: .reloading(at: 7)) == "RELOADING=1\nMONOTONIC_USEC=7")
    #expect(standing.message(of: .alive) == "WATCHDOG=1")
    #expect(standing.message(of: .reloaded) == "READY=1")
    #expect(standing.message(of: .stopping) == "STOPPING=1")
  }

  @Test func `a reload before it listens does not make it ready`() {
    var standing = ServiceStanding()
    #expect(standing.message(of: .reloading(at: 7)) == nil)
    #expect(standing.message(of: .reloaded) == nil)
    #expect(standing.message(of: .alive) == nil)
    #expect(standing.message(of: .listening) == "READY=1")
  }

  @Test func `nothing is told once it stops`() {
    for reloads in [false, true] {
      var standing = ServiceStanding()
      _ = standing.message(of: .listening)
      if reloads { _ = standing.message(of: .reloading(at: 7)) }
      #expect(standing.message(of: .stopping) == "STOPPING=1")
      #expect(standing.message(of: .reloaded) == nil)
      #expect(standing.message(of: .alive) == nil)
      #expect(standing.message(of: .listening) == nil)
      #expect(standing.message(of: .stopping) == nil)
    }
  }
}
