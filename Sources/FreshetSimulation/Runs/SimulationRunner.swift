import Foundation
import FreshetCore

/// Plays many seeds, one at a time on each processor.
package struct SimulationRunner {
  /// The most violations that are reported individually.
  private static let mostTold = 50

  let plan: SimulationPlan
  let budget: Duration?
  let tell: @Sendable (String) -> Void

  /// Creates a runner.
  ///
  /// - Parameters:
  ///   - plan: the runs to play.
  ///   - budget: the time after which no more runs are started; nil for no limit.
  ///   - tell: called with a line for each violation, and with the digest if there is only one run.
  package init(
    plan: SimulationPlan, budget: Duration?, tell: @escaping @Sendable (String) -> Void
  ) {
    self.plan = plan
    self.budget = budget
    self.tell = tell
  }

  /// Plays the runs and returns their combined figures.
  package func run() async -> SimulationSummary {
    let clock = ContinuousClock()
    let began = clock.now
    var summary = SimulationSummary(workers: ProcessInfo.processInfo.activeProcessorCount)
    await withTaskGroup(of: SimulationReport.self) { group in
      var next = 0
      func isOpen() -> Bool {
        next < plan.count && (budget.map { clock.now - began < $0 } ?? true)
      }
      func begin() {
        let (seed, options) = plan.run(at: next)
        next += 1
        group.addTask { Simulation(seed: seed, options: options).run() }
      }
      while next < summary.workers, isOpen() { begin() }
      while let report = await group.next() {
        summary.add(report)
        if let violation = report.violation, summary.violations <= Self.mostTold {
          tell("seed \(report.seed): \(violation)")
        } else if plan.count == 1 {
          tell("seed \(report.seed): digest \(String(report.digest, radix: 16))")
        }
        if isOpen() { begin() }
      }
    }
    summary.seconds = Double((clock.now - began).nanoseconds) / 1e9
    return summary
  }
}
