import FreshetCore
import Testing

@testable import FreshetCoordinator

@Suite struct PeerLedgerTests {
  private static let mallory = PeerAddress([10, 0, 0, 7])
  private static let alice = PeerAddress([10, 0, 0, 8])
  private static let key = NodeCredential.key("k")
  private static let start = Instant(nanoseconds: 0)

  private static func limits(
    perAddress: Int = 100, connections: Int = 100, unheard: Int = 100
  ) -> PeerLimits {
    PeerLimits(
      perAddress: perAddress, connections: connections, unheard: unheard, unheardBytes: 1_000,
      aheadBytes: 10_000, forgiven: 100)
  }

  private func accept(
    _ descriptor: Int, from address: PeerAddress = Self.mallory, in ledger: inout PeerLedger
  ) -> PeerLedger.Cut? {
    ledger.accepted(descriptor, from: address, at: Self.start)
  }

  private func hear(
    _ descriptor: Int, bytes: Int = 0, as credential: NodeCredential = Self.key,
    peer: PeerID? = nil, most: Int? = nil, in ledger: inout PeerLedger
  ) -> PeerLedger.Cut? {
    ledger.heard(descriptor, bytes: bytes, as: credential, peer: peer, most: most)
  }

  @Test func `an address may hold its share, and no more`() {
    var ledger = PeerLedger(Self.limits(perAddress: 3))
    let cuts = (1...5).map { accept($0, in: &ledger) }
    #expect(cuts.map { $0?.descriptor } == [nil, nil, nil, 4, 5])
    #expect(cuts[3]?.reason == .address)
    let other = accept(6, from: Self.alice, in: &ledger)
    #expect(other == nil)
    // Those that were cut off end, and one that was let in.
    for descriptor in [4, 5, 1] { ledger.ended(descriptor, at: Self.start) }
    #expect(ledger.held(by: Self.mallory) == 2)
    let again = accept(4, in: &ledger)
    #expect(again == nil)
  }

  @Test func `a message is of a connection only if that can have sent it`() {
    var ledger = PeerLedger(Self.limits(perAddress: 2))
    let (peer, other) = (PeerID([1]), PeerID([2]))
    #expect(!ledger.knows(1, as: nil), "its beginning is not known yet")
    _ = accept(1, in: &ledger)
    #expect(ledger.knows(1, as: nil))
    #expect(ledger.knows(1, as: peer))
    _ = ledger.heard(1, bytes: 1, as: .none, peer: peer, most: nil)
    #expect(ledger.knows(1, as: peer))
    #expect(!ledger.knows(1, as: other), "another connection has the descriptor by now")
    #expect(!ledger.knows(1, as: nil), "a subscriber sends one message")
    _ = ledger.cut(1, .violation)
    #expect(!ledger.knows(1, as: peer))
  }

  @Test func `an address that comes and goes starves nobody`() {
    var ledger = PeerLedger(Self.limits(perAddress: 2))
    for descriptor in 1...2 { _ = accept(descriptor, in: &ledger) }
    for _ in 0..<100 {
      let third = accept(3, in: &ledger)
      #expect(third != nil)
      ledger.ended(3, at: Self.start)
    }
    ledger.ended(1, at: Self.start)
    let again = accept(3, in: &ledger)
    #expect(again == nil)
  }

  @Test func `an address that connects in vain too often is cut off for a while, others are not`() {
    var limits = Self.limits()
    limits.vain.perSecond = 3
    var ledger = PeerLedger(limits)
    _ = accept(1, in: &ledger)
    _ = hear(1, in: &ledger)
    // Whoever was heard, or was cut off by this side, was not here in vain.
    for _ in 0..<10 {
      _ = accept(2, in: &ledger)
      _ = hear(2, in: &ledger)
      ledger.ended(2, at: Self.start)
      _ = accept(2, in: &ledger)
      _ = ledger.cut(2, .violation)
      ledger.ended(2, at: Self.start)
    }
    for _ in 0..<4 {
      let cut = accept(2, in: &ledger)
      #expect(cut == nil)
      ledger.ended(2, at: Self.start)
    }
    let shut = accept(2, in: &ledger)
    #expect(shut?.reason == .vain && shut?.descriptor == 2)
    ledger.ended(2, at: Self.start)
    let other = accept(3, from: Self.alice, in: &ledger)
    #expect(other == nil)
    // A connection that was heard before stays.
    #expect(ledger.welcome == 2)
    let again = ledger.accepted(2, from: Self.mallory, at: Self.start + .seconds(10))
    #expect(again == nil)
  }

  @Test func `an end that was missed is made good when the descriptor comes again`() {
    var ledger = PeerLedger(Self.limits(perAddress: 1))
    _ = accept(1, in: &ledger)
    let again = accept(1, in: &ledger)
    #expect(again == nil)
    ledger.ended(7, at: Self.start)
    #expect(ledger.held(by: Self.mallory) == 1)
    #expect(ledger.welcome == 1)
  }

  @Test func `of those that say nothing the oldest goes`() {
    var ledger = PeerLedger(Self.limits(unheard: 3))
    for descriptor in 1...3 { _ = accept(descriptor, in: &ledger) }
    _ = hear(1, in: &ledger)
    let fourth = accept(4, in: &ledger)
    #expect(fourth == nil)
    let fifth = accept(5, in: &ledger)
    #expect(fifth == .init(descriptor: 2, reason: .unheard, address: Self.mallory))
    // It is cut once; the next in age follows.
    let sixth = accept(6, in: &ledger)
    #expect(sixth?.descriptor == 3)
  }

  @Test func `a full port takes a newcomer for one that says nothing, and for nobody else`() {
    var ledger = PeerLedger(Self.limits(connections: 2))
    for descriptor in 1...2 { _ = accept(descriptor, in: &ledger) }
    let third = accept(3, in: &ledger)
    #expect(third == .init(descriptor: 1, reason: .unheard, address: Self.mallory))
    for descriptor in 2...3 { _ = hear(descriptor, in: &ledger) }
    let fourth = accept(4, in: &ledger)
    #expect(fourth == .init(descriptor: 4, reason: .full, address: Self.mallory))
    #expect(ledger.welcome == 2)
  }

  @Test func `a key has connections for its nodes, and no more`() {
    var ledger = PeerLedger(Self.limits())
    for descriptor in 1...3 { _ = accept(descriptor, in: &ledger) }
    let cuts = (1...3).map { hear($0, most: 2, in: &ledger) }
    #expect(cuts.map { $0?.reason } == [nil, nil, .key])
    _ = accept(4, in: &ledger)
    let other = hear(4, as: .key("other"), most: 2, in: &ledger)
    #expect(other == nil)
    ledger.ended(1, at: Self.start)
    _ = accept(5, in: &ledger)
    let again = hear(5, most: 2, in: &ledger)
    #expect(again == nil)
  }

  @Test func `what never becomes a message is cut, what does is not`() {
    var ledger = PeerLedger(Self.limits())
    for descriptor in 1...2 { _ = accept(descriptor, in: &ledger) }
    for descriptor in 1...2 { _ = hear(descriptor, in: &ledger) }
    var total: UInt64 = 0
    for step in 1...20 {
      total += 4_000
      let now = Self.start + .milliseconds(step)
      _ = hear(1, bytes: 4_000, in: &ledger)
      let honest = ledger.measured(1, total: total, at: now)
      #expect(honest == nil)
      let flood = ledger.measured(2, total: total, at: now)
      #expect(flood?.reason == (step == 3 ? .flood : nil))
    }
  }

  @Test func `if all together are too far ahead, the furthest is cut`() {
    var limits = Self.limits()
    limits.aheadInAll = 20_000
    var ledger = PeerLedger(limits)
    for descriptor in 1...4 { _ = accept(descriptor, in: &ledger) }
    for descriptor in 1...4 { _ = hear(descriptor, in: &ledger) }
    for (descriptor, total) in [(1, 9_000), (2, 9_900), (3, 1_000)] as [(Int, UInt64)] {
      let cut = ledger.measured(descriptor, total: total, at: Self.start)
      #expect(cut == nil)
    }
    let cut = ledger.measured(4, total: 1_000, at: Self.start)
    #expect(cut == .init(descriptor: 2, reason: .hoard, address: Self.mallory))
    // What was read, and what those who left had sent, counts no more either.
    _ = hear(1, bytes: 9_000, in: &ledger)
    ledger.ended(2, at: Self.start)
    ledger.ended(3, at: Self.start)
    let most = ledger.measured(4, total: 10_000, at: Self.start)
    #expect(most == nil)
    let more = ledger.measured(1, total: 18_000, at: Self.start)
    #expect(more == nil)
  }

  @Test func `a peer that has said nothing whole may send little`() {
    var ledger = PeerLedger(Self.limits())
    _ = accept(1, in: &ledger)
    let little = ledger.measured(1, total: 1_000, at: Self.start)
    #expect(little == nil)
    let more = ledger.measured(1, total: 1_001, at: Self.start)
    #expect(more?.reason == .flood)
  }

  @Test func `heartbeats are forgiven, and no time saves up for a flood`() {
    var ledger = PeerLedger(Self.limits())
    _ = accept(1, in: &ledger)
    _ = hear(1, in: &ledger)
    for second in 1...1_000 {
      let beat = ledger.measured(
        1, total: UInt64(second) * 50, at: Self.start + .seconds(second))
      #expect(beat == nil)
    }
    let flood = ledger.measured(1, total: 50_000 + 10_200, at: Self.start + .seconds(1_001))
    #expect(flood?.reason == .flood)
  }

  @Test func `a key that is not listed any more loses all connections`() {
    var ledger = PeerLedger(Self.limits())
    for descriptor in 1...4 { _ = accept(descriptor, in: &ledger) }
    for descriptor in 1...2 { _ = hear(descriptor, in: &ledger) }
    _ = hear(3, as: .key("listed"), in: &ledger)
    let grant = NodeGrant(name: "g", keys: ["listed"], application: "a")
    let door = NodeDoor(NodePolicy(.keys([grant])))
    let cuts = ledger.revoked(by: door)
    #expect(cuts.map(\.descriptor) == [1, 2])
    let again = ledger.revoked(by: door)
    #expect(again.isEmpty)
  }

  @Test func `a peer is cut on the connection that it uses`() {
    var ledger = PeerLedger(Self.limits())
    let peer = PeerID([1])
    for descriptor in 1...2 { _ = accept(descriptor, in: &ledger) }
    _ = hear(1, peer: peer, in: &ledger)
    ledger.ended(1, at: Self.start)
    let gone = ledger.cut(peer, .dismissed)
    #expect(gone == nil)
    _ = hear(2, peer: peer, in: &ledger)
    let cut = ledger.cut(peer, .dismissed)
    #expect(cut == .init(descriptor: 2, reason: .dismissed, address: Self.mallory))
    let twice = ledger.cut(peer, .dismissed)
    #expect(twice == nil)
  }

  @Test func `all connections are measured in turn`() {
    var ledger = PeerLedger(Self.limits())
    #expect(ledger.takeForMeasuring(2).isEmpty)
    for descriptor in 1...5 { _ = accept(descriptor, in: &ledger) }
    ledger.ended(2, at: Self.start)
    var taken: Set<Int> = []
    for _ in 0..<2 { taken.formUnion(ledger.takeForMeasuring(2)) }
    #expect(taken == [1, 3, 4, 5])
  }

  @Test func `an IPv6 network counts as one address, a mapped address as that of IPv4`() {
    let network: [UInt8] = [0x20, 1, 0x0D, 0xB8, 0, 0, 0, 1]
    let host = PeerAddress(network + [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(host == PeerAddress(network + [9, 9, 9, 9, 9, 9, 9, 9]))
    #expect("\(host)" == "20010db800000001/64")
    let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 10, 0, 0, 7]
    #expect(PeerAddress(mapped) == Self.mallory)
    #expect("\(Self.mallory)" == "10.0.0.7")
  }
}
