package import FreshetCore

/// The fleet's answer to one event, as JSON has it.
package struct SettlementDocument: Codable, Equatable, Sendable {
  package var sequence: UInt64
  /// Whether no node can still be serving what the event killed.
  package var isSettled: Bool
  /// Whether all nodes that may be serving are known.
  package var knowsAllNodes: Bool
  /// Whether every node that applied it has also counted what it dropped.
  package var isCounted: Bool
  /// All nodes known, by name and id.
  package var nodes: [Node]

  /// One node's answer.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    /// One of ``FreshetCore/Standing``.
    package var standing: String
    /// From the commit to the report; absent if the node has not applied it.
    package var appliedAfterSeconds: Double?
    package var dropped: DropCountDocument?
  }

  package init(_ settlement: Settlement) {
    sequence = settlement.sequence
    isSettled = settlement.isSettled
    knowsAllNodes = settlement.knowsAllNodes
    isCounted = settlement.isCounted
    nodes = settlement.nodes.map { node in
      Node(
        name: node.node, id: node.id, standing: node.standing.rawValue,
        appliedAfterSeconds: node.appliedAfter?.inSeconds,
        dropped: node.dropped.map(DropCountDocument.init))
    }
  }
}

/// Entries and their bytes, as JSON has them.
package struct DropCountDocument: Codable, Equatable, Sendable {
  package var entries: UInt64
  package var bytes: UInt64

  package init(_ count: DropCount) {
    entries = count.entries
    bytes = count.bytes
  }
}

extension Duration {
  /// The duration in seconds, to the microsecond.
  var inSeconds: Double { Double(nanoseconds / 1_000) / 1_000_000 }
}
