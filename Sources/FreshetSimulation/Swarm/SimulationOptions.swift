/// What a user can ask of a simulation; the rest is drawn from the seed.
package struct SimulationOptions: Equatable, Sendable {
  /// How rough it is.
  package enum Profile: String, Sendable, CaseIterable {
    /// Whatever faults the seed draws.
    case swarm
    /// None but those of a scenario.
    case calm
  }

  /// Nodes that can be asked for.
  package static let permittedNodes = 1...5_000
  /// How long faults may last.
  package static let permittedTimes: ClosedRange<Duration> = .seconds(1)...(.seconds(3_600))

  /// How many nodes; nil for what the seed draws.
  package var nodes: Int?
  /// For how long there are faults; nil for what the seed draws.
  package var time: Duration?
  package var profile = Profile.swarm
  /// Faults at stated times, besides those that the seed draws.
  package var scenario: [ScenarioStep] = []

  package init() {}
}

/// A fault at a stated time.
package struct ScenarioStep: Equatable, Sendable {
  package var at: Duration
  package var fault: Fault.Kind
  /// Which node; nil for a fault of the coordinator, or of a node that the seed draws.
  package var node: Int?
  package var lasting: Duration

  package init(at: Duration, fault: Fault.Kind, node: Int? = nil, lasting: Duration) {
    self.at = at
    self.fault = fault
    self.node = node
    self.lasting = lasting
  }
}
