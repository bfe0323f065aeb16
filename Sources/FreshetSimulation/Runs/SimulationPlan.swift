/// The runs to play: consecutive seeds, or those of a list.
package enum SimulationPlan: Sendable {
  case consecutive(first: UInt64, count: Int, options: SimulationOptions)
  case listed([SeedFile.Entry])

  /// How many runs one plan may have.
  package static let permittedCounts = 1...10_000_000
  /// How long new runs may be started.
  package static let permittedBudgets: ClosedRange<Duration> = .seconds(1)...(.seconds(86_400))

  /// The number of runs.
  package var count: Int {
    switch self {
    case .consecutive(_, let count, _): count
    case .listed(let entries): entries.count
    }
  }

  /// Returns the seed and the options of one run.
  package func run(at index: Int) -> (seed: UInt64, options: SimulationOptions) {
    switch self {
    case .consecutive(let first, _, let options): (first &+ UInt64(index), options)
    case .listed(let entries): (entries[index].seed, entries[index].options)
    }
  }
}
