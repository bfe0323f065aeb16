import FreshetCore
import FreshetSimulation

/// Which runs there are to be.
enum SimulationPlan: Sendable {
  case consecutive(first: UInt64, count: Int, options: SimulationOptions)
  case listed([SeedFile.Entry])

  var count: Int {
    switch self {
    case .consecutive(_, let count, _): count
    case .listed(let entries): entries.count
    }
  }

  func run(at index: Int) -> (seed: UInt64, options: SimulationOptions) {
    switch self {
    case .consecutive(let first, _, let options): (first &+ UInt64(index), options)
    case .listed(let entries): (entries[index].seed, entries[index].options)
    }
  }
}

/// Plays many seeds, one on each processor at a time.
struct SimulationRunner {
  /// Broken promises that are told one by one.
  private static let mostTold = 50

  let plan: SimulationPlan
  let budget: Duration?
  let tell: @Sendable (String) -> Void

  init(
    plan: SimulationPlan, budget: Duration?, tell: @escaping @Sendable (String) -> Void
  ) {
    self.plan = plan
    self.budget = budget
    self.tell = tell
  }

  func run() async -> SimulationSummary {
    let clock = ContinuousClock()
    let began = clock.now
    var summary = SimulationSummary(workers: Processors.active)
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
