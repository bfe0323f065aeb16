import ArgumentParser
import Foundation

/// `bench fanout`: from a publish to every node, beside libzmq alone.
struct FanoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fanout",
    abstract: "Time a publish to every node that applied it, beside libzmq and SQLite alone.",
    discussion: """
      Everything runs in one process, on the loopback, with the log on the disk that holds the \
      temporary directory. Rounds of the three kinds take turns, so that a busy moment hits all.

      A node's time is taken on its agent's thread. A raw subscriber's is taken on its own thread \
      when it has the message. The commit alone is timed on a scratch database with the log's \
      settings and tables; "commit + raw" commits there and sends from the same thread.
      """)

  @Option(help: "How many nodes, one run for each number.", transform: Self.numbers)
  var nodes = [3, 50]

  @Option(help: "Events measured, in all rounds together.")
  var events = 500

  @Option(help: "Rounds.")
  var rounds = 5

  @Option(help: "Milliseconds between paced events.")
  var interval = 5

  @Flag(help: "Measure fleets whose nodes have keys, too, and the ratio of both.")
  var keys = false

  @Option(help: "A file for the result as JSON.")
  var output: String?

  func validate() throws {
    guard events >= rounds, 1...100 ~= rounds, 1...1_000 ~= interval, events <= 50_000,
      nodes.allSatisfy({ 1...200 ~= $0 })
    else {
      throw ValidationError(
        "give 1 to 200 nodes, 1 to 100 rounds, at least one event a round and at most 50000, and an "
          + "interval of 1 to 1000")
    }
  }

  func run() async throws {
    let machine = Machine()
    print(machine.text)
    let bytes = try await FrameSize.measure()
    print("\(events) events in \(rounds) rounds, \(bytes) bytes a frame; milliseconds\n")
    var runs: [FanoutRun] = []
    for count in nodes {
      for pace in [Pace.every(.milliseconds(interval)), .backToBack] {
        let run = try await measure(nodes: count, pace: pace, bytes: bytes)
        print(run.text)
        runs.append(run)
      }
    }
    guard let output else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let result = FanoutResult(machine: machine, frameBytes: bytes, rounds: rounds, runs: runs)
    try encoder.encode(result).write(to: URL(filePath: output))
  }

  private func measure(nodes: Int, pace: Pace, bytes: Int) async throws -> FanoutRun {
    var series = FanoutSeries()
    let perRound = (events + rounds - 1) / rounds
    let raw = RawFanout(
      subscribers: nodes, messageBytes: bytes, pace: pace, warmUp: 20, events: perRound)
    let fleets = (keys ? [false, true] : [false]).map { keys in
      FleetFanout(nodes: nodes, keys: keys, pace: pace, warmUp: 20, events: perRound)
    }
    for _ in 0..<rounds {
      series.add(raw: try await raw.round(committingTo: nil))
      let scratch = try CommitScratch(recordBytes: bytes)
      defer { scratch.remove() }
      series.add(committed: try await raw.round(committingTo: scratch))
      for fleet in fleets { series.add(fleet: try await fleet.round(), keys: fleet.keys) }
    }
    return FanoutRun(nodes: nodes, pace: pace, series: series)
  }

  private static func numbers(_ text: String) throws -> [Int] {
    try text.split(separator: ",").map { part in
      guard let number = Int(part) else {
        throw ValidationError("'\(part)' is no number of nodes; give some, such as 3,50")
      }
      return number
    }
  }
}
