import ArgumentParser
import FreshetCache
import FreshetCore

/// Operations a second, beside what else there is.
struct ThroughputCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughput", abstract: "Operations a second with one thread and two.")

  /// What was measured of one subject.
  private struct Row {
    var name: String
    var rates: [Double]
    var ratio: Double
    var median: Double { rates[rates.count / 2] }
  }

  @Option(help: "Rounds; the median and the spread are told.") var rounds = 5
  @Option(help: "Operations of each thread in a round.") var operations = 2_000_000
  @Option(parsing: .upToNextOption, help: "Only these subjects.") var only: [String] = []
  @Option(parsing: .upToNextOption, help: "Only these workloads: hits, zipf, fills.") var workload:
    [Workload] = []
  @Option(parsing: .upToNextOption, help: "Numbers of threads.") var threads = [1, 2]
  @Option(help: "Customers that the entries are of.") var customers = 1_000
  @Option(parsing: .upToNextOption, help: "Entries.") var entries: [Int] = [100_000, 1_000_000]
  @Option(help: "How to run Caffeine; without it Caffeine is left out.") var java: String?

  func run() throws {
    let keys = Keys.make(Zipf.keys)
    let zipf = Zipf(items: keys.count)
    let workloads = workload.isEmpty ? Workload.allCases : workload
    for size in entries {
      for workload in workloads {
        for threads in threads {
          let draws = (1...threads).map { thread in
            workload == .hits
              ? evenDraws(operations, below: size, seed: UInt64(thread))
              : zipf.draws(operations, seed: UInt64(thread))
          }
          print(
            "\(workload.rawValue), \(size) entries, \(threads) threads: million operations a second"
          )
          tell(try compare(workload, keys, size, draws))
        }
      }
    }
  }

  private func compare(
    _ workload: Workload, _ keys: [AnswerKey], _ size: Int, _ draws: [[Int32]]
  ) throws -> [Row] {
    var rows: [Row] = []
    func measure(_ name: String, _ make: () throws -> some Subject) rethrows {
      guard only.isEmpty || only.contains(name) else { return }
      let subject = try make()
      for key in 0..<size { subject.put(key) }
      // Long enough for the processor's counter to be believed: see `CounterCalibration`.
      let warm = ContinuousClock.now + .milliseconds(500)
      repeat { _ = subject.run(workload, draws: draws) } while ContinuousClock.now < warm
      let outcomes = (0..<rounds).map { _ in subject.run(workload, draws: draws) }
      rows.append(
        Row(name: name, rates: outcomes.map(\.rate).sorted(), ratio: outcomes[0].ratio))
    }
    try measure("freshet") {
      try FreshetSubject(keys: keys, capacity: size, customers: customers)
    }
    measure("floor") { FloorSubject(capacity: size) }
    measure("clockless") { FloorSubject(capacity: size, readsClock: false) }
    measure("dictionary") { DictionarySubject(keys: keys, capacity: size) }
    measure("nscache") { NSCacheSubject(keys: keys, capacity: size) }
    if let java, only.isEmpty || only.contains("caffeine") {
      let told = try Caffeine(command: java).run(
        workload, entries: size, threads: draws.count, operations: operations, rounds: rounds)
      rows.append(Row(name: "caffeine", rates: told.rates, ratio: told.ratio))
    }
    return rows
  }

  private func tell(_ rows: [Row]) {
    let freshet = rows.first { $0.name == "freshet" }
    for row in rows {
      let rates = row.rates.map { ($0 / 1e4).rounded() / 100 }
      let beside = freshet.map {
        ", freshet is \(($0.median / row.median * 100).rounded() / 100) times as fast"
      }
      print(
        "  \(row.name): \(rates[rates.count / 2]) (\(rates[0]) to \(rates[rates.count - 1])), "
          + "hit ratio \((row.ratio * 1_000).rounded() / 1_000)" + (beside ?? ""))
    }
  }
}

extension Workload: ExpressibleByArgument {}
