/// A promise checked by the oracle.
package enum Property: String, Sendable, CaseIterable {
  /// Nothing is served that an event killed longer ago than the class's bound.
  case boundedStaleness = "bounded staleness"
  /// A node never again serves what an event it has applied killed, and no fill brings it back.
  case noResurrection = "no resurrection"
  /// Nothing is served after its lifetime.
  case boundedLifetime = "bounded lifetime"
  /// Nothing is dropped without cause, and only what was cached is served.
  case selectivity = "selectivity"
  /// A near answer is of the same scope, near enough, and the nearest that may be served.
  case nearness = "nearness"
  /// A node said to have applied an event, or to be fenced, serves nothing that the event killed.
  case truthfulSettlement = "truthful settlement"
  /// A dead node counts as settled as soon as its last proof is older than bound and margin.
  case timelySettlement = "timely settlement"
  /// Every acknowledged event is in the log, once.
  case durability = "durability and idempotency"
  /// Each epoch has one gapless order, the same for all.
  case oneOrder = "one gapless order"
  /// Without faults, everything comes to rest in one state.
  case convergence = "convergence"
  /// Watermarks and queues stay in proportion to what exists.
  case boundedMemory = "bounded memory"
}

/// A broken promise, which ends the run.
package struct Violation: Error, Sendable, CustomStringConvertible {
  package let property: Property
  /// Real time since the start, in nanoseconds.
  package let at: Nanoseconds
  package let detail: String

  package var description: String {
    "\(property.rawValue) broken at \(at / 1_000_000) ms: \(detail)"
  }
}
