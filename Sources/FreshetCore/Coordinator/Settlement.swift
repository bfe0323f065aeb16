/// Where one node stands with respect to one event.
public enum Standing: String, Equatable, Sendable, CaseIterable {
  /// It reported that it applied the event.
  case applied
  /// It cannot be serving what the event killed: its last proof has aged past its bound.
  case fenced
  /// It may still be serving what the event killed.
  case pending
  /// It serves stale by its application's written choice, and has not applied the event.
  case unbounded
  /// It said goodbye: it serves nothing.
  case gone

  /// Whether a publisher need not wait for the node any longer.
  public var isSettled: Bool {
    switch self {
    case .applied, .fenced, .gone: true
    case .pending, .unbounded: false
    }
  }
}

/// One node's answer to one event.
public struct NodeSettlement: Equatable, Sendable {
  /// The node's name.
  public let node: String
  /// The identity of this run of the node.
  public let id: String
  /// Where it stands.
  public let standing: Standing
  /// From the event's commit to the report that it was applied; nil if it has not been, or if that
  /// is too long ago to be known.
  public let appliedAfter: Duration?
  /// What the event dropped there, so far.
  public let dropped: DropCount?

  package init(
    node: String, id: String, standing: Standing, appliedAfter: Duration?, dropped: DropCount?
  ) {
    self.node = node
    self.id = id
    self.standing = standing
    self.appliedAfter = appliedAfter
    self.dropped = dropped
  }
}

/// What an event dropped.
public struct DropCount: Equatable, Sendable {
  /// Entries.
  public var entries: UInt64
  /// Their bytes.
  public var bytes: UInt64

  package init(entries: UInt64 = 0, bytes: UInt64 = 0) {
    self.entries = entries
    self.bytes = bytes
  }

  package static func += (left: inout DropCount, right: DropCount) {
    left.entries &+= right.entries
    left.bytes &+= right.bytes
  }
}

/// The fleet's answer to one event, node by node.
public struct Settlement: Equatable, Sendable {
  /// The event.
  public let sequence: SequenceNumber
  /// Whether all nodes that may be serving are known.
  ///
  /// False for one bound after a log began: an earlier one may have been lost, and the names of its
  /// nodes with it.
  public let knowsAllNodes: Bool
  /// All nodes known, by name and id.
  public let nodes: [NodeSettlement]
  /// Whether every node that applied it has also counted what it dropped.
  public let isCounted: Bool

  package init(
    sequence: SequenceNumber, knowsAllNodes: Bool = true, nodes: [NodeSettlement], isCounted: Bool
  ) {
    self.sequence = sequence
    self.knowsAllNodes = knowsAllNodes
    self.nodes = nodes
    self.isCounted = isCounted
  }

  /// Whether no node can still be serving what the event killed.
  public var isSettled: Bool { knowsAllNodes && nodes.allSatisfy(\.standing.isSettled) }
}
