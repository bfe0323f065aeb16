package import FreshetCore

/// The answer to a revocation of keys for nodes, as JSON.
package struct RevocationDocument: Codable, Equatable, Sendable {
  /// The grant's name.
  package var grant: String
  /// The keys that were to be revoked, all of which are.
  package var keys: [NodeKeysDocument.Key]
  /// Those of the keys that were in force until now; empty if all were revoked before.
  package var newlyRevoked: [String]
  /// The names of the nodes that were in the fleet and that the grant covers, by application and name.
  package var nodes: [String]

  package init(_ revocation: NodeRevocation, in fleet: FleetView) {
    grant = revocation.grant.name
    keys = revocation.keys.map { NodeKeysDocument.Key($0.key, $0) }
    newlyRevoked = revocation.newlyRevoked
    nodes = revocation.grant.nodes(in: fleet)
  }
}
