import ArgumentParser
import FreshetCache
import FreshetCore

/// What is paid for answers made again, if the cache is told what they cost and if it is not.
struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: "The cost of misses on traces, with costs and sizes drawn for each key.")

  @Argument(help: "Files of keys, one a line.") var traces: [String] = []
  @Option(help: "The budget, as a share of the bytes of all keys.") var share = 0.1
  @Option(help: "Accesses at most of one trace.") var limit = 1_000_000

  private static let payload = Payload(repeating: 0, count: 16)

  func run() throws {
    print("trace | cost paid in parts of that of all accesses: told, not told | hit ratio: same")
    for path in traces {
      let trace = try Trace(path, limit: limit)
      let keys = Keys.make(trace.keys)
      var generator = SplitMix64(seed: 1)
      // Costs from 1 to 1,024 and sizes from 256 bytes to 8 KiB, even in their logarithms.
      let costs = keys.map { _ in 1 << Int.random(in: 0...10, using: &generator) }
      let sizes = keys.map { _ in 256 << Int.random(in: 0...5, using: &generator) }
      let budget = max(1 << 20, Int(Double(sizes.reduce(0, +)) * share))
      let whole = trace.accesses.reduce(0) { $0 + costs[$1] }
      var told: [String] = []
      var ratios: [String] = []
      for isTold in [true, false] {
        let subject = try FreshetSubject(keys: keys, capacity: trace.keys, bytes: budget)
        var paid = 0
        var hits = 0
        for key in trace.accesses {
          if subject.get(key) {
            hits += 1
          } else {
            paid += costs[key]
            subject.put(
              key, Self.payload, bytes: sizes[key],
              cost: isTold ? AnswerCost(micros: costs[key]) : nil)
          }
        }
        told.append(Self.share(paid, of: whole))
        ratios.append(Self.share(hits, of: trace.accesses.count))
      }
      print(
        "\(trace.name) | \(told.joined(separator: ", ")) | \(ratios.joined(separator: ", "))")
    }
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    "\((Double(part) / Double(whole) * 1_000).rounded() / 1_000)"
  }
}
