import ArgumentParser
import FreshetCore
import FreshetSimulation

/// Plays consecutive seeds: what `freshet simulate --seed --seeds --budget` does, with little to build.
@main
struct SoakCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Play consecutive seeds; exits with 1 if one breaks a promise.")

  @Option(help: "The first seed.")
  var seed: UInt64

  @Option(help: "How many, 1 to 10000000.")
  var seeds = SimulationPlan.permittedCounts.upperBound

  @Option(help: ArgumentHelp("Begin none after so long, 1s to 1d.", valueName: "duration"))
  var budget: String?

  func validate() throws {
    guard SimulationPlan.permittedCounts ~= seeds else {
      throw ValidationError("--seeds is \(seeds); give 1 to 10000000")
    }
    guard let budget else { return }
    guard let duration = try? DurationText.parse(budget),
      SimulationPlan.permittedBudgets ~= duration
    else {
      throw ValidationError(
        "--budget is '\(budget.prefix(40))'; give a duration from 1s to 1d, such as 5m")
    }
  }

  func run() async throws {
    let runner = SimulationRunner(
      plan: .consecutive(first: seed, count: seeds, options: SimulationOptions()),
      budget: try budget.map(DurationText.parse)
    ) { print($0) }
    let summary = await runner.run()
    for line in summary.lines { print(line) }
    if summary.violations > 0 { throw ExitCode.failure }
  }
}
