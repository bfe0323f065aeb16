import FreshetAPI
import FreshetCore
import Hummingbird

/// The part of a request that is about waiting for settlement.
struct SettlementGate {
  /// The parameters about waiting, besides ``repeatable``.
  static let parameters = ["wait", "mustSettle"]
  static let repeatable = ["requireNodes"]

  /// How long to wait; nil if the request does not say.
  let wait: Duration?
  let requirements: [NodeRequirement]
  /// Whether it is an error if events are not settled in time, or at too few nodes.
  let isStrict: Bool

  init(_ query: QueryParameters) throws(Problem) {
    wait = try query.wait()
    requirements = try query.requirements()
    let choice = try query.choice("mustSettle", of: ["true", "false"])
    // Nobody requires nodes and wants to be told of success without them.
    isStrict = choice == "true" || (choice == nil && !requirements.isEmpty)
  }

  /// Throws for a publish that must settle but does not say how long to wait.
  func requireWait() throws(Problem) {
    guard wait == nil, isStrict || !requirements.isEmpty else { return }
    throw .parameter("wait", "is missing; say how long to wait for the nodes, such as wait=30s")
  }
}
