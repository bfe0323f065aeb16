import Foundation
package import FreshetCore

/// The grants of keys for nodes, as JSON.
package struct NodeKeysDocument: Codable, Equatable, Sendable {
  /// All grants of the access file, in its order.
  package var grants: [Grant]

  /// A public key of a grant.
  package struct Key: Codable, Equatable, Sendable {
    /// The public key, as 40 characters of Z85.
    package var key: String
    /// When the key was revoked; absent if it is in force.
    package var revokedAt: String?
    /// Who revoked the key; absent if it is in force, or if that is unknown.
    package var revokedBy: String?
  }

  /// What the holders of some keys may be.
  package struct Grant: Codable, Equatable, Sendable {
    package var name: String
    package var application: String
    /// The patterns of the names that nodes may have, such as `web-*`.
    package var names: [String]
    package var maxNodes: Int
    /// Whether nodes may promise no bound on staleness.
    package var unbounded: Bool
    package var keys: [Key]
    /// The number of nodes that may be serving by the grant's keys, which count towards ``maxNodes``.
    ///
    /// After the coordinator's restart, nodes that were not heard from yet count by application and name.
    package var nodes: Int
  }

  package init(_ book: NodeKeyBook, in fleet: FleetView) {
    grants = book.grants.map { grant in
      Grant(
        name: grant.name, application: grant.application,
        names: grant.names.map(\.description), maxNodes: grant.maxNodes,
        unbounded: grant.permitsUnbounded,
        keys: grant.keys.map { Key($0, book.revoked[$0]) },
        nodes: book.inForce([grant]).reduce(0) { $0 + $1.serving(in: fleet) })
    }
  }
}

extension NodeKeysDocument.Key {
  init(_ key: String, _ entry: RevokedKeys.Entry?) {
    self.init(
      key: key, revokedAt: entry.map { Date.text(milliseconds: $0.at) }, revokedBy: entry?.actor)
  }
}

extension NodeGrant {
  /// The number of nodes in `fleet` that may be serving by the grant.
  fileprivate func serving(in fleet: FleetView) -> Int {
    fleet.nodes.count { node in
      guard node.standing != .gone, !node.isAway else { return false }
      guard case .key? = node.credential else { return covers(node.name, of: node.application) }
      return holds(node.credential)
    }
  }

  /// The names of the nodes in `fleet` that the grant covers, sorted and each once; those that have left are not in it
  /// any more.
  func nodes(in fleet: FleetView) -> [String] {
    var names: [String] = []
    for node in fleet.nodes where node.standing != .gone && covers(node.name, of: node.application)
    {
      if names.last?.isIdentical(to: node.name) != true { names.append(node.name) }
    }
    return names
  }
}
