import ArgumentParser
import Foundation
import FreshetAPI
import FreshetCore
import FreshetSimulation
import FreshetTerminal

/// `freshet simulate`: simulates a fleet in virtual time, from a seed.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate a fleet with faults in virtual time, and judge every answer.",
    discussion: """
      Runs the production code on virtual networks, clocks and disks. An oracle that knows the true state of every \
      source judges each answer. One seed decides everything; without --seed, a random one is drawn and printed \
      first. A run has a time with faults and then a time without, in which the fleet must settle.

      Exits with 0 if no promise was broken, with 1 if one was, with 2 if a file or a value is wrong.

      EXAMPLES:
        freshet simulate --seed 42
        freshet simulate --seeds 100 --json
        freshet simulate --seed 42 --trace run.txt
        freshet simulate --replay run.txt
      """)

  @Option(help: "The seed, or the first of several. Default: random.")
  var seed: UInt64?

  @Option(help: "The number of consecutive seeds, 1 to 10000000. Default: 1.")
  var seeds: Int?

  @Option(
    help: ArgumentHelp("Continue with new seeds for this long, 1s to 1d.", valueName: "duration"))
  var budget: String?

  @Option(help: "The number of nodes, 1 to 5000. Default: 5 to 50, by the seed.")
  var nodes: Int?

  @Option(
    help: ArgumentHelp(
      "How long faults last in virtual time, 1s to 1h. Default: by the seed.",
      valueName: "duration"))
  var time: String?

  @Option(
    help: ArgumentHelp("Write everything that happens to a file.", valueName: "file"),
    completion: .file())
  var trace: String?

  @Option(
    help: ArgumentHelp("Replay a trace, and compare.", valueName: "file"),
    completion: .file())
  var replay: String?

  @Option(
    help: ArgumentHelp("Play the seeds that a file lists.", valueName: "file"),
    completion: .file())
  var seedFile: String?

  @Option(
    help: ArgumentHelp("Add the faults that a file of JSON lists.", valueName: "file"),
    completion: .file())
  var scenario: String?

  @Flag(help: "Inject no faults except those of the scenario.")
  var calm = false

  @Flag(help: "Print the figures as JSON, and everything else to standard error.")
  var json = false

  func run() async throws {
    if let replay { return try Self.compare(replay) }
    let plan = try plan()
    if let trace { return try write(plan, to: trace) }
    let runner = SimulationRunner(plan: plan, budget: try budgetDuration(), tell: tell)
    let summary = await runner.run()
    try Console.write(json ? [try JSONText.line(summary)] : summary.lines)
    if summary.violations > 0 {
      throw CommandFailure(
        .failure, "\(summary.violations) of \(summary.seeds) seeds broke a promise")
    }
  }

  private func tell(_ line: String) {
    if json { Console.writeToErrors(line) } else { try? Console.write(line) }
  }

  /// The simulations to play.
  private func plan() throws(CommandFailure) -> SimulationPlan {
    var options = SimulationOptions()
    if calm { options.profile = .calm }
    if let nodes {
      let permitted = SimulationOptions.permittedNodes
      guard permitted ~= nodes else {
        throw CommandFailure(
          .invalidInput,
          "--nodes is \(nodes); give \(permitted.lowerBound) to \(permitted.upperBound)")
      }
      options.nodes = nodes
    }
    if let time {
      options.time = try Self.duration(time, "--time", in: SimulationOptions.permittedTimes)
    }
    if let scenario { try ScenarioDocument.read(scenario, into: &options) }
    if let seeds, !(SimulationPlan.permittedCounts ~= seeds) {
      throw CommandFailure(.invalidInput, "--seeds is \(seeds); give 1 to 10000000")
    }
    if let seedFile {
      let text = String(decoding: try InputFile.simulation(seedFile), as: UTF8.self)
      do throws(SimulationFileError) {
        return .listed(try SeedFile(text).entries)
      } catch {
        throw CommandFailure(.invalidInput, "\(seedFile): \(error)")
      }
    }
    let first = seed ?? UInt64.random(in: 0...UInt64(UInt32.max))
    if seed == nil { tell("seed \(first)") }
    return .consecutive(
      first: first, count: seeds ?? (budget == nil ? 1 : SimulationPlan.permittedCounts.upperBound),
      options: options)
  }

  private func budgetDuration() throws(CommandFailure) -> Duration? {
    guard let budget else { return nil }
    return try Self.duration(budget, "--budget", in: SimulationPlan.permittedBudgets)
  }

  private static func duration(
    _ text: String, _ flag: String, in range: ClosedRange<Duration>
  ) throws(CommandFailure) -> Duration {
    guard let duration = try? DurationText.parse(text), range ~= duration else {
      throw CommandFailure(
        .invalidInput,
        "\(flag) is '\(text.prefix(40))'; give a duration from "
          + "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))")
    }
    return duration
  }

  // MARK: Traces

  private func write(_ plan: SimulationPlan, to path: String) throws {
    guard case .consecutive(let seed, 1, let options) = plan else {
      throw CommandFailure(
        .invalidInput, "--trace takes one seed; leave out --seeds and --seed-file")
    }
    guard options.scenario.isEmpty else {
      throw CommandFailure(
        .invalidInput, "--trace cannot hold a scenario; keep the scenario's file and the seed")
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CommandFailure(.invalidInput, "\(path) cannot be written") }
    defer { try? file.close() }
    var lines = TraceFile.firstLine(seed: seed, options: options) + "\n"
    func flush() throws {
      try file.write(contentsOf: Data(lines.utf8))
      lines = ""
    }
    let report = Simulation(seed: seed, options: options) { lines += $0 + "\n" }.run()
    lines += TraceFile.lastLine(report) + "\n"
    try flush()
    tell("seed \(seed): \(TraceFile.lastLine(report)), \(report.counts.happenings) happenings")
    if let violation = report.violation {
      throw CommandFailure(.failure, "seed \(seed): \(violation)")
    }
  }

  private static func compare(_ path: String) throws {
    let text = String(decoding: try InputFile.simulation(path), as: UTF8.self)
    let file: TraceFile
    do throws(SimulationFileError) {
      file = try TraceFile(text)
    } catch {
      throw CommandFailure(.invalidInput, "\(path): \(error)")
    }
    guard let difference = file.replay() else {
      return try Console.write("seed \(file.seed): the same, \(file.lines.count) lines")
    }
    throw CommandFailure(
      .failure,
      "\(path) line \(difference.line) says '\(difference.expected.prefix(200))', but the replay gives "
        + "'\(difference.found.prefix(200))'")
  }
}
