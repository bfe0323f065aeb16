import Foundation
import FreshetSimulation

/// The figures of many runs.
struct SimulationSummary: Encodable, Sendable {
  var seeds = 0
  var violations = 0
  /// Runs at a time.
  var workers: Int
  var seconds = 0.0
  /// Virtual time of all nodes together.
  var nodeHours = 0.0
  var deliveries = 0
  var lookups = 0
  var hits = 0
  var unproven = 0
  var fills = 0
  var published = 0
  var faults = 0
  var claims = 0
  var epochs = 0
  /// The longest virtual time from the last fault to rest.
  var longestRestSeconds = 0.0

  init(workers: Int) {
    self.workers = workers
  }

  mutating func add(_ report: SimulationReport) {
    seeds += 1
    if report.violation != nil { violations += 1 }
    let counts = report.counts
    nodeHours += Double(counts.nodeTime) / 3.6e12
    deliveries += counts.deliveries
    lookups += counts.lookups
    hits += counts.hits
    unproven += counts.unproven
    fills += counts.fills
    published += counts.published
    faults += counts.faults
    claims += counts.claims
    epochs += counts.epochs
    longestRestSeconds = max(longestRestSeconds, Double(report.restAfter) / 1e9)
  }

  /// Deliveries and lookups judged in a second by one processor.
  var judgedPerSecond: Double {
    Double(deliveries + lookups) / max(seconds, 0.001) / Double(max(1, min(workers, seeds)))
  }

  /// As people read it.
  var lines: [String] {
    let bound = seeds > 0 && violations == 0 ? 3 / Double(seeds) : nil
    var lines = [
      "\(seeds) seeds, \(violations) violations, \(Self.text(nodeHours)) node-hours of virtual time, "
        + "\(faults) faults",
      "\(deliveries) deliveries, \(lookups) lookups judged (\(hits) hits, \(unproven) unproven), "
        + "\(fills) fills, \(published) events acknowledged, \(claims) claims of settlement, "
        + "\(epochs) new epochs",
      "at rest at the latest \(Self.text(longestRestSeconds)) s after the faults",
      "\(Self.text(seconds)) s, \(Int(judgedPerSecond)) judged a second on each of \(workers) "
        + "processors",
    ]
    if let bound, seeds >= 100 {
      lines.append(
        "with 95 % confidence fewer than \(String(format: "%.2g", bound)) of such seeds break a "
          + "promise (rule of three)")
    }
    return lines
  }

  private static func text(_ number: Double) -> String { String(format: "%.1f", number) }
}

/// The processors of this machine.
enum Processors {
  static var active: Int { ProcessInfo.processInfo.activeProcessorCount }
}
