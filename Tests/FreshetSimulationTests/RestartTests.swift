import FreshetSimulation
import Testing

/// A coordinator that is back within 70 % of the bound is not missed.
@Suite struct RestartTests {
  private func play(_ seed: UInt64, away percent: Int) -> SimulationReport {
    var options = SimulationOptions()
    options.profile = .calm
    options.time = .seconds(10)
    let bound = Swarm(seed: seed, options: options).bound
    options.scenario = [
      ScenarioStep(
        at: .seconds(5), fault: .coordinatorCrash,
        lasting: .nanoseconds(bound / 100 * Nanoseconds(percent)))
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
