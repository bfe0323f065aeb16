extension NodePolicy {
  /// Whether the policy knows a connection's credential, so that its peer may say anything at all.
  package func knows(_ credential: NodeCredential) -> Bool {
    switch access {
    case .open: true
    case .keys: grant(of: credential) != nil
    }
  }

  /// The grant that a credential belongs to; nil if there is none.
  package func grant(of credential: NodeCredential?) -> NodeGrant? {
    guard case .keys(let grants) = access, let credential else { return nil }
    return grants.first { $0.holds(credential) }
  }

  /// The oldest protocol version that a node may speak.
  ///
  /// Older versions show neither tokens nor receipts. No node of such a version ever had a key.
  package var oldestVersion: UInt32 {
    switch access {
    case .open: ProtocolVersion.oldest
    case .keys: ProtocolVersion.resume
    }
  }

  /// Returns the reason why `node` may not be in the fleet; nil if it may.
  package func fault(of node: NodeIdentity, _ credential: NodeCredential) -> NodeFault? {
    for (field, text) in node.texts where !text.isNormal { return .notNormal(field: field) }
    let permitsUnbounded: Bool
    switch access {
    case .open(let permits): permitsUnbounded = permits
    case .keys:
      guard credential != .none else { return .noKey }
      guard let grant = grant(of: credential) else { return .unknownKey }
      guard grant.application.isIdentical(to: node.application) else {
        return .otherApplication(permitted: grant.application)
      }
      guard grant.names.contains(where: { $0.covers(node.name) }) else {
        return .otherName(grant: grant.name)
      }
      permitsUnbounded = grant.permitsUnbounded
    }
    if let applications,
      !applications.contains(where: { $0.name.isIdentical(to: node.application) })
    {
      return .applicationNotListed
    }
    return node.bound == nil && !permitsUnbounded ? .unbounded : nil
  }
}

extension NodeGrant {
  /// Whether `credential` is one of the grant's keys.
  package func holds(_ credential: NodeCredential?) -> Bool {
    guard case .key(let key)? = credential else { return false }
    return keys.hasIdentical(to: key)
  }

  /// The most nodes that the roster keeps for the grant, with those that are gone or fenced.
  package var mostRecords: Int { 2 * maxNodes + 8 }
}

extension NodeIdentity {
  /// The texts that a peer chose, with their names.
  fileprivate var texts: [(field: String, text: String)] {
    [
      ("id", id), ("name", name), ("application", application),
      ("application version", applicationVersion),
    ]
  }
}

/// The reason why a policy does not admit a node.
package enum NodeFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The connection has no key, and only holders of keys are nodes.
  case noKey
  /// No grant has the connection's key.
  case unknownKey
  /// The key is another application's.
  case otherApplication(permitted: String)
  /// The name matches no pattern of the grant.
  case otherName(grant: String)
  /// The policy lists applications, and the node's is not among them.
  case applicationNotListed
  /// The node promises no bound.
  case unbounded
  /// A text is not in Unicode's normal form C.
  case notNormal(field: String)

  /// Whether the connection's key is at fault, so that nothing it says can ever count.
  package var isOfKey: Bool { self == .noKey || self == .unknownKey }

  /// What is wrong and what is allowed, for the node's log.
  package var description: String {
    switch self {
    case .noKey: "only nodes with a key are admitted here, and this connection has none"
    case .unknownKey:
      "the node's key is in no grant of the coordinator's access file, or was revoked"
    case .otherApplication(let permitted):
      "the node's key is for nodes of the application \(permitted.shown(WireLimits.nodeText)) only"
    case .otherName(let grant):
      "the node's name matches no name pattern of the grant \(grant.shown(WireLimits.nodeText))"
    case .applicationNotListed:
      "the coordinator's access file lists the fleet's applications, and the node's is not among them"
    case .unbounded:
      "the node promises no bound on staleness, which the coordinator does not permit; "
        + "set a bound, or have the operator permit unbounded nodes"
    case .notNormal(let field): "the node's \(field) \(String.isNotNormal)"
    }
  }
}
