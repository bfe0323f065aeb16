import Testing

@testable import FreshetSimulation

/// A coordinator that is back within 70 % of the bound is not missed.
@Suite struct RestartTests {
  private func play(_ seed: UInt64, away percent: Int) -> SimulationReport {
    var options = SimulationOptions()
    options.profile = .calm
    options.time = .seconds(10)
    let swarm = Swarm(seed: seed, options: options)
    let bound = swarm.bound
    // Where a proof is a write, it comes later by the write in progress and by its own.
    let writes = swarm.provesByWriting ? 200 * swarm.writeTime.upperBound / bound + 1 : 0
    options.scenario = [
      ScenarioStep(
        at: .seconds(5), fault: .coordinatorCrash,
        lasting: .nanoseconds(bound / 100 * (Nanoseconds(percent) - writes)))
    ]
    return Simulation(seed: seed, options: options).run()
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `no healthy node stops serving while it is away for less than 70 %`(seed: UInt64) {
    let report = play(seed, away: 69)
    #expect(report.violation == nil)
    #expect(report.counts.fills > 0)
    #expect(report.counts.withheld == 0)
  }

  @Test func `nodes stop serving when it is away for longer than the bound`() {
    let reports = (0..<6 as Range<UInt64>).map { play($0, away: 150) }
    #expect(reports.allSatisfy { $0.violation == nil })
    #expect(reports.count { $0.counts.withheld > 0 } >= 3)
  }
}
