/// Where one node stands with respect to an event, and what it dropped.
public struct NodeSettlement: Equatable, Sendable {
  /// The node's name.
  public let node: String
  /// The identity of this run of the node.
  public let id: String
  /// The application that the node is part of.
  public let application: String
  /// Where the node stands.
  public let standing: Standing
  /// Whether the node has had no proof within its bound and so serves nothing from its cache, whatever it has
  /// applied.
  public let isAway: Bool
  /// The time from the event's commit to the report that it was applied; nil if it was not applied, or if that
  /// is too long ago to be known.
  public let appliedAfter: Duration?
  /// The time from the event's commit until the node could no longer be serving what it killed, because it
  /// applied the event, was fenced or left.
  ///
  /// Nil if it may still be serving it, or if that is too long ago to be known.
  public let settledAfter: Duration?
  /// What the event has dropped on the node so far; the sum, if there are several events.
  ///
  /// Nil if unknown.
  public let dropped: DropCount?

  package init(
    node: String, id: String, application: String = "", standing: Standing,
    isAway: Bool = false, appliedAfter: Duration?, settledAfter: Duration? = nil,
    dropped: DropCount?
  ) {
    self.node = node
    self.id = id
    self.application = application
    self.standing = standing
    self.isAway = isAway
    self.appliedAfter = appliedAfter
    self.settledAfter = settledAfter ?? appliedAfter
    self.dropped = dropped
  }
}

/// The fleet's standing with respect to an event, node by node.
public struct Settlement: Equatable, Sendable {
  /// The event; the last one, if there are several.
  public let sequence: SequenceNumber
  /// All events whose drops are counted.
  package let events: EventSpans
  /// Whether every node that may be serving is known.
  ///
  /// False for one bound after a log began, because an earlier log may have been lost together with its nodes'
  /// names.
  public let knowsAllNodes: Bool
  /// All known nodes, sorted by name and id.
  public let nodes: [NodeSettlement]
  /// Whether every node that applied the event has also reported what it dropped.
  public let isCounted: Bool
  /// How many nodes were required, and how many there are.
  public let requirements: [MetRequirement]
  /// How much longer nodes may serve stale what the events killed, as their publishers allowed with
  /// ``Event/spread`` and ``Event/grace``; nil if none may.
  public private(set) var servesStaleFor: Duration?

  package init(
    sequence: SequenceNumber, events: EventSpans? = nil, knowsAllNodes: Bool = true,
    nodes: [NodeSettlement], isCounted: Bool, requiring requirements: [NodeRequirement] = [],
    servesStaleFor: Duration? = nil
  ) {
    self.sequence = sequence
    self.events = events ?? EventSpans(sequence)
    self.knowsAllNodes = knowsAllNodes
    self.nodes = nodes
    self.isCounted = isCounted
    self.servesStaleFor = servesStaleFor
    self.requirements = requirements.map { requirement in
      let applied = nodes.count { node in
        // A node that is away is not one that a pipeline counts on.
        node.standing == .applied && !node.isAway
          && (requirement.application == nil || requirement.application == node.application)
      }
      return MetRequirement(requirement: requirement, applied: applied)
    }
  }

  /// Whether no node can still be serving what the event killed, apart from what ``servesStaleFor`` allows.
  public var isSettled: Bool { knowsAllNodes && nodes.allSatisfy(\.standing.isSettled) }

  /// Whether as many nodes have applied it as were required.
  public var isEnough: Bool { requirements.allSatisfy(\.isMet) }

  /// A copy without the values that change with time alone.
  var withoutTime: Settlement {
    var settlement = self
    settlement.servesStaleFor = nil
    return settlement
  }
}
