package import FreshetCore

extension CoordinatorConfiguration {
  /// Who may connect to the two ports for agents.
  public enum NodeAccess: Hashable, Sendable {
    /// The holders of the keys in ``nodeGrants`` and in the access file; whoever is on this machine, if there are none
    /// and ``CoordinatorConfiguration/host`` is a loopback address.
    case automatic
    /// Anybody, unencrypted, even from other machines.
    ///
    /// Whoever reaches the ports can read all events, and pretend to be any node: publishers may then be told that an
    /// event has settled while nodes still serve what it killed.
    case plainWithoutAuthentication
  }

  /// Whether other machines can reach the agents' ports.
  private var exposesNodes: Bool { !isLoopback(host: host) }

  /// Refuses agents' ports that other machines can reach if nothing can ask who connects.
  func checkNodeReach() throws(CoordinatorError) {
    let grants = try grantsInCode()
    if nodes == .plainWithoutAuthentication, !grants.isEmpty {
      throw .configuration(
        field: "nodes",
        problem: "asks nobody for a key, but nodeGrants lists keys; give one of them")
    }
    // The access file may grant keys; that is known when it is read.
    guard exposesNodes, nodes == .automatic, !exposesWithoutAuthentication, grants.isEmpty,
      accessFile == nil
    else { return }
    throw unasked
  }

  /// Returns who may be a node.
  ///
  /// - Parameters:
  ///   - book: the keys and applications that the access file lists, and the keys that were revoked.
  ///   - isKeyed: whether the running ports ask for keys; nil before the start. A running coordinator does not change
  ///     that, so that a file without keys opens no port.
  /// - Returns: the policy.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)``.
  package func nodePolicy(
    _ book: NodeKeyBook, isKeyed: Bool? = nil
  ) throws(CoordinatorError) -> NodePolicy {
    let grants = book.inForce(try grantsInCode()) + book.grantsInForce
    if isKeyed == true {
      return NodePolicy(.keys(try distinct(grants)), applications: book.applications)
    }
    guard grants.isEmpty else {
      if nodes == .plainWithoutAuthentication {
        throw .configuration(
          field: "nodes", problem: "asks nobody for a key, but the access file lists keys of nodes")
      }
      if isKeyed == false {
        throw .configuration(
          field: "accessFile",
          problem: "lists the first keys of nodes, which take effect when the coordinator restarts")
      }
      return NodePolicy(.keys(try distinct(grants)), applications: book.applications)
    }
    if exposesNodes, nodes == .automatic, !exposesWithoutAuthentication { throw unasked }
    return NodePolicy(
      .open(permitsUnbounded: permitsUnboundedNodes), applications: book.applications)
  }

  private var unasked: CoordinatorError {
    .configuration(
      field: "host",
      problem: "is \(host), which other machines may reach, and no node has a key; make one with "
        + "'freshet keys new' and list it in the access file below 'nodes', keep to 127.0.0.1, "
        + "give httpHost another address, or set exposesWithoutAuthentication")
  }

  private func grantsInCode() throws(CoordinatorError) -> [NodeGrant] {
    var grants: [NodeGrant] = []
    for grant in nodeGrants { grants.append(try grant.checked()) }
    return grants
  }

  /// Refuses a key that two grants list: what its holder may be would be a matter of order.
  private func distinct(_ grants: [NodeGrant]) throws(CoordinatorError) -> [NodeGrant] {
    var owners: [String: String] = [:]
    for grant in grants {
      for key in grant.keys {
        guard let other = owners.updateValue(grant.name, forKey: key) else { continue }
        throw .configuration(
          field: "nodeGrants",
          problem: "and the access file give the key \(key) to '\(other)' and to '\(grant.name)'")
      }
    }
    return grants
  }
}
