import Foundation

/// The series of one number of nodes at one pace.
struct FanoutSeries {
  var raw = Series("raw libzmq, last subscriber")
  var commit = Series("commit alone")
  var rawWithCommit = Series("commit + raw, last subscriber")
  var durable = Series("Freshet: durable, answered")
  var applied = Series("Freshet: applied at the last node")
  var proved = Series("Freshet: proved by every node")
  var perSecond: [Double] = []
  var keyed = Series("with keys: applied at the last node")
  var keyedProved = Series("with keys: proved by every node")
  var keyedPerSecond: [Double] = []

  mutating func add(raw round: RawFanout.Round) { raw.add(round.deliveries) }

  mutating func add(committed round: RawFanout.Round) {
    commit.add(round.commits)
    rawWithCommit.add(round.total)
  }

  mutating func add(fleet round: FleetFanout.Round, keys: Bool) {
    let rate = Double(round.applied.count) / (round.elapsed / .seconds(1))
    if keys {
      keyed.add(round.applied)
      if !round.proved.isEmpty { keyedProved.add(round.proved) }
      keyedPerSecond.append(rate)
      return
    }
    durable.add(round.durable)
    applied.add(round.applied)
    if !round.proved.isEmpty { proved.add(round.proved) }
    perSecond.append(rate)
  }

  var summaries: [Summary] {
    [raw, commit, rawWithCommit, durable, applied, proved, keyed, keyedProved]
      .filter { !$0.rounds.isEmpty }.map(\.summary)
  }
}

/// What was measured with one number of nodes at one pace.
struct FanoutRun: Encodable {
  let nodes: Int
  let pace: String
  let series: [Summary]
  /// The median at the last node over that of commit + raw.
  let ratioToRawAndCommit: Double
  /// What is aimed at: 1.2 times the raw median, and the median commit; in milliseconds.
  let aim: Double
  let isAimMet: Bool
  /// Events a second with one publisher that awaits each answer; the median round.
  let eventsPerSecond: Double
  /// The median at the last node with keys over that without; nil if keys were not measured.
  let keysRatio: Double?
  /// Events a second with keys, as a share of those without.
  let keysRateRatio: Double?

  init(nodes: Int, pace: Pace, series: FanoutSeries) {
    self.nodes = nodes
    switch pace {
    case .every(let interval): self.pace = "\(Int(interval / .milliseconds(1))) ms between events"
    case .backToBack: self.pace = "back to back"
    }
    self.series = series.summaries
    let applied = series.applied.summary.p50
    ratioToRawAndCommit = applied / max(series.rawWithCommit.summary.p50, 0.001)
    aim = 1.2 * series.raw.summary.p50 + series.commit.summary.p50
    isAimMet = applied <= aim
    eventsPerSecond = Self.median(series.perSecond)
    let hasKeys = !series.keyedPerSecond.isEmpty
    keysRatio = hasKeys ? series.keyed.summary.p50 / max(applied, 0.001) : nil
    keysRateRatio = hasKeys ? Self.median(series.keyedPerSecond) / eventsPerSecond : nil
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  var text: String {
    var lines = ["\(nodes) nodes, \(pace)"]
    lines.append(Self.row("", ["p50", "p99", "max", "medians of rounds"]))
    for summary in series {
      lines.append(
        Self.row(
          summary.name,
          [summary.p50, summary.p99, summary.max].map(Self.number) + [
            Self.number(summary.lowestMedian) + " – " + Self.number(summary.highestMedian)
          ]))
    }
    lines.append(
      "  applied / (commit + raw) = \(Self.number(ratioToRawAndCommit)); "
        + "aim 1.2 × raw + commit = \(Self.number(aim)): \(isAimMet ? "met" : "missed"); "
        + "\(Int(eventsPerSecond)) events/s")
    if let keysRatio, let keysRateRatio {
      lines.append(
        "  with keys: \(Self.number(keysRatio)) times as long to the last node, "
          + "\(Self.number(keysRateRatio)) of the events/s")
    }
    lines.append("")
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
    return "  " + name.padding(toLength: 36, withPad: " ", startingAt: 0)
      + padded.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let fraction = "\(thousandths % 1_000)"
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// The result of `bench fanout`.
struct FanoutResult: Encodable {
  let machine: Machine
  let frameBytes: Int
  let rounds: Int
  let runs: [FanoutRun]
}
