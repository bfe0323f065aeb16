import FreshetCore

extension Gatekeeper {
  /// The keys of nodes that the access file lists, without those that were revoked.
  var nodeGrants: [NodeGrant] { nodes.grantsInForce }

  /// The applications that the access file lists; nil if every application may be in the fleet.
  var applications: [NodePolicy.Application]? { nodes.applications }
}
