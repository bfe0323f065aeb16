import Foundation
import FreshetSimulation
import Testing

/// Whole runs: a fixed set of seeds, and every seed that ever failed.
@Suite(.serialized) struct SeedTests {
  /// Short runs: without optimisation they take ten times as long.
  ///
  /// The whole ones are `scripts/simulate`.
  private static func short(_ options: SimulationOptions = SimulationOptions()) -> SimulationOptions
  {
    var options = options
    options.nodes = min(options.nodes ?? 6, 6)
    options.time = .seconds(3)
    return options
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `no promise is broken`(seed: UInt64) {
    let report = Simulation(seed: seed, options: Self.short()).run()
    #expect(report.violation == nil, "seed \(seed)")
  }

  @Test func `no seed that ever failed fails again`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Regressions.seeds")
    let entries = try SeedFile(String(contentsOf: file, encoding: .utf8)).entries
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(!entry.note.isEmpty, "seed \(entry.seed) does not say what it found")
      let report = Simulation(seed: entry.seed, options: Self.short(entry.options)).run()
      #expect(report.violation == nil, "seed \(entry.seed): \(entry.note)")
    }
  }

  @Test func `equal seeds give equal runs, and others other ones`() {
    let digests = [5, 5, 6].map { Simulation(seed: $0, options: Self.short()).run().digest }
    #expect(digests[0] == digests[1])
    #expect(digests[0] != digests[2])
  }

  @Test func `runs serve, fill, publish, fail and settle`() {
    var counts = SimulationCounts()
    for seed in 0..<8 as Range<UInt64> {
      counts += Simulation(seed: seed, options: Self.short()).run().counts
    }
    // What never happens is never judged.
    #expect(counts.hits > 1_000)
    #expect(counts.questionsServed > counts.questions / 4)
    #expect(counts.nearHits > 100)
    #expect(counts.nearLookups > 2 * counts.nearHits)
    #expect(counts.unproven > 100)
    #expect(counts.fills > 1_000)
    #expect(counts.published > 50)
    #expect(counts.faults > 20)
    #expect(counts.claims > 1_000)
    #expect(counts.deliveries > 1_000)
  }
}
