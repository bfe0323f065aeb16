import Testing

@testable import FreshetCoordinator

@Suite struct PeerLedgerTests {
  private static let mallory = PeerLedger.Address([10, 0, 0, 7])
  private static let alice = PeerLedger.Address([10, 0, 0, 8])

  @Test func `an address may hold its share, and no more`() {
    var ledger = PeerLedger(limit: 3)
    let taken = (1...5).map { ledger.accepted($0, from: Self.mallory) }
    #expect(taken == [true, true, true, false, false])
    let other = ledger.accepted(6, from: Self.alice)
    #expect(other)
    // Those that were cut off end, and one that was let in.
    for descriptor in [4, 5, 1] { ledger.ended(descriptor) }
    #expect(ledger.held(by: Self.mallory) == 2)
    let again = ledger.accepted(4, from: Self.mallory)
    #expect(again)
  }

  @Test func `an address that comes and goes starves nobody`() {
    var ledger = PeerLedger(limit: 2)
    for descriptor in 1...2 { _ = ledger.accepted(descriptor, from: Self.mallory) }
    for _ in 0..<100 {
      let third = ledger.accepted(3, from: Self.mallory)
      #expect(!third)
      ledger.ended(3)
    }
    ledger.ended(1)
    let again = ledger.accepted(3, from: Self.mallory)
    #expect(again)
  }

  @Test func `an end that was missed is made good when the descriptor comes again`() {
    var ledger = PeerLedger(limit: 1)
    _ = ledger.accepted(1, from: Self.mallory)
    let again = ledger.accepted(1, from: Self.mallory)
    #expect(again)
    ledger.ended(7)
    #expect(ledger.held(by: Self.mallory) == 1)
  }

  @Test func `an IPv6 network counts as one address, a mapped address as that of IPv4`() {
    let network: [UInt8] = [0x20, 1, 0x0D, 0xB8, 0, 0, 0, 1]
    let host = PeerLedger.Address(network + [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(host == PeerLedger.Address(network + [9, 9, 9, 9, 9, 9, 9, 9]))
    #expect("\(host)" == "20010db800000001/64")
    let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 10, 0, 0, 7]
    #expect(PeerLedger.Address(mapped) == Self.mallory)
    #expect("\(Self.mallory)" == "10.0.0.7")
  }
}
