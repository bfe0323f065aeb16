import FreshetCore
import Testing

struct ProofLedgerTests {
  @Test func `the best of what is applied is redeemed, once`() {
    var ledger = ProofLedger()
    for nonce in 1...3 as ClosedRange<UInt64> {
      ledger.sent(nonce, at: .at(Int64(nonce) * 100))
      #expect(ledger.answered(nonce, head: nonce * 10, age: .zero) == true)
    }
    #expect(ledger.redeem(applied: 9) == nil)
    #expect(ledger.redeem(applied: 25) == .at(200))
    #expect(ledger.redeem(applied: 25) == nil)
    #expect(ledger.redeem(applied: 30) == .at(300))
  }

  @Test func `beyond the bound the oldest is given up`() {
    var ledger = ProofLedger()
    for nonce in 0...UInt64(ProofLedger.capacity) { ledger.sent(nonce, at: .at(0)) }
    #expect(ledger.answered(0, head: 0, age: .zero) == false)
    #expect(ledger.answered(1, head: 0, age: .zero) == true)
  }

  @Test func `what is cleared proves nothing`() {
    var ledger = ProofLedger()
    ledger.sent(1, at: .at(0))
    ledger.sent(2, at: .at(0))
    _ = ledger.answered(1, head: 0, age: .zero)
    ledger.clear()
    #expect(ledger.redeem(applied: 99) == nil)
    #expect(ledger.answered(2, head: 0, age: .zero) == false)
  }
}
