import Testing

@testable import FreshetCoordinator

@Suite struct ConnectionLedgerTests {
  private static let one = PeerAddress([10, 0, 0, 1])
  private static let other = PeerAddress([10, 0, 0, 2])

  @Test func `once it is full, the oldest stranger makes room`() {
    var ledger = ConnectionLedger(limit: 2, share: 10)
    #expect(ledger.opened(1, from: Self.one) == .admitted)
    #expect(ledger.opened(2, from: Self.one) == .admitted)
    #expect(ledger.opened(3, from: Self.other) == .displacing(1))
    #expect(ledger.opened(4, from: Self.other) == .displacing(2))
    #expect(ledger.count == 2)
  }

  @Test func `who has shown a token makes room for nobody`() {
    var ledger = ConnectionLedger(limit: 2, share: 10)
    _ = ledger.opened(1, from: Self.one)
    ledger.vouched(1)
    _ = ledger.opened(2, from: Self.one)
    #expect(ledger.opened(3, from: nil) == .displacing(2))
    ledger.vouched(3)
    #expect(ledger.opened(4, from: nil) == .refused(.full))
    #expect(ledger.count == 2)
    ledger.ended(1)
    #expect(ledger.opened(5, from: nil) == .admitted)
  }

  @Test func `an address has its share, and an end gives back what it held`() {
    var ledger = ConnectionLedger(limit: 10, share: 2)
    #expect(ledger.opened(1, from: Self.one) == .admitted)
    #expect(ledger.opened(2, from: Self.one) == .admitted)
    #expect(ledger.opened(3, from: Self.one) == .refused(.addressHoldsShare))
    #expect(ledger.opened(4, from: Self.other) == .admitted)
    // The refused one was never there, and an end counts once.
    ledger.ended(3)
    ledger.ended(1)
    ledger.ended(1)
    #expect(ledger.opened(5, from: Self.one) == .admitted)
    #expect(ledger.opened(6, from: Self.one) == .refused(.addressHoldsShare))
  }

  @Test func `a stranger that made room gives its address's share back`() {
    var ledger = ConnectionLedger(limit: 1, share: 1)
    _ = ledger.opened(1, from: Self.one)
    #expect(ledger.opened(2, from: Self.other) == .displacing(1))
    // Its end, when it comes, counts no more.
    ledger.ended(1)
    #expect(ledger.opened(3, from: Self.one) == .displacing(2))
  }

  @Test func `this machine's own have no share to keep to`() {
    var ledger = ConnectionLedger(limit: 5, share: 1)
    for id in 1...5 { #expect(ledger.opened(UInt64(id), from: nil) == .admitted) }
  }

  @Test func `strangers go in the order of their coming, however many came and went`() {
    var ledger = ConnectionLedger(limit: 100, share: .max)
    for id in 1...10_000 as ClosedRange<UInt64> {
      #expect(ledger.opened(id, from: Self.one) == .admitted)
      if id > 50 { ledger.ended(id - 50) }
    }
    for id in 10_001...10_050 as ClosedRange<UInt64> {
      #expect(ledger.opened(id, from: Self.one) == .admitted)
    }
    #expect(ledger.opened(10_051, from: Self.one) == .displacing(9_951))
  }

  @Test func `addresses are read from text, an IPv6 one as its network`() throws {
    #expect(PeerAddress(text: "10.0.0.1") == Self.one)
    #expect(PeerAddress(text: "::ffff:10.0.0.1") == Self.one)
    let network = try #require(PeerAddress(text: "2001:db8::1"))
    #expect(PeerAddress(text: "2001:db8::ffff:2%eth0") == network)
    #expect(PeerAddress(text: "2001:db8:0:1::1") != network)
    #expect(PeerAddress(text: "example.org") == nil)
  }
}
