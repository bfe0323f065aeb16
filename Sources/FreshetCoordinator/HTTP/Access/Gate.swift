import FreshetCore

/// The gatekeeper in force, which a reload replaces under way.
///
/// A request that has begun may end under the next one.
package final class Gate: Sendable {
  private let keeper: Guarded<Gatekeeper>

  package init(_ keeper: Gatekeeper) { self.keeper = Guarded(keeper) }

  /// The one in force.
  package var current: Gatekeeper { keeper.withLock { $0 } }

  /// Puts another one in force.
  package func replace(with next: Gatekeeper) { keeper.withLock { $0 = next } }
}
