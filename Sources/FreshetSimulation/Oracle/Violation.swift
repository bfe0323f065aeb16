/// A promise, as a checker knows it.
package enum Property: String, Sendable, CaseIterable {
  /// Nothing is served that an event killed longer ago than the class's bound.
  case boundedStaleness = "bounded staleness"
  /// What a node has applied it never serves again, and no fill brings it back.
  case noResurrection = "no resurrection"
  /// Nothing is served after its lifetime.
  case boundedLifetime = "bounded lifetime"
  /// Nothing is dropped without cause, and what is served was cached.
  case selectivity = "selectivity"
  /// A near answer is of the same scope, near enough, and the nearest that may be served.
  case nearness = "nearness"
  /// Whoever is said to be applied or fenced serves nothing that the event killed.
  case truthfulSettlement = "truthful settlement"
  /// A node that died is settled as soon as it must be.
  case timelySettlement = "timely settlement"
  /// What was acknowledged is in the log, once.
  case durability = "durability and idempotency"
  /// One gapless order an epoch, the same for all.
  case oneOrder = "one gapless order"
  /// Without faults everything comes to rest in one state.
  case convergence = "convergence"
  /// Watermarks and queues stay within what there is.
  case boundedMemory = "bounded memory"
}

/// A promise that was broken.
package struct Violation: Error, Sendable, CustomStringConvertible {
  package let property: Property
  /// Real time since the beginning.
  package let at: Nanoseconds
  package let detail: String

  package var description: String {
    "\(property.rawValue) broken at \(at / 1_000_000) ms: \(detail)"
  }
}
