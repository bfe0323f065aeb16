import ArgumentParser
import Foundation
import FreshetCache
import FreshetCore

/// What entries cost, by how many there are and what they depend on.
struct SizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "size", abstract: "Time and memory by entries, dependencies and customers.")

  @Option(parsing: .upToNextOption, help: "Entries.") var entries: [Int] = [
    10_000, 100_000, 1_000_000,
  ]
  @Option(parsing: .upToNextOption, help: "Dependencies of an entry.") var dependencies: [Int] = [4]
  @Option(parsing: .upToNextOption, help: "Customers, one of whom an entry depends on.")
  var customers: [Int] = [1_000]

  func run() throws {
    print(
      "entries dependencies customers | fill ns, hit ns, event us, look-through ms | bytes an entry: used, charged"
    )
    for count in entries {
      for dependency in dependencies {
        for customer in customers { try measure(count, dependency, customer) }
      }
    }
  }

  private func measure(_ count: Int, _ dependencies: Int, _ customers: Int) throws {
    let keys = Keys.make(count, customers: customers)
    let subject = try FreshetSubject(
      keys: keys, capacity: count, customers: customers, dependencyCount: dependencies)
    let (used, charged) = try memory(count, dependencies, customers)
    let payload = makePayload(0)
    let began = ContinuousClock.now
    for key in 0..<count { subject.put(key, payload) }
    let filled = ContinuousClock.now - began
    let draws = evenDraws(500_000, below: count, seed: 7)
    let outcome = subject.run(.hits, draws: [draws])
    // The first event of a process runs code that was never run.
    subject.fleet.merge(
      .drops(Dimension(.tag, "none")), at: 1, grace: .zero, now: CacheClock.boot.now)
    subject.fleet.advance(to: 1)
    let event = ContinuousClock.now
    subject.fleet.merge(
      .drops(Dimension(.customer, "c0")), at: 2, grace: .zero, now: CacheClock.boot.now)
    subject.fleet.advance(to: 2)
    let visible = ContinuousClock.now - event
    var steps = 0
    while !subject.cache.reclaim().isDone, steps < 1_000_000 { steps += 1 }
    let looked = ContinuousClock.now - event
    print(
      "\(count) \(dependencies) \(customers) | \(filled.nanoseconds / Int64(count)), "
        + "\(Int(outcome.seconds * 1e9) / draws.count), \(visible.nanoseconds / 1_000), "
        + "\(looked.nanoseconds / 1_000_000) | \(used), \(charged)")
  }

  /// Bytes an entry without its value, as used and as charged: measured by a process of their own, whose
  /// memory was not used before.
  private func memory(
    _ count: Int, _ dependencies: Int, _ customers: Int
  ) throws -> (used: Int, charged: Int) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["memory", "\(count)", "\(dependencies)", "\(customers)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = told.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard process.terminationStatus == 0, numbers.count == 2 else {
      throw ValidationError("measuring memory failed: \(told)")
    }
    return (numbers[0], numbers[1])
  }
}
