public import Freshet
import FreshetCoordinator
import ZeroMQ

/// The keys of a test's fleet, one for each application; none if the fleet is plain.
struct FleetKeys: Sendable {
  /// The application of the fleet's own nodes.
  static let application = "test"

  private let pairs: [String: CurveKeyPair]

  /// Makes keys for the applications, and for the fleet's own nodes; none at all if there are no applications.
  init(for applications: [String]) throws(ZeroMQError) {
    var pairs: [String: CurveKeyPair] = [:]
    if !applications.isEmpty {
      for name in applications + [Self.application] { pairs[name] = try .generate() }
    }
    self.pairs = pairs
  }

  /// What the coordinator grants to the holders of the keys.
  var grants: [NodeKeyGrant] {
    pairs.map { name, pair in
      NodeKeyGrant(
        name: name, keys: [pair.publicKey], application: name, permitsUnbounded: true)
    }
  }

  /// The security of an application's agents.
  ///
  /// - Throws: ``TestFleetError/noKey(application:)`` if the fleet has keys, but none for the application.
  func security(
    of application: String, coordinator: CurvePublicKey?
  ) throws(TestFleetError) -> NodeSecurity {
    guard let coordinator else { return .plainOnThisMachine }
    guard let own = pairs[application] else { throw .noKey(application: application) }
    return .keys(NodeKeys(own: own, coordinators: [coordinator]))
  }
}

extension TestFleet {
  /// The security for an application's own agent.
  ///
  /// - Parameter application: the name that the agent gives as its application.
  /// - Returns: keys if the fleet was started with some.
  /// - Throws: ``TestFleetError/noKey(application:)`` if the fleet has keys, but none for the application.
  public func security(of application: String) throws(TestFleetError) -> NodeSecurity {
    try keys.security(of: application, coordinator: addresses.publicKey)
  }
}
