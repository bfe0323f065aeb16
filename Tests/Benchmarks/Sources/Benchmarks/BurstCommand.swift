import ArgumentParser
import Foundation
import Freshet
import FreshetTesting

/// `bench burst`: many customer changes over HTTP, and whether each arrived everywhere.
struct BurstCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "burst",
    abstract: "Publish customer changes in batches over HTTP, and compare every node afterwards.")

  @Option(help: "Events.")
  var events = 100_000

  @Option(help: "Events a request.")
  var batch = 1_000

  @Option(help: "Nodes.")
  var nodes = 10

  @Option(help: "Requests under way at once.")
  var requests = 4

  @Option(help: "Customers that the events are spread over.")
  var customers = 20_000

  @Flag(help: "Afterwards the same to nodes with keys, and the ratio of both.")
  var keys = false

  @Option(help: "A file for the result as JSON.")
  var output: String?

  func validate() throws {
    guard 1...1_000 ~= batch, 1...10_000_000 ~= events, 1...64 ~= requests, 1...200 ~= nodes,
      1...1_000_000 ~= customers
    else {
      throw ValidationError(
        "give 1 to 10000000 events, 1 to 1000 a batch, 1 to 64 requests, 1 to 200 nodes, 1 to "
          + "1000000 customers")
    }
  }

  func run() async throws {
    let machine = Machine()
    print(machine.text)
    let plain = try await measure(keys: false)
    let result = BurstResult(
      machine: machine, events: events, batch: batch, nodes: nodes, requests: requests,
      plain: plain, withKeys: keys ? try await measure(keys: true) : nil)
    print(result.text)
    guard let output else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(result).write(to: URL(filePath: output))
  }

  private func measure(keys: Bool) async throws -> BurstTimes {
    try await TestFleet.with(nodes: nodes, keysFor: keys ? ["bench"] : []) { fleet in
      let bystanders = try Bystanders(on: fleet, customers: customers)
      let burst = Burst(
        events: events, batch: batch, requests: requests, customers: customers,
        coordinator: fleet.httpURL)
      let begun = ContinuousClock.now
      let sequences = try await burst.publish()
      let durable = begun.duration(to: .now)
      try await fleet.converge(within: .seconds(120))
      let applied = begun.duration(to: .now)
      try check(sequences)
      let differences = try await fleet.differences()
      guard differences.isEmpty else {
        throw BenchmarkError.wrong(differences.prefix(5).joined(separator: "\n"))
      }
      try bystanders.check(on: fleet, events: events)
      return BurstTimes(durable: durable / .seconds(1), applied: applied / .seconds(1))
    }
  }

  /// Nothing lost, nothing numbered twice.
  private func check(_ sequences: [UInt64]) throws {
    let sorted = sequences.sorted()
    guard sorted.count == events, let first = sorted.first,
      sorted.enumerated().allSatisfy({ $0.element == first + UInt64($0.offset) })
    else {
      throw BenchmarkError.wrong(
        "\(sorted.count) numbers for \(events) events, or not all in a row")
    }
  }
}

/// How many seconds a burst took.
struct BurstTimes: Encodable {
  /// From the first request to the last answer.
  let durable: Double
  /// From the first request until every node had applied the last event.
  let applied: Double

  func text(_ events: Int) -> String {
    """
      durable and answered  \(Self.rate(events, durable))
      applied at all nodes  \(Self.rate(events, applied))
    """
  }

  private static func rate(_ events: Int, _ seconds: Double) -> String {
    "\((seconds * 100).rounded() / 100) s, \(Int(Double(events) / seconds)) events/s"
  }
}

/// The result of `bench burst`.
struct BurstResult: Encodable {
  let machine: Machine
  let events: Int
  let batch: Int
  let nodes: Int
  let requests: Int
  let plain: BurstTimes
  /// Where nodes had keys; nil if that was not measured.
  let withKeys: BurstTimes?
  /// Events a second that nodes with keys applied, as a share of those that nodes without applied.
  let keysRatio: Double?

  init(
    machine: Machine, events: Int, batch: Int, nodes: Int, requests: Int, plain: BurstTimes,
    withKeys: BurstTimes?
  ) {
    self.machine = machine
    self.events = events
    self.batch = batch
    self.nodes = nodes
    self.requests = requests
    self.plain = plain
    self.withKeys = withKeys
    keysRatio = withKeys.map { plain.applied / $0.applied }
  }

  var text: String {
    var lines = [
      "\(events) events to \(nodes) nodes over HTTP, \(batch) a request, \(requests) requests at once",
      plain.text(events),
    ]
    if let withKeys, let keysRatio {
      lines += [
        "the same to nodes with keys", withKeys.text(events),
        "  \((keysRatio * 100).rounded() / 100) of the plain rate; the aim is 0.8",
      ]
    }
    lines += [
      "  nothing lost, no number twice, every watermark of every node equal to the coordinator's, and",
      "  answers that no event touched still hits",
    ]
    return lines.joined(separator: "\n")
  }
}
