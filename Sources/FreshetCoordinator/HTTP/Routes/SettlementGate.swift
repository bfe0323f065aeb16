import FreshetCore
import Hummingbird

/// What a request says of a wait for settlement.
struct SettlementGate {
  /// The parameters that say it, besides ``repeatable``.
  static let parameters = ["wait", "mustSettle"]
  static let repeatable = ["requireNodes"]

  /// How long to wait; nil if that is not said.
  let wait: Duration?
  let requirements: [NodeRequirement]
  /// Whether what is not settled in time, or at too few nodes, is an error.
  let isStrict: Bool

  init(_ query: QueryParameters) throws(Problem) {
    wait = try query.wait()
    requirements = try query.requirements()
    let choice = try query.choice("mustSettle", of: ["true", "false"])
    // To require nodes and to be told of success without them is what nobody means.
    isStrict = choice == "true" || (choice == nil && !requirements.isEmpty)
  }

  /// Refuses a publish that is to be settled and does not say how long to wait.
  func requireWait() throws(Problem) {
    guard wait == nil, isStrict || !requirements.isEmpty else { return }
    throw .parameter("wait", "is missing; say how long to wait for the nodes, such as wait=30s")
  }
}
