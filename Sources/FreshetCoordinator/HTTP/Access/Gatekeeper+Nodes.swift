import FreshetCore
import Logging

extension Gatekeeper {
  /// The keys of nodes that the access file lists, without those that were revoked.
  var nodeGrants: [NodeGrant] { nodes.grantsInForce }

  /// The applications that the access file lists; nil if every application may be in the fleet.
  var applications: [NodePolicy.Application]? { nodes.applications }

  /// Logs what a revocation changed.
  func log(_ revocation: NodeRevocation, by actor: String?) {
    guard !revocation.newlyRevoked.isEmpty else { return }
    logger.notice(
      "keys of nodes revoked",
      metadata: [
        "grant": "\(revocation.grant.name)", "actor": "\(actor ?? "unknown")",
        "keys": "\(revocation.newlyRevoked.joined(separator: " "))",
      ])
  }
}
