import Testing

@testable import FreshetCore

struct DropLimitTests {
  @Test func `a limit is a share or a number of entries`() {
    #expect(DropLimit("20%") == .share(0.2))
    #expect(DropLimit("0.5%") == .share(0.005))
    #expect(DropLimit("0%") == .share(0))
    #expect(DropLimit("10000") == .entries(10_000))
    for text in ["", "%", "-1", "-1%", "101%", "20 %", "1e3", "1e1%", "nan%", "0x10", "+5", "20%%"]
    {
      #expect(DropLimit(text) == nil, "\(text)")
    }
    #expect(DropLimit("20%")?.description == "20%")
    #expect(DropLimit("0.5%")?.description == "0.5%")
    #expect(DropLimit("7")?.description == "7 entries")
  }

  private func report(
    dropped: DropCount, held: DropCount, silent: Int = 0, answered: Int = 1,
    isUnchanged: Bool = false
  ) -> DryRunReport {
    let blast = Blast(dropped: dropped)
    let node = DryRunReport.Node(
      node: "a", id: "a", answer: .success(.init(total: blast, held: held)))
    let other = DryRunReport.Node(
      node: "b", id: "b", answer: .failure(UnansweredError(reason: .silent)))
    return DryRunReport(
      head: 1, events: [.init(blast: blast, isUnchanged: isUnchanged, isReplay: false)],
      nodes: .init(repeating: node, count: answered) + .init(repeating: other, count: silent))
  }

  @Test func `a limit is exceeded by more, not by as much`() {
    let held = DropCount(entries: 10, bytes: 1_000)
    let two = report(dropped: DropCount(entries: 2, bytes: 100), held: held)
    #expect(!DropLimit.share(0.2).isExceeded(by: two))
    #expect(DropLimit.share(0.19).isExceeded(by: two))
    #expect(!DropLimit.entries(2).isExceeded(by: two))
    #expect(DropLimit.entries(1).isExceeded(by: two))
    // By bytes, where that is more.
    let large = report(dropped: DropCount(entries: 1, bytes: 900), held: held)
    #expect(DropLimit.share(0.2).isExceeded(by: large))
  }

  @Test func `nodes that are silent count as the others do, unless all are`() {
    let held = DropCount(entries: 10, bytes: 10)
    let one = DropCount(entries: 1, bytes: 1)
    let some = report(dropped: one, held: held, silent: 5)
    #expect(!DropLimit.share(0.2).isExceeded(by: some))
    let none = report(dropped: DropCount(), held: held, silent: 1, answered: 0)
    #expect(DropLimit.share(1).isExceeded(by: none))
    let nothing = report(
      dropped: DropCount(), held: held, silent: 1, answered: 0, isUnchanged: true)
    #expect(!DropLimit.share(0).isExceeded(by: nothing))
    let empty = report(dropped: DropCount(), held: held, answered: 0)
    #expect(!DropLimit.share(0).isExceeded(by: empty))
  }

  @Test func `nothing dropped is no share, also of nothing`() {
    #expect(DropCount().share(of: DropCount()) == 0)
    #expect(DropCount(entries: 1, bytes: 1).share(of: DropCount()) == 1)
  }
}
