/// Who may be a node, and which applications' nodes a publisher waits for.
package struct NodePolicy: Equatable, Sendable {
  /// How nodes are told apart.
  package enum Access: Equatable, Sendable {
    /// Nobody is asked for a key, because only this machine reaches the ports.
    case open(permitsUnbounded: Bool)
    /// Only the holders of these grants' keys are nodes.
    case keys([NodeGrant])
  }

  /// An application whose nodes count for settlement and drop limits, with the least number of them.
  package struct Application: Equatable, Sendable {
    package var name: String
    /// The number of nodes below which the fleet's operators are warned; 0 for no warning.
    package var expectedNodes: Int

    package init(name: String, expectedNodes: Int = 0) {
      self.name = name
      self.expectedNodes = expectedNodes
    }
  }

  package var access: Access
  /// The applications that may be in the fleet; nil if every application may.
  package var applications: [Application]?

  package init(_ access: Access, applications: [Application]? = nil) {
    self.access = access
    self.applications = applications
  }

  /// Whether keys are asked for, and none is left that lets anybody in.
  package var letsNobodyIn: Bool {
    guard case .keys(let grants) = access else { return false }
    return grants.allSatisfy(\.keys.isEmpty)
  }
}

/// What a connection has proven about its peer.
package enum NodeCredential: Hashable, Sendable {
  /// Nothing: the port is plain.
  case none
  /// That it holds the secret half of this public key, as 40 characters of Z85.
  case key(String)
}
