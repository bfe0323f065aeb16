import FoundationEssentials
import FreshetCore
import Testing

@testable import FreshetCoordinator

/// What the answers of etcd to writes mean.
@Suite struct EtcdLedgerTests {
  private static let keys = EtcdKeys(prefix: "/f")

  private static func head(group: UInt64 = 3, owner: String = "me", seal: String = "s3") -> EtcdHead
  {
    var head = EtcdHead(log: "log")
    (head.owner, head.term, head.group, head.seal) = (owner, 7, group, seal)
    return head
  }

  private static func ledger() -> EtcdLedger {
    EtcdLedger(keys, run: "me", head: head(), revision: 41)
  }

  private static func refusal(
    finding head: EtcdHead?, revision: Int64 = 50
  ) -> EtcdTransaction.Response {
    let found = head.map {
      EtcdKeyValue(key: keys.head, value: $0.bytes, modRevision: EtcdNumber(revision))
    }
    return .init(
      header: .init(revision: EtcdNumber(revision)), succeeded: nil,
      responses: [.init(range: .init(kvs: found.map { [$0] }))])
  }

  private static func success(_ revision: Int64) -> EtcdTransaction.Response {
    .init(header: .init(revision: EtcdNumber(revision)), succeeded: true, responses: [])
  }

  @Test func `every transaction compares revision and value of the head`() {
    let ledger = Self.ledger()
    for transaction in [
      ledger.tick, ledger.transaction(to: ledger.fenced), ledger.transaction(to: nil),
    ] {
      #expect(transaction.compare.map(\.target) == [.MOD, .VALUE])
      #expect(transaction.compare[0].modRevision == EtcdNumber(41))
      #expect(transaction.compare[1].value == Self.head().bytes)
    }
    let new = EtcdLedger(Self.keys, run: "me", head: Self.head(), revision: 0)
    #expect(new.transaction(to: Self.head()).compare.map(\.modRevision) == [EtcdNumber(0)])
  }

  @Test func `a transaction that succeeded is what is known from then on`() throws {
    var ledger = Self.ledger()
    let next = Self.head(group: 4, seal: "s4")
    #expect(try ledger.take(Self.success(42), to: next) == .written)
    #expect(ledger.head == next)
    #expect(ledger.revision == 42)
    #expect(try ledger.take(Self.success(43), to: nil) == .written)
    #expect(ledger.revision == 42, "a tick leaves the head as it is")
  }

  @Test func `a write in doubt had been done, or never will be`() throws {
    let pending = Self.head(group: 4, seal: "s4")
    var ledger = Self.ledger()
    #expect(
      try ledger.take(Self.refusal(finding: pending), to: ledger.fenced, pending: pending)
        == .earlierWritten)
    #expect(ledger.head == pending && ledger.revision == 50)
    ledger = Self.ledger()
    let fenced = ledger.fenced
    #expect(try ledger.take(Self.refusal(finding: fenced), to: fenced, pending: pending) == .void)
    #expect(ledger.head == fenced && ledger.revision == 50)
  }

  @Test func `a head of others is none of this coordinator's`() throws {
    var other = Self.head(owner: "they")
    other.term = 8
    var anew = Self.head()
    anew.log = "another"
    let pending = Self.head(group: 4, seal: "s4")
    for found in [
      other, anew, Self.head(group: 2, seal: "s2"), Self.head(group: 4, seal: "other"), nil,
    ] {
      var ledger = Self.ledger()
      let verdict = try ledger.take(Self.refusal(finding: found), to: nil, pending: pending)
      guard case .lost = verdict else {
        Issue.record("\(String(describing: found)): \(verdict)")
        continue
      }
      #expect(ledger.revision == 41)
    }
  }

  @Test func `a head of a newer version, or of something else, is refused`() {
    for (text, isNewer) in [(#"{"format":2}"#, true), ("{}", false), ("x", false)] {
      let error = storeError { _ = try EtcdHead(Data(text.utf8), place: "/f/head") }
      if isNewer {
        #expect(error == .format(place: "/f/head", version: 2, supported: 1))
      } else {
        guard case .unusable? = error else {
          Issue.record("\(text): \(String(describing: error))")
          continue
        }
      }
    }
  }
}
