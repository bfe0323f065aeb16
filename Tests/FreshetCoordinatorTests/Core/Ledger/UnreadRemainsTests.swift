import FreshetCore
import Testing

@testable import FreshetCoordinator

@Suite struct UnreadRemainsTests {
  private static let mallory = PeerAddress([10, 0, 0, 7])
  private static let alice = PeerAddress([10, 0, 0, 8])
  private static let start = Instant(nanoseconds: 0)

  /// A ledger in which each connection may be 10,000 bytes ahead, and all together 20,000.
  private static func ledger() -> PeerLedger {
    var limits = PeerLimits(
      perAddress: 100, connections: 100, unheard: 100, unheardBytes: 1_000, aheadBytes: 10_000,
      forgiven: 0)
    limits.aheadInAll = 20_000
    return PeerLedger(limits)
  }

  private func reason(
    of descriptor: Int, from address: PeerAddress, in ledger: inout PeerLedger
  ) -> PeerLedger.Reason? {
    ledger.accepted(descriptor, from: address, at: Self.start)?.reason
  }

  /// A connection that is heard, has sent so many bytes more, and is gone.
  private func pass(
    _ descriptor: Int, from address: PeerAddress, bytes: Int, in ledger: inout PeerLedger
  ) {
    #expect(reason(of: descriptor, from: address, in: &ledger) == nil)
    _ = ledger.heard(
      descriptor, bytes: -PeerLimits.messageOverhead, as: .key("k"), peer: nil, most: nil)
    _ = ledger.measured(descriptor, total: UInt64(bytes), at: Self.start)
    ledger.ended(descriptor, at: Self.start)
  }

  @Test(arguments: [10_000, 10_001])
  func `an address whose floods are not read yet waits for that, and no other address`(
    bytes: Int
  ) {
    var ledger = Self.ledger()
    pass(1, from: Self.mallory, bytes: bytes, in: &ledger)
    #expect(reason(of: 1, from: Self.mallory, in: &ledger) == (bytes > 10_000 ? .unread : nil))
    #expect(reason(of: 2, from: Self.alice, in: &ledger) == nil)
    ledger.hasReadAll()
    #expect(reason(of: 3, from: Self.mallory, in: &ledger) == nil)
  }

  @Test func `what many addresses left behind bounds new connections of all`() {
    var ledger = Self.ledger()
    for last in 1...4 as ClosedRange<UInt8> {
      pass(1, from: PeerAddress([10, 0, 1, last]), bytes: 5_000, in: &ledger)
    }
    #expect(reason(of: 1, from: Self.alice, in: &ledger) == nil)
    pass(2, from: PeerAddress([10, 0, 1, 5]), bytes: 1, in: &ledger)
    #expect(reason(of: 3, from: Self.alice, in: &ledger) == .unread)
    ledger.hasReadAll()
    #expect(reason(of: 4, from: Self.alice, in: &ledger) == nil)
  }

  @Test func `what comes after a connection was cut counts, too`() {
    var ledger = Self.ledger()
    _ = ledger.accepted(1, from: Self.mallory, at: Self.start)
    _ = ledger.cut(1, .violation)
    for total in [4_000, 10_000] as [UInt64] {
      #expect(ledger.measured(1, total: total, at: Self.start) == nil)
    }
    #expect(reason(of: 2, from: Self.mallory, in: &ledger) == nil)
    #expect(ledger.measured(1, total: 10_001, at: Self.start) == nil)
    #expect(reason(of: 3, from: Self.mallory, in: &ledger) == .unread)
  }

  @Test func `addresses are counted up to a bound, and their bytes without one`() {
    var remains = UnreadRemains()
    let addresses = (0...UnreadRemains.addresses).map {
      PeerAddress([10, 0, UInt8($0 >> 8), UInt8($0 & 255)])
    }
    for address in addresses { remains.add(1, of: address) }
    remains.add(-5, of: addresses[0])
    #expect(remains.of(addresses[0]) == 1)
    #expect(remains.of(addresses[UnreadRemains.addresses]) == 0)
    #expect(remains.total == addresses.count)
    remains.wereRead()
    #expect(remains.total == 0)
    #expect(remains.of(addresses[0]) == 0)
  }
}
