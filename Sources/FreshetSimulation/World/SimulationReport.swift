/// The figures of a run.
package struct SimulationCounts: Sendable {
  package var happenings = 0
  /// The number of frames and messages that a machine handled.
  package var deliveries = 0
  package var lookups = 0
  package var hits = 0
  /// The number of questions that could be asked.
  package var questions = 0
  /// The number of questions that were served from some cache.
  package var questionsServed = 0
  package var unproven = 0
  /// The number of answers that were present but not served for lack of a proof.
  package var withheld = 0
  /// The number of near questions asked.
  package var nearLookups = 0
  package var nearHits = 0
  package var fills = 0
  package var published = 0
  package var faults = 0
  package var claims = 0
  package var epochs = 0
  /// The virtual time of all nodes together.
  package var nodeTime: Nanoseconds = 0

  package init() {}

  package static func += (left: inout SimulationCounts, right: SimulationCounts) {
    left.happenings += right.happenings
    left.deliveries += right.deliveries
    left.lookups += right.lookups
    left.hits += right.hits
    left.questions += right.questions
    left.questionsServed += right.questionsServed
    left.unproven += right.unproven
    left.withheld += right.withheld
    left.nearLookups += right.nearLookups
    left.nearHits += right.nearHits
    left.fills += right.fills
    left.published += right.published
    left.faults += right.faults
    left.claims += right.claims
    left.epochs += right.epochs
    left.nodeTime += right.nodeTime
  }
}

/// The outcome of a run.
package struct SimulationReport: Sendable {
  package let seed: UInt64
  /// The digest of the run's trace, equal for equal runs in every process.
  package let digest: UInt64
  package let violation: Violation?
  package let counts: SimulationCounts
  /// The virtual time from the end of the faults until everything was at rest.
  package let restAfter: Nanoseconds

  init(_ simulation: Simulation) {
    seed = simulation.seed
    digest = simulation.trace.digest
    violation = simulation.oracle.violation
    var counts = simulation.counts
    counts.hits = simulation.oracle.hits
    counts.questions = simulation.isServed.count
    counts.questionsServed = simulation.isServed.count { $0 }
    counts.unproven = simulation.oracle.unproven
    counts.withheld = simulation.oracle.withheld
    counts.claims = simulation.oracle.claims
    counts.nodeTime = simulation.now * Nanoseconds(simulation.nodes.count)
    self.counts = counts
    restAfter = max(0, simulation.now - simulation.swarm.safetyTime)
  }
}
