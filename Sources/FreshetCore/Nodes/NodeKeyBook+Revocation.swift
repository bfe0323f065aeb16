/// What a revocation did.
package struct NodeRevocation: Equatable, Sendable {
  /// The grant, as the access file has it.
  package var grant: NodeGrant
  /// The keys that the caller asked to revoke, now or before.
  package var keys: [RevokedKeys.Entry]
  /// The keys that were in force until now; empty if all were revoked before.
  package var newlyRevoked: [String]
}

/// Why a key could not be revoked.
package enum NodeRevocationError: Error, Equatable, Sendable {
  /// The access file has no such grant; `nearest` are the grants that may be meant, the nearest first.
  case unknownGrant(String, nearest: [String])
  /// The grant has no such key; `keys` are those that it has.
  case unknownKey(String, grant: String, keys: [String])
  /// The list of revoked keys is full.
  case full(limit: Int)
}

extension NodeKeyBook {
  /// Revokes all keys of the grant `name`, or only `key` of it.
  ///
  /// On an error nothing is revoked. A key that was revoked before keeps its entry.
  package mutating func revoke(
    _ name: String, key: String? = nil, at wall: Int64, by actor: String?
  ) throws(NodeRevocationError) -> NodeRevocation {
    guard let grant = grants.first(where: { $0.name.isIdentical(to: name) }) else {
      throw .unknownGrant(name, nearest: nearest(to: name))
    }
    // The grant's own text is kept, because texts of other bytes may be equal to it.
    let keys = grant.keys.filter { own in key.map { own.isIdentical(to: $0) } ?? true }
    if let key, keys.isEmpty { throw .unknownKey(key, grant: grant.name, keys: grant.keys) }
    let fresh = keys.filter { revoked[$0] == nil }
    guard revoked.entries.count + fresh.count <= GrantLimits.revokedKeys else {
      throw .full(limit: GrantLimits.revokedKeys)
    }
    for key in fresh {
      revoked.insert(RevokedKeys.Entry(key: key, grant: grant.name, at: wall, actor: actor))
    }
    return NodeRevocation(
      grant: grant, keys: keys.compactMap { revoked[$0] }, newlyRevoked: fresh)
  }

  /// The names of grants that may be meant by `name`, the nearest first; at most three.
  private func nearest(to name: String) -> [String] {
    // A text longer than any name is not a misspelling.
    guard name.utf8.count <= 64 else { return [] }
    let limit = max(1, name.count / 3)
    let near = grants.compactMap { grant in
      EditDistance.between(name, grant.name, atMost: limit).map { (grant.name, $0) }
    }
    return near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }
}
