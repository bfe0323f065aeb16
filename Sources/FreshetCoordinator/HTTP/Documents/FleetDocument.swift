package import FreshetCore

/// The fleet at one moment, as JSON has it.
package struct FleetDocument: Codable, Equatable, Sendable {
  package var head: PositionDocument
  /// How many nodes there are in each standing.
  package var standings: [String: Int]
  /// All nodes known, by name and id.
  package var nodes: [Node]

  /// One node.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    package var application: String
    package var applicationVersion: String
    /// The longest staleness that it serves; absent if it serves stale without a bound.
    package var boundSeconds: Double?
    /// Absent since a coordinator's restart, until the node is heard of again.
    package var applied: UInt64?
    /// Absent if it was given no proof.
    package var proofAgeSeconds: Double?
    /// One of ``FreshetCore/Standing``, with respect to the head.
    package var standing: String
    package var dropped: DropCountDocument
    package var held: DropCountDocument
  }

  package init(_ fleet: FleetView) {
    head = PositionDocument(fleet.head)
    standings = Dictionary(grouping: fleet.nodes, by: \.standing.rawValue).mapValues(\.count)
    nodes = fleet.nodes.map { node in
      Node(
        name: node.name, id: node.id, application: node.application,
        applicationVersion: node.applicationVersion, boundSeconds: node.bound?.inSeconds,
        applied: node.applied, proofAgeSeconds: node.proofAge?.inSeconds,
        standing: node.standing.rawValue, dropped: DropCountDocument(node.dropped),
        held: DropCountDocument(node.held))
    }
  }
}
