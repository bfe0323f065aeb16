package import FoundationEssentials
package import FreshetCore

/// The fleet's answer to one event, or to those of one publish, as JSON has it.
package struct SettlementDocument: Codable, Equatable, Sendable {
  /// The last of the events.
  package var sequence: UInt64
  /// All events of which it is told what they dropped, such as `3-5,9`; absent in what an earlier version wrote.
  package var events: String?
  /// Whether no node can still be serving what the events killed, but for what ``servesStaleUntil`` tells of.
  package var isSettled: Bool
  /// Whether all nodes that may be serving are known.
  package var knowsAllNodes: Bool
  /// Whether every node that applied it has also counted what it dropped.
  package var isCounted: Bool
  /// How many nodes had to be there, and how many are; absent if that was not asked for.
  package var requirements: [Requirement]?
  /// For how long nodes may go on serving stale what the events killed, because their publisher said so; absent
  /// if none does.
  package var servesStaleForSeconds: Double?
  /// The same, by the coordinator's wall clock, for people: ISO 8601 in UTC.
  package var servesStaleUntil: String?
  /// All nodes known, by name and id.
  package var nodes: [Node]

  /// How many nodes had to have applied it.
  package struct Requirement: Codable, Equatable, Sendable {
    /// Absent if nodes of any application count.
    package var application: String?
    package var required: Int
    package var applied: Int
    package var isMet: Bool { applied >= required }
  }

  /// One node's answer.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    /// Absent in what an earlier version wrote.
    package var application: String?
    /// One of ``FreshetCore/Standing``.
    package var standing: String
    /// From the commit to the report; absent if the node has not applied it.
    package var appliedAfterSeconds: Double?
    /// From the commit until the node had applied it, was fenced or left; absent if it may be serving what the
    /// event killed, or if that is not known.
    package var settledAfterSeconds: Double?
    /// What all the events dropped there; absent if that is not known.
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

  /// Whether as many nodes have applied it as had to.
  package var isEnough: Bool { (requirements ?? []).allSatisfy(\.isMet) }

  /// Nodes that may be serving what the events killed, by name; a standing that only a newer coordinator knows is
  /// no promise.
  package var late: [String] {
    nodes.filter { Standing(rawValue: $0.standing)?.isSettled != true }.map(\.name)
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
