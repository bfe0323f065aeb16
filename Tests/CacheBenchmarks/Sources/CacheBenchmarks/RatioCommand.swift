import ArgumentParser
import Foundation
import FreshetCache
import FreshetCore

/// Hit ratios on traces, beside other policies and the optimum.
struct RatioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratio", abstract: "Hit ratios on traces: one key a line, each line one access.")

  @Argument(help: "Files of keys, one a line.") var traces: [String] = []
  @Option(help: "Entries, as a share of the keys in the trace.") var shares: [Double] = [
    0.01, 0.05, 0.2,
  ]
  @Option(help: "Accesses at most of one trace.") var limit = 2_000_000

  func run() throws {
    print("trace, accesses, keys, entries | freshet, W-TinyLFU, SIEVE, LRU, optimum")
    let zipf = Zipf(items: Zipf.keys).draws(limit, seed: 1).map(Int.init)
    try measure("zipf 0.99", zipf, [100_000])
    for path in traces {
      let trace = try Trace(path, limit: limit)
      let sizes = shares.map { max(16, Int(Double(trace.keys) * $0)) }
      try measure(trace.name, trace.accesses, sizes)
    }
  }

  private func measure(_ name: String, _ accesses: [Int], _ sizes: [Int]) throws {
    let keys = (accesses.max() ?? 0) + 1
    let made = Keys.make(keys)
    for size in sizes {
      let subject = try FreshetSubject(keys: made, capacity: size)
      var hits = 0
      for key in accesses {
        if subject.get(key) { hits += 1 } else { subject.put(key, Self.payload) }
      }
      func share(_ hits: Int) -> Double {
        (Double(hits) / Double(accesses.count) * 10_000).rounded() / 10_000
      }
      let others = [
        WindowTinyLFU.hits(accesses, keys: keys, size: size),
        Sieve.hits(accesses, keys: keys, size: size), LRU.hits(accesses, keys: keys, size: size),
        Optimum.hits(accesses, keys: keys, size: size),
      ]
      let ratios = ([hits] + others).map { "\(share($0))" }.joined(separator: ", ")
      print("\(name), \(accesses.count), \(keys), \(size) | \(ratios)")
    }
  }

  private static let payload = Payload(repeating: 0, count: 16)
}
