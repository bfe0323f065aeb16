/// What the coordinator knows about one node.
public struct NodeView: Equatable, Sendable {
  /// The name that its application gave it.
  public let name: String
  /// The identity of this run of the node.
  public let id: String
  /// The name of the application.
  public let application: String
  /// The application's version; empty if it has none.
  public let applicationVersion: String
  /// The longest staleness of any class that it serves; nil if it is unbounded by its written choice.
  public let bound: Duration?
  /// The last event applied; nil after a coordinator's restart until the node reports again.
  public let applied: SequenceNumber?
  /// The age of the last proof given to it; nil if none was.
  public let proofAge: Duration?
  /// Where it stands with respect to the head.
  public let standing: Standing
  /// Whether it has had no proof within its bound and so serves nothing, even if it has applied the head.
  public let isAway: Bool
  /// Everything that it has dropped since it joined.
  public let dropped: DropCount
  /// The entries and bytes in its cache, as of its last report.
  public let held: DropCount
  /// The protocol version that it speaks; nil after a coordinator's restart until it says hello again.
  public let protocolVersion: UInt32?

  package init(
    name: String, id: String, application: String, applicationVersion: String, bound: Duration?,
    applied: SequenceNumber?, proofAge: Duration?, standing: Standing, dropped: DropCount,
    held: DropCount, protocolVersion: UInt32? = nil, isAway: Bool = false
  ) {
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

/// The whole fleet at one moment.
public struct FleetView: Equatable, Sendable {
  /// The head of the log.
  public let head: Position
  /// All known nodes, sorted by name and id.
  public let nodes: [NodeView]
  /// Declared versions that are not active, the most frequent first; at most ``DeclaredVersion/most``.
  package let inactiveVersions: [DeclaredVersion]

  package init(head: Position, nodes: [NodeView], inactiveVersions: [DeclaredVersion] = []) {
    self.head = head
    self.nodes = nodes
    self.inactiveVersions = inactiveVersions
  }
}
