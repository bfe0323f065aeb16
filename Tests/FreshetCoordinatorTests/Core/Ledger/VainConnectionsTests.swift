import FreshetCore
import Testing

@testable import FreshetCoordinator

@Suite struct VainConnectionsTests {
  private static let mallory = PeerAddress([10, 0, 0, 7])
  private static let alice = PeerAddress([10, 0, 0, 8])
  private static let start = Instant(nanoseconds: 0)

  private static func vain(addresses: Int = 10) -> VainConnections {
    VainConnections(.init(perSecond: 3, pause: .seconds(10), addresses: addresses))
  }

  @Test func `an address that connects in vain too often is shut out for a while`() {
    var vain = Self.vain()
    for _ in 0..<3 { vain.add(Self.mallory, at: Self.start) }
    #expect(!vain.isShut(Self.mallory, at: Self.start))
    let last = Self.start + .milliseconds(999)
    vain.add(Self.mallory, at: last)
    #expect(vain.isShut(Self.mallory, at: last))
    #expect(vain.isShut(Self.mallory, at: last + .milliseconds(9_999)))
    #expect(!vain.isShut(Self.mallory, at: last + .seconds(10)))
    #expect(!vain.isShut(Self.alice, at: last))
    // The next second begins anew, and ends as the first did.
    let again = last + .seconds(10)
    for _ in 0..<3 { vain.add(Self.mallory, at: again) }
    #expect(!vain.isShut(Self.mallory, at: again))
    vain.add(Self.mallory, at: again)
    #expect(vain.isShut(Self.mallory, at: again))
  }

  @Test func `what comes slowly is never shut out`() {
    var vain = Self.vain()
    for second in 0..<100 {
      let now = Self.start + .seconds(second)
      for _ in 0..<3 { vain.add(Self.mallory, at: now) }
      #expect(!vain.isShut(Self.mallory, at: now))
    }
  }

  @Test func `the addresses remembered are bounded, and those shut out are not forgotten`() {
    var vain = Self.vain(addresses: 2)
    for _ in 0..<4 { vain.add(Self.mallory, at: Self.start) }
    for host in UInt8(0)..<100 { vain.add(PeerAddress([10, 1, 0, host]), at: Self.start) }
    #expect(vain.count == 2)
    #expect(vain.isShut(Self.mallory, at: Self.start))
    // A second later there is room for others again.
    let later = Self.start + .seconds(1)
    for _ in 0..<4 { vain.add(Self.alice, at: later) }
    #expect(vain.isShut(Self.alice, at: later))
    #expect(vain.isShut(Self.mallory, at: later))
    #expect(vain.count == 2)
  }
}
