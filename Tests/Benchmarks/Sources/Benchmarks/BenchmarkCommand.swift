import ArgumentParser

/// Freshet's benchmarks; run them by `scripts/bench`, in release builds only.
@main
struct BenchmarkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure Freshet on this machine.",
    subcommands: [FanoutCommand.self, BurstCommand.self, DryRunCommand.self])
}

/// Why a benchmark has no result.
enum BenchmarkError: Error, Equatable {
  case timedOut(String)
  /// Something happened that must not: what was measured is worth nothing.
  case wrong(String)
}
