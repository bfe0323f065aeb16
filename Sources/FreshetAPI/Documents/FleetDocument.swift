package import FreshetCore

/// The fleet at one moment, as JSON.
package struct FleetDocument: Codable, Equatable, Sendable {
  package var head: PositionDocument
  /// The number of nodes in each standing.
  package var standings: [String: Int]
  /// All known nodes, by name and id.
  package var nodes: [Node]
  /// Versions that nodes declared recently and that are not active, the most frequent first.
  ///
  /// Absent in the answer of an earlier version of the coordinator.
  package var inactiveVersions: [InactiveVersion]?
  /// The applications that the access file lists, with their nodes; absent if it lists none.
  package var applications: [Application]?

  /// A listed application and its number of nodes.
  package struct Application: Codable, Equatable, Sendable {
    package var name: String
    /// The least number of nodes that the operators expect.
    package var expected: Int
    /// The number of nodes that are in the fleet and not away.
    package var live: Int
  }

  /// A version that nodes declare and that is not active.
  package struct InactiveVersion: Codable, Equatable, Sendable {
    /// The dimension, such as `prompt:refund-assistant#system`.
    package var dimension: String
    package var version: String
    /// The active versions; absent if the log names none.
    package var active: [String]?
    /// The number of answers not cached because of it.
    package var refused: UInt64
    /// The number of answers cached all the same, because the log names no version.
    package var unnamed: UInt64
    /// The time since the last of these answers.
    package var lastSeconds: Double
    /// The sorted names of the nodes that declare it.
    package var nodes: [String]
  }

  /// The standing of a node that has had no proof within its bound.
  package static let away = "away"

  /// A node, its standing and its counts of entries.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    package var application: String
    package var applicationVersion: String
    /// The longest staleness that the node serves; absent if unbounded.
    package var boundSeconds: Double?
    /// The last event that the node reported as applied.
    ///
    /// Absent after a coordinator's restart, until the node is heard from again.
    package var applied: UInt64?
    /// The time since the node's last proof; absent if it was given none.
    package var proofAgeSeconds: Double?
    /// The standing with respect to the head: one of ``FreshetCore/Standing``, or `away`.
    ///
    /// A node that is away has had no proof within its bound and serves nothing, whatever it has applied.
    package var standing: String
    package var dropped: DropCountDocument
    /// The entries that the node holds.
    ///
    /// Either as last reported, including dead entries not yet dropped; or only the live ones, as answered just now.
    package var held: DropCountDocument
    /// Whether ``held`` was answered just now; absent if the node was not asked.
    package var isHeldNow: Bool?
    /// The protocol version that the node speaks.
    ///
    /// Absent after a coordinator's restart, until the node is heard from again.
    package var protocolVersion: UInt32?
  }

  /// Creates the document with each node's count of live entries from `report`.
  package init(_ fleet: FleetView, holding report: DryRunReport) {
    self.init(fleet)
    let answers = Dictionary(
      report.nodes.compactMap { node in (try? node.answer.get()).map { (node.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for index in nodes.indices {
      nodes[index].isHeldNow = false
      guard let answer = answers[nodes[index].id]
      else { continue }
      nodes[index].held = DropCountDocument(answer.held)
      nodes[index].isHeldNow = true
    }
  }

  package init(_ fleet: FleetView) {
    head = PositionDocument(fleet.head)
    standings = Dictionary(grouping: fleet.nodes, by: \.shownStanding).mapValues(\.count)
    nodes = fleet.nodes.map { node in
      Node(
        name: node.name, id: node.id, application: node.application,
        applicationVersion: node.applicationVersion, boundSeconds: node.bound?.inSeconds,
        applied: node.applied, proofAgeSeconds: node.proofAge?.inSeconds,
        standing: node.shownStanding, dropped: DropCountDocument(node.dropped),
        held: DropCountDocument(node.held), protocolVersion: node.protocolVersion)
    }
    inactiveVersions = fleet.inactiveVersions.map { version in
      InactiveVersion(
        dimension: version.dimension.description, version: version.version,
        active: version.active, refused: version.refused, unnamed: version.unnamed,
        lastSeconds: version.age.inSeconds, nodes: version.nodes)
    }
    if !fleet.applications.isEmpty {
      applications = fleet.applications.map {
        Application(name: $0.name, expected: $0.expected, live: $0.live)
      }
    }
  }
}

extension NodeView {
  fileprivate var shownStanding: String { isAway ? FleetDocument.away : standing.rawValue }
}
