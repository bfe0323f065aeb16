import FreshetCore

/// The gatekeeper in force, which a reload replaces at run time.
///
/// A request that began under one gatekeeper may end under the next.
package final class Gate: Sendable {
  private let keeper: Guarded<Gatekeeper>

  package init(_ keeper: Gatekeeper) { self.keeper = Guarded(keeper) }

  /// The gatekeeper in force.
  package var current: Gatekeeper { keeper.withLock { $0 } }

  /// Puts `next` in force.
  package func replace(with next: Gatekeeper) { keeper.withLock { $0 = next } }
}
