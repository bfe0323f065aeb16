import FreshetCore
import FreshetTerminal
import Testing

@testable import freshet

@Suite struct ReconnectionTests {
  @Test func `pauses grow to their limit, and begin anew with each connection`() {
    var reconnection = Reconnection()
    reconnection.connected()
    var pauses: [Duration] = []
    for _ in 0..<10 {
      if let pause = reconnection.pauseAfter(.unreachable, jitter: 1) { pauses.append(pause) }
    }
    #expect(pauses.prefix(3) == [.milliseconds(500), .seconds(1), .seconds(2)])
    #expect(pauses.count == 10)
    #expect(pauses.last == Reconnection.longestPause)
    reconnection.saw(7)
    #expect(reconnection.pauseAfter(.unavailable, jitter: 0) == .milliseconds(250))
    #expect(reconnection.lastSeen == 7)
  }

  @Test func `what was never reached, or is refused, is not tried again`() {
    var reconnection = Reconnection(after: 3)
    #expect(reconnection.pauseAfter(.unreachable, jitter: 0) == nil)
    reconnection.connected()
    for status in CommandStatus.allCases where ![.unreachable, .unavailable].contains(status) {
      #expect(reconnection.pauseAfter(status, jitter: 0) == nil)
    }
    #expect(reconnection.lastSeen == 3)
  }
}
