package import FreshetCore

/// The fleet at one moment, as JSON has it.
package struct FleetDocument: Codable, Equatable, Sendable {
  package var head: PositionDocument
  /// How many nodes there are in each standing.
  package var standings: [String: Int]
  /// All nodes known, by name and id.
  package var nodes: [Node]
  /// Versions that nodes declared lately and that are not active, those met most often first; absent where an
  /// earlier version of the coordinator answers.
  package var inactiveVersions: [InactiveVersion]?

  /// A version that nodes declare and that is not active.
  package struct InactiveVersion: Codable, Equatable, Sendable {
    /// Such as `prompt:refund-assistant#system`.
    package var dimension: String
    package var version: String
    /// What is active instead; absent if the log names no version.
    package var active: [String]?
    /// Answers that were not cached for it.
    package var refused: UInt64
    /// Answers that were cached, because the log names no version.
    package var unnamed: UInt64
    /// Since the last of them.
    package var lastSeconds: Double
    /// The names of the nodes that declare it, in order.
    package var nodes: [String]
  }

  /// The standing of a node that has had no proof within its bound.
  package static let away = "away"

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
    /// One of ``FreshetCore/Standing``, with respect to the head; or `away`, whatever it has applied: it has had
    /// no proof within its bound, and serves nothing.
    package var standing: String
    package var dropped: DropCountDocument
    /// As it reported last, with dead entries that are not dropped yet; or what is alive now.
    package var held: DropCountDocument
    /// Whether it said just now what it holds; absent if it was not asked.
    package var isHeldNow: Bool?
    /// The version of the protocol that it speaks; absent since a coordinator's restart, until the node is
    /// heard of again.
    package var protocolVersion: UInt32?
  }

  /// The nodes as they are known, and what they said just now that they hold.
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
  }
}

extension NodeView {
  fileprivate var shownStanding: String { isAway ? FleetDocument.away : standing.rawValue }
}
