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
    // One value for all, so that what grows is what the cache adds.
    let payload = makePayload(0)
    let before = Self.residentBytes
    let began = ContinuousClock.now
    for key in 0..<count { subject.put(key, payload) }
    let filled = ContinuousClock.now - began
    let used = (Self.residentBytes - before) / count
    let charged = Int(subject.cache.statistics.bytes) / count - payload.count
    let draws = evenDraws(500_000, below: count, seed: 7)
    let outcome = subject.run(.hits, draws: [draws])
    let event = ContinuousClock.now
    subject.fleet.merge(
      .drops(Dimension(.customer, "c0")), at: 1, grace: .zero, now: CacheClock.boot.now)
    subject.fleet.advance(to: 1)
    let visible = ContinuousClock.now - event
    var steps = 0
    while !subject.cache.reclaim().isDone, steps < 1_000_000 { steps += 1 }
    let looked = ContinuousClock.now - event
    print(
      "\(count) \(dependencies) \(customers) | \(filled.nanoseconds / Int64(count)), "
        + "\(Int(outcome.seconds * 1e9) / draws.count), \(visible.nanoseconds / 1_000), "
        + "\(looked.nanoseconds / 1_000_000) | \(used), \(charged)")
  }

  /// Memory of this process that is in use.
  private static var residentBytes: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let fields = text.split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4_096
  }
}
