import FreshetAPI
import FreshetCore
import Hummingbird

/// The parameters of a request about waiting for settlement.
struct SettlementGate {
  /// The names of the parameters that may occur once.
  static let parameters = ["wait", "mustSettle"]
  /// The names of the parameters that may be repeated.
  static let repeatable = ["requireNodes"]

  /// How long to wait; nil if the request does not say.
  let wait: Duration?
  let requirements: [NodeRequirement]
  /// Whether events that are not settled in time, or at too few nodes, are an error.
  let isStrict: Bool

  init(_ query: QueryParameters) throws(Problem) {
    wait = try query.wait()
    requirements = try query.requirements()
    let choice = try query.choice("mustSettle", of: ["true", "false"])
    // A caller that requires nodes expects an error if they are missing.
    isStrict = choice == "true" || (choice == nil && !requirements.isEmpty)
  }

  /// Throws for a publish that must settle but does not say how long to wait.
  func requireWait() throws(Problem) {
    guard wait == nil, isStrict || !requirements.isEmpty else { return }
    throw .parameter("wait", "is missing; say how long to wait for the nodes, such as wait=30s")
  }
}
