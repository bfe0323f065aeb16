import Testing

@testable import FreshetCore

/// A node that does not read is not sent pages without end.
struct PageBudgetTests {
  private static let page = WireLimits.page

  @Test func `who takes each page before it asks for the next is never held up`() {
    var budget = PageBudget()
    var ticket: UInt64 = 0
    for _ in 0..<10_000 {
      guard budget.request(showing: ticket, at: .at(0)) == .send else {
        Issue.record("held up")
        return
      }
      ticket += 1
      budget.send(ticket, bytes: Self.page, at: .at(0))
    }
  }

  @Test func `who shows no receipt gets so many bytes, and is cut after a while`() {
    var budget = PageBudget()
    var sent = 0
    for number in 1...1_000 as ClosedRange<UInt64> {
      // A guess is no receipt.
      guard budget.request(showing: number << 32, at: .at(5)) == .send else { continue }
      budget.send(number, bytes: Self.page, at: .at(5))
      sent += Self.page
    }
    #expect(sent == NodeLimits.pageBytes)
    let patience = 5 + NodeLimits.pagePatience.nanoseconds / 1_000_000
    #expect(budget.request(showing: 0, at: .at(patience - 1)) == .drop)
    #expect(budget.request(showing: 0, at: .at(patience)) == .cut)
    // The last page arrived, so those before it did as well.
    #expect(budget.request(showing: UInt64(sent / Self.page), at: .at(patience)) == .send)
  }

  @Test func `small pages are bounded in number`() {
    var budget = PageBudget()
    var sent = 0
    for number in 1...1_000 as ClosedRange<UInt64>
    where budget.request(showing: 0, at: .at(0)) == .send {
      budget.send(number, bytes: 100, at: .at(0))
      sent += 1
    }
    #expect(sent == NodeLimits.pages)
  }

  @Test func `a version without receipts is sent pages at a steady rate`() {
    var budget = PageBudget()
    var sent = 0
    for second in 0..<100 as Range<Int64> {
      for number in 0..<10 as Range<UInt64>
      where budget.request(showing: nil, at: .at(second * 1_000)) == .send {
        budget.send(number, bytes: Self.page, at: .at(second * 1_000))
        sent += Self.page
      }
    }
    let steady = NodeLimits.pageBytes + 99 * NodeLimits.pageBytesPerSecond
    #expect(sent <= steady + Self.page)
    #expect(sent >= steady - 2 * Self.page)
  }

  @Test func `a coordinator sends a stuck node no more, and cuts its connection`() {
    var rig = CoordinatorRig()
    rig.join()
    var pages = 0
    for _ in 0..<500 {
      rig.receive(.catchUp(.init(nonce: 1, after: 0, namedOnly: false)))
      pages += rig.sent.count
    }
    #expect(pages == NodeLimits.pages)
    #expect(rig.cuts.isEmpty)
    rig.now = rig.now + NodeLimits.pagePatience
    rig.receive(.catchUp(.init(nonce: 1, after: 0, namedOnly: false)))
    #expect(rig.sent.isEmpty)
    #expect(rig.cuts == [CoordinatorRig.peer("a")])
  }

  @Test func `an agent shows the ticket of its last page`() {
    var rig = AgentRig.joined()
    var log = TestLog()
    _ = log.append(.drops(Dimension(.tag, "a")))
    rig.receive(beacon: log.head)
    guard let first = rig.catchUp else {
      Issue.record("no request")
      return
    }
    rig.receive(
      .page(
        .init(
          nonce: first.nonce, head: log.head, through: log.head.sequence, entries: [], floor: 0,
          ticket: 77)))
    _ = log.append(.drops(Dimension(.tag, "b")))
    rig.receive(beacon: log.head)
    #expect(rig.catchUp?.ticket == 77)
  }
}
