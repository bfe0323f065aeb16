import Foundation

/// The combined figures of many runs.
package struct SimulationSummary: Encodable, Sendable {
  package var seeds = 0
  package var violations = 0
  /// The number of runs played at the same time.
  package var workers: Int
  package var seconds = 0.0
  /// The virtual time of all nodes together, in hours.
  package var nodeHours = 0.0
  package var deliveries = 0
  package var lookups = 0
  package var hits = 0
  /// The number of questions in all runs.
  package var questions = 0
  /// The number of questions that were served from some cache.
  package var questionsServed = 0
  package var unproven = 0
  package var nearLookups = 0
  package var nearHits = 0
  package var fills = 0
  package var published = 0
  package var faults = 0
  package var claims = 0
  package var epochs = 0
  /// The longest virtual time from the last fault to rest, in seconds.
  package var longestRestSeconds = 0.0

  package init(workers: Int) {
    self.workers = workers
  }

  package mutating func add(_ report: SimulationReport) {
    seeds += 1
    if report.violation != nil { violations += 1 }
    let counts = report.counts
    nodeHours += Double(counts.nodeTime) / 3.6e12
    deliveries += counts.deliveries
    lookups += counts.lookups
    hits += counts.hits
    questions += counts.questions
    questionsServed += counts.questionsServed
    unproven += counts.unproven
    nearLookups += counts.nearLookups
    nearHits += counts.nearHits
    fills += counts.fills
    published += counts.published
    faults += counts.faults
    claims += counts.claims
    epochs += counts.epochs
    longestRestSeconds = max(longestRestSeconds, Double(report.restAfter) / 1e9)
  }

  /// The number of deliveries and lookups that one processor judged per second.
  package var judgedPerSecond: Double {
    Double(deliveries + lookups) / max(seconds, 0.001) / Double(max(1, min(workers, seeds)))
  }

  /// The figures as lines of text, for a terminal.
  package var lines: [String] {
    let bound = seeds > 0 && violations == 0 ? 3 / Double(seeds) : nil
    var lines = [
      "\(seeds) seeds, \(violations) violations, \(Self.text(nodeHours)) node-hours of virtual time, "
        + "\(faults) faults",
      "\(deliveries) deliveries, \(lookups) lookups judged (\(hits) hits, \(unproven) unproven), "
        + "\(questionsServed) of \(questions) questions served, "
        + "\(nearLookups) near questions (\(nearHits) answered), "
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
