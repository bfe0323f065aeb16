/// The options that a user can set; everything else is drawn from the seed.
package struct SimulationOptions: Equatable, Sendable {
  /// Which faults occur in a run.
  package enum Profile: String, Sendable, CaseIterable {
    /// The faults that the seed draws.
    case swarm
    /// Only the faults of a scenario.
    case calm
  }

  /// The numbers of nodes that can be requested.
  package static let permittedNodes = 1...5_000
  /// The times that faults may last.
  package static let permittedTimes: ClosedRange<Duration> = .seconds(1)...(.seconds(3_600))

  /// The number of nodes; nil to draw it from the seed.
  package var nodes: Int?
  /// How long faults last; nil to draw it from the seed.
  package var time: Duration?
  package var profile = Profile.swarm
  /// Faults at given times, besides those drawn from the seed.
  package var scenario: [ScenarioStep] = []

  package init() {}
}

/// A fault at a given time.
package struct ScenarioStep: Equatable, Sendable {
  package var at: Duration
  package var fault: Fault.Kind
  /// The number of the node; nil for a fault of the coordinator, or of a node drawn from the seed.
  package var node: Int?
  package var lasting: Duration

  package init(at: Duration, fault: Fault.Kind, node: Int? = nil, lasting: Duration) {
    self.at = at
    self.fault = fault
    self.node = node
    self.lasting = lasting
  }
}
