import FreshetCore

extension Gatekeeper {
  /// The keys of nodes that the access file lists.
  var nodeGrants: [NodeGrant] { [] }

  /// The applications that the access file lists; nil if every application may be in the fleet.
  var applications: [NodePolicy.Application]? { nil }
}
