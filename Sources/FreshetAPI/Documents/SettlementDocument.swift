package import FoundationEssentials
package import FreshetCore

/// The fleet's answer to the events of one publish, as JSON.
package struct SettlementDocument: Codable, Equatable, Sendable {
  /// The last of the events.
  package var sequence: UInt64
  /// The events counted in ``Node/dropped``, such as `3-5,9`; absent in documents of an earlier version.
  package var events: String?
  /// Whether no node can still be serving what the events killed, except as ``servesStaleUntil`` says.
  package var isSettled: Bool
  /// Whether all nodes that may be serving are known.
  package var knowsAllNodes: Bool
  /// Whether every node that applied the event has also counted what it dropped.
  package var isCounted: Bool
  /// The numbers of nodes required and present; absent if no number was required.
  package var requirements: [Requirement]?
  /// How long nodes may still serve what the events killed, because the publisher allowed it.
  ///
  /// Absent if no node does.
  package var servesStaleForSeconds: Double?
  /// The end of that time by the coordinator's wall clock, for people: ISO 8601 in UTC.
  package var servesStaleUntil: String?
  /// All known nodes, by name and id; by application and standing if the caller may not know which nodes there are.
  package var nodes: [Node]

  /// The number of nodes that must have applied the events.
  package struct Requirement: Codable, Equatable, Sendable {
    /// The application whose nodes count; absent if all count.
    package var application: String?
    package var required: Int
    package var applied: Int
    package var isMet: Bool { applied >= required }
  }

  /// A node, its standing with respect to the event, and what it dropped.
  package struct Node: Codable, Equatable, Sendable {
    /// The node's name; absent if the caller may not know it.
    package var name: String?
    /// The id of this run of the node; absent if the caller may not know it.
    package var id: String?
    /// The application that the node belongs to; absent in documents of an earlier version.
    package var application: String?
    /// The standing: one of ``FreshetCore/Standing``.
    package var standing: String
    /// The time from the commit to the node's report; absent if the node has not applied the event.
    package var appliedAfterSeconds: Double?
    /// The time from the commit until the node had applied the event, was fenced or left.
    ///
    /// Absent if the node may be serving what the event killed, or if that is unknown.
    package var settledAfterSeconds: Double?
    /// What all the events dropped at the node; absent if unknown.
    package var dropped: DropCountDocument?
  }

  package init(_ settlement: Settlement, at now: Date = Date()) {
    sequence = settlement.sequence
    events = settlement.events.description
    isSettled = settlement.isSettled
    knowsAllNodes = settlement.knowsAllNodes
    isCounted = settlement.isCounted
    requirements =
      settlement.requirements.isEmpty
      ? nil
      : settlement.requirements.map {
        Requirement(
          application: $0.requirement.application, required: $0.requirement.count,
          applied: $0.applied)
      }
    servesStaleForSeconds = settlement.servesStaleFor?.inSeconds
    servesStaleUntil = settlement.servesStaleFor.map {
      Date.text(
        milliseconds: Int64((now.timeIntervalSince1970 + $0.inSeconds) * 1_000))
    }
    nodes = settlement.nodes.map { node in
      Node(
        name: node.node, id: node.id, application: node.application,
        standing: node.standing.rawValue,
        appliedAfterSeconds: node.appliedAfter?.inSeconds,
        settledAfterSeconds: node.settledAfter?.inSeconds,
        dropped: node.dropped.map(DropCountDocument.init))
    }
  }

  /// Whether all ``requirements`` are met.
  package var isEnough: Bool { (requirements ?? []).allSatisfy(\.isMet) }

  /// The nodes that may be serving what the events killed.
  ///
  /// A standing that only a newer coordinator knows counts as late.
  private var lateNodes: [Node] {
    nodes.filter { Standing(rawValue: $0.standing)?.isSettled != true }
  }

  /// The number of nodes that may be serving what the events killed.
  package var lateCount: Int { lateNodes.count }

  /// The names of these nodes.
  package var late: [String] { Self.names(of: lateNodes) }

  /// The names of `nodes`; of those without a name, how many there are of each application.
  package static func names(of nodes: [Node]) -> [String] {
    let nameless = Dictionary(
      grouping: nodes.filter { $0.name == nil }, by: { $0.application ?? "" })
    return nodes.compactMap(\.name)
      + nameless.sorted { $0.key < $1.key }.map { application, nodes in
        Node.text(nodes.count, of: application)
      }
  }

  /// The settlement for a caller that may not know which nodes there are: their standings and what they dropped.
  ///
  /// The order of the nodes tells nothing of their names.
  package var withoutNames: SettlementDocument {
    var document = self
    for index in document.nodes.indices {
      document.nodes[index].name = nil
      document.nodes[index].id = nil
    }
    document.nodes.sort { $0.anonymousOrder < $1.anonymousOrder }
    return document
  }
}

extension SettlementDocument.Node {
  /// A number of nodes without names, such as `3 nodes of support`.
  package static func text(_ count: Int, of application: String) -> String {
    (count == 1 ? "1 node" : "\(count) nodes") + (application.isEmpty ? "" : " of \(application)")
  }

  fileprivate var anonymousOrder: (String, String, Double, UInt64) {
    (application ?? "", standing, settledAfterSeconds ?? -1, dropped?.entries ?? 0)
  }
}

/// A number of entries and their bytes, as JSON.
package struct DropCountDocument: Codable, Equatable, Sendable {
  package var entries: UInt64
  package var bytes: UInt64

  package init(_ count: DropCount) {
    entries = count.entries
    bytes = count.bytes
  }
}

extension Duration {
  /// The duration in seconds, truncated to microseconds.
  var inSeconds: Double { Double(nanoseconds / 1_000) / 1_000_000 }
}
