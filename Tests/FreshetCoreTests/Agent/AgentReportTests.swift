import Testing

@testable import FreshetCore

struct AgentReportTests {
  private let drop = Change.drops(Dimension(.tag, "t"))

  @Test func `the first news goes at once, what follows is spaced`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop))
    #expect(rig.report?.applied.sequence == 1)
    rig.receive(log.append(drop))
    rig.receive(log.append(drop))
    #expect(rig.report == nil)
    rig.pass(.milliseconds(4))
    #expect(rig.report == nil)
    rig.pass(.milliseconds(1))
    #expect(rig.report?.applied.sequence == 3)
    rig.pass(.milliseconds(50))
    #expect(rig.report == nil)
  }

  @Test func `drops are told once, with how far they were counted`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop))
    rig.pass(.milliseconds(5))
    let drops = [Drop(sequence: 1, count: DropCount(entries: 2, bytes: 20))]
    rig.reportDrops(drops, counted: 1)
    #expect(rig.report?.drops == drops)
    #expect(rig.report?.counted == 1)
    rig.pass(.milliseconds(5))
    rig.receive(log.append(drop))
    #expect(rig.report?.drops == [])
  }

  @Test func `the count follows the first news at once, the next ones are spaced`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop))
    #expect(rig.report?.counted == 0)
    let first = Drop(sequence: 1, count: DropCount(entries: 2, bytes: 20))
    rig.reportDrops([first], counted: 1)
    #expect(rig.report?.counted == 1)
    rig.receive(log.append(drop))
    #expect(rig.report == nil)
    rig.reportDrops([Drop(sequence: 2, count: DropCount(entries: 1, bytes: 10))], counted: 2)
    #expect(rig.report == nil)
    rig.pass(.milliseconds(5))
    #expect(rig.report?.counted == 2)
  }

  @Test func `counts of one event add up`() {
    var ledger = ReportLedger()
    let one = Drop(sequence: 3, count: DropCount(entries: 1, bytes: 10))
    ledger.addDrops([one, one], counted: 0, held: DropCount())
    ledger.addDrops([one], counted: 0, held: DropCount())
    let report = ledger.take(applied: .start(), at: .at(0))
    #expect(report.drops == [Drop(sequence: 3, count: DropCount(entries: 3, bytes: 30))])
  }

  @Test func `beyond the bound the sum stays right`() {
    var ledger = ReportLedger()
    for sequence in 1...1_000 as ClosedRange<UInt64> {
      ledger.addDrops(
        [Drop(sequence: sequence, count: DropCount(entries: 1, bytes: 2))],
        counted: sequence, held: DropCount())
    }
    let report = ledger.take(applied: .start(), at: .at(0))
    #expect(report.drops.count == WireLimits.dropsPerReport)
    #expect(report.drops.reduce(0) { $0 + $1.count.entries } == 1_000)
    #expect(report.drops.last == Drop(sequence: 1_000, count: DropCount(entries: 1, bytes: 2)))
    #expect(report.counted == 1_000)
  }

  @Test func `how much is held is no news of its own`() {
    var ledger = ReportLedger()
    ledger.addDrops([], counted: 0, held: DropCount(entries: 5, bytes: 5))
    #expect(ledger.due == nil)
    ledger.addDrops([], counted: 1, held: DropCount(entries: 6, bytes: 6))
    #expect(ledger.due != nil)
    #expect(ledger.take(applied: .start(), at: .at(0)).held.entries == 6)
  }

  @Test func `another history counts from the start`() {
    var ledger = ReportLedger()
    ledger.addDrops(
      [Drop(sequence: 9, count: DropCount(entries: 1, bytes: 1))], counted: 9,
      held: DropCount())
    ledger.startOver()
    let report = ledger.take(applied: .start(), at: .at(0))
    #expect(report.counted == 0)
    #expect(report.drops.isEmpty)
  }
}
