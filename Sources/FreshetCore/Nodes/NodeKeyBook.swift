/// Who may be a node: the grants of the access file, without the keys that were revoked.
package struct NodeKeyBook: Equatable, Sendable {
  /// The grants as the access file has them, with keys that were revoked.
  package var grants: [NodeGrant]
  /// The applications that may be in the fleet; nil if every application may.
  package var applications: [NodePolicy.Application]?
  /// The revoked keys, whichever access file named them.
  package internal(set) var revoked: RevokedKeys

  package init(
    grants: [NodeGrant] = [], applications: [NodePolicy.Application]? = nil,
    revoked: RevokedKeys = RevokedKeys()
  ) {
    self.grants = grants
    self.applications = applications
    self.revoked = revoked
  }

  /// The grants of the access file, with the keys that are in force.
  package var grantsInForce: [NodeGrant] { inForce(grants) }

  /// Returns `grants` without the keys that were revoked.
  ///
  /// A grant stays when its last key goes: without any grant, ports would be taken for ones that ask for no key.
  package func inForce(_ grants: [NodeGrant]) -> [NodeGrant] {
    grants.map { grant in
      var grant = grant
      grant.keys.removeAll { revoked[$0] != nil }
      return grant
    }
  }

  /// The grants that still have revoked keys in the access file, with these.
  package var staleKeys: [(grant: String, keys: [String])] {
    grants.compactMap { grant in
      let keys = grant.keys.filter { revoked[$0] != nil }
      return keys.isEmpty ? nil : (grant.name, keys)
    }
  }

  /// Takes over the grants and applications of `next`, and adds its revoked keys.
  package mutating func take(_ next: NodeKeyBook) {
    grants = next.grants
    applications = next.applications
    revoked.merge(next.revoked)
  }
}
