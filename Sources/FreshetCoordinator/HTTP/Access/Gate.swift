import FreshetCore

/// The gatekeeper in force, which a reload replaces at run time.
///
/// A request that began under one gatekeeper may end under the next.
package final class Gate: Sendable {
  private struct State {
    var keeper: Gatekeeper
    /// Predicts what a publish would drop, for this gatekeeper and later ones.
    var forecaster: (any DropForecaster)?
  }
  private let state: Guarded<State>
  private let isReplacing = Guarded(())
  /// What was published within the hour, which a reload does not forget.
  private let rates: Guarded<RateLedger>
  /// The keys for nodes, which outlive a gatekeeper.
  package let nodes: NodeKeyDesk

  package init(_ keeper: Gatekeeper) {
    rates = keeper.rates
    state = Guarded(State(keeper: keeper))
    nodes = NodeKeyDesk(keeper.nodes, file: keeper.revokedKeys)
  }

  /// The gatekeeper in force now; ask again for each request.
  package var current: Gatekeeper { state.withLock { $0.keeper } }

  /// Lets this and later gatekeepers ask `forecaster` what a publish would drop.
  func forecast(by forecaster: any DropForecaster) {
    state.withLock {
      $0.forecaster = forecaster
      $0.keeper = $0.keeper.forecasting(by: forecaster)
    }
  }

  /// Puts the gatekeeper that `make` returns in force.
  ///
  /// Concurrent calls run one after the other, including `make`, so an older file never replaces a newer one.
  func replace(
    making make: () throws(CoordinatorError) -> Gatekeeper
  ) throws(CoordinatorError) {
    try isReplacing.withLock { _ throws(CoordinatorError) in
      var next = try make()
      next.rates = rates
      state.withLock {
        $0.keeper = $0.forecaster.map { [next] in next.forecasting(by: $0) } ?? next
      }
      nodes.take(next.nodes)
    }
  }
}
