/// The coordinator's knowledge of one node.
public struct NodeView: Equatable, Sendable {
  /// The node's name, as its application chose it.
  public let name: String
  /// The identity of this run of the node.
  public let id: String
  /// The name of the node's application.
  public let application: String
  /// The application's version; empty if it has none.
  public let applicationVersion: String
  /// The longest bound of any class that the node serves; nil if the application chose to be unbounded.
  public let bound: Duration?
  /// The last event that the node has applied; nil from a restart of the coordinator until the node's next report.
  public let applied: SequenceNumber?
  /// The age of the last proof given to the node; nil if there is none.
  public let proofAge: Duration?
  /// The node's standing with respect to the head.
  public let standing: Standing
  /// Whether the node has had no proof within its bound.
  ///
  /// It then serves nothing from its cache, even if it has applied the head.
  public let isAway: Bool
  /// All entries that the node has dropped since it joined.
  public let dropped: DropCount
  /// The entries in the node's cache, as of its last report.
  public let held: DropCount
  /// The protocol version in use with the node; nil from a restart of the coordinator until the node's next hello.
  public let protocolVersion: UInt32?
  /// What the node's connection has proven; nil from a restart of the coordinator until the node's next hello.
  package let credential: NodeCredential?

  package init(
    name: String, id: String, application: String, applicationVersion: String, bound: Duration?,
    applied: SequenceNumber?, proofAge: Duration?, standing: Standing, dropped: DropCount,
    held: DropCount, protocolVersion: UInt32? = nil, isAway: Bool = false,
    credential: NodeCredential? = nil
  ) {
    self.credential = credential
    self.isAway = isAway
    self.protocolVersion = protocolVersion
    self.name = name
    self.id = id
    self.application = application
    self.applicationVersion = applicationVersion
    self.bound = bound
    self.applied = applied
    self.proofAge = proofAge
    self.standing = standing
    self.dropped = dropped
    self.held = held
  }
}

/// The state of the whole fleet at one moment.
public struct FleetView: Equatable, Sendable {
  /// The end of the log.
  public let head: Position
  /// All known nodes, sorted by name and id.
  public let nodes: [NodeView]
  /// The declared versions that are not active, with the most frequent first; at most ``DeclaredVersion/most``.
  package let inactiveVersions: [DeclaredVersion]
  /// The applications that the access file lists, with their nodes; empty if it lists none.
  package let applications: [ApplicationView]

  package init(
    head: Position, nodes: [NodeView], inactiveVersions: [DeclaredVersion] = [],
    applications: [ApplicationView] = []
  ) {
    self.applications = applications
    self.head = head
    self.nodes = nodes
    self.inactiveVersions = inactiveVersions
  }
}
