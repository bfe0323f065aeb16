import Foundation
import FreshetSimulation
import Testing

/// Whole runs: a fixed set of seeds, and every seed that ever failed.
@Suite struct SeedTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `no promise is broken`(block: UInt64) {
    for seed in (block * 4)..<(block * 4 + 4) {
      let report = Simulation(seed: seed, options: SimulationOptions()).run()
      #expect(report.violation == nil, "seed \(seed)")
    }
  }

  @Test func `no seed that ever failed fails again`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Regressions.seeds")
    let entries = try SeedFile(String(contentsOf: file, encoding: .utf8)).entries
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(!entry.note.isEmpty, "seed \(entry.seed) does not say what it found")
      let report = Simulation(seed: entry.seed, options: entry.options).run()
      #expect(report.violation == nil, "seed \(entry.seed): \(entry.note)")
    }
  }

  @Test func `equal seeds give equal runs, and others other ones`() {
    let digests = [5, 5, 6].map { Simulation(seed: $0, options: SimulationOptions()).run().digest }
    #expect(digests[0] == digests[1])
    #expect(digests[0] != digests[2])
  }

  @Test func `runs serve, fill, publish, fail and settle`() {
    var counts = SimulationCounts()
    for seed in 0..<8 as Range<UInt64> {
      counts += Simulation(seed: seed, options: SimulationOptions()).run().counts
    }
    // What never happens is never judged.
    #expect(counts.hits > 10_000)
    #expect(counts.unproven > 100)
    #expect(counts.fills > 1_000)
    #expect(counts.published > 100)
    #expect(counts.faults > 100)
    #expect(counts.claims > 1_000)
    #expect(counts.deliveries > 1_000)
  }
}
