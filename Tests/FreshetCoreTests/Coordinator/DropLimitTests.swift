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

  private func forecast(
    _ entries: UInt64, bytes: UInt64 = 0, of held: UInt64 = 10, answered: Int = 1, silent: Int = 0,
    away: Int = 0, changesSomething: Bool = true
  ) -> DropForecast {
    DropForecast(
      dropped: DropCount(entries: entries, bytes: bytes),
      held: DropCount(entries: held, bytes: held * 100), answered: answered, silent: silent,
      away: away, changesSomething: changesSomething)
  }

  @Test func `a limit is exceeded by more, not by as much`() {
    let two = forecast(2, bytes: 100)
    #expect(DropLimit.share(0.2).verdict(on: two) == .within)
    #expect(DropLimit.share(0.19).verdict(on: two) == .exceeded)
    #expect(DropLimit.entries(2).verdict(on: two) == .within)
    #expect(DropLimit.entries(1).verdict(on: two) == .exceeded)
    // By bytes, where that is more.
    #expect(DropLimit.share(0.2).verdict(on: forecast(1, bytes: 900)) == .exceeded)
  }

  @Test(arguments: [DropLimit.share(0), .share(1), .entries(0), .entries(.max)])
  func `what changes nothing is within every limit, and what nobody tells within none`(
    limit: DropLimit
  ) {
    let silence = forecast(0, answered: 0, silent: 3)
    #expect(limit.verdict(on: silence) == .unknown)
    #expect(
      limit.verdict(on: forecast(0, answered: 0, silent: 3, changesSomething: false)) == .within)
    // Without nodes nothing is held.
    #expect(limit.verdict(on: forecast(0, of: 0, answered: 0)) == .within)
  }

  @Test func `nodes that may be serving and are silent are taken for ones like the others`() {
    let half = forecast(1, answered: 1, silent: 1)
    #expect(half.entries == 2)
    #expect(DropLimit.entries(2).verdict(on: half) == .within)
    #expect(DropLimit.entries(1).verdict(on: half) == .exceeded)
    #expect(DropLimit.share(0.1).verdict(on: half) == .within)
    #expect(forecast(1, answered: 3, silent: 1).entries == 2)
    #expect(forecast(.max, answered: 1, silent: 1).entries == .max)
    // Who is away serves nothing.
    #expect(forecast(1, answered: 1, away: 5).entries == 1)
    #expect(DropLimit.share(1).verdict(on: forecast(0, answered: 0, away: 1)) == .unknown)
  }

  @Test func `a limit is told as it was written`() {
    for percent in 0...100 { #expect(DropLimit("\(percent)%")?.description == "\(percent)%") }
    #expect(DropLimit("0.07%")?.description == "0.07%")
  }

  @Test func `a report forecasts what its nodes tell, and how many do not`() {
    let blast = Blast(dropped: DropCount(entries: 2, bytes: 20))
    let nodes = [
      DryRunReport.Node(
        node: "a", id: "a",
        answer: .success(.init(total: blast, held: DropCount(entries: 10, bytes: 100)))),
      DryRunReport.Node(
        node: "b", id: "b", answer: .failure(UnansweredError(reason: .silent))),
    ]
    for (isUnchanged, isReplay) in [(false, false), (true, false), (false, true)] {
      let item = DryRunReport.Item(
        blast: blast, isUnchanged: isUnchanged, isReplay: isReplay)
      let forecast = DryRunReport(head: 1, events: [item], nodes: nodes).forecast
      #expect(
        forecast
          == DropForecast(
            dropped: DropCount(entries: 2, bytes: 20), held: DropCount(entries: 10, bytes: 100),
            answered: 1, silent: 1, changesSomething: !isUnchanged && !isReplay))
      #expect(
        forecast.description
          == "some 4 entries would be dropped, 20.0% of what is held, if the 1 of 2 nodes that did not answer "
          + "are like the others")
    }
  }

  @Test func `nothing dropped is no share, also of nothing`() {
    #expect(DropCount().share(of: DropCount()) == 0)
    #expect(DropCount(entries: 1, bytes: 1).share(of: DropCount()) == 1)
  }
}
