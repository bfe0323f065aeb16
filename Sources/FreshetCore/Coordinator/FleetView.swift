/// What the coordinator knows of one node.
public struct NodeView: Equatable, Sendable {
  /// The name that its application gave it.
  public let name: String
  /// The identity of this run of the node.
  public let id: String
  /// The application, and its version.
  public let application: String
  /// The application's version; empty if it has none.
  public let applicationVersion: String
  /// The longest staleness of any class it serves; nil if unbounded by its written choice.
  public let bound: Duration?
  /// What it has applied; nil since a coordinator's restart, until it is heard of again.
  public let applied: SequenceNumber?
  /// The age of the last proof it was given; nil if it was given none.
  public let proofAge: Duration?
  /// Where it stands with respect to the head.
  public let standing: Standing
  /// Whether it has had no proof within its bound, and serves nothing: also one that has applied the head.
  public let isAway: Bool
  /// Everything it dropped since it joined.
  public let dropped: DropCount
  /// Its cache: entries and bytes, as of its last report.
  public let held: DropCount
  /// The version of the protocol that it speaks; nil since a coordinator's restart, until it is heard of
  /// again.
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
  /// All nodes known, by name and id.
  public let nodes: [NodeView]
  /// Versions that nodes declare and that are not active, those met most often first; at most
  /// ``DeclaredVersion/most``.
  package let inactiveVersions: [DeclaredVersion]

  package init(head: Position, nodes: [NodeView], inactiveVersions: [DeclaredVersion] = []) {
    self.head = head
    self.nodes = nodes
    self.inactiveVersions = inactiveVersions
  }
}
