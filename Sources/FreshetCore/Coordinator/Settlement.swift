/// Where one node stands with respect to an event, and what it dropped.
public struct NodeSettlement: Equatable, Sendable {
  /// The node's name, as its application chose it.
  public let node: String
  /// The identity of this run of the node.
  public let id: String
  /// The name of the node's application.
  public let application: String
  /// The node's standing with respect to the event.
  public let standing: Standing
  /// Whether the node has had no proof within its bound.
  ///
  /// It then serves nothing from its cache, whatever it has applied.
  public let isAway: Bool
  /// The time from the event's commit until the node reported that it applied the event; nil if it has not, or if that
  /// was too long ago to be known.
  public let appliedAfter: Duration?
  /// The time from the event's commit until the node could no longer be serving what it killed, because it applied the
  /// event, was fenced or left.
  ///
  /// Nil if the node may still be serving it, or if that was too long ago to be known.
  public let settledAfter: Duration?
  /// The entries that the event has dropped on the node so far, or the sum for several events; nil if unknown.
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

/// Where the whole fleet stands with respect to an event, node by node.
public struct Settlement: Equatable, Sendable {
  /// The event's number; the last one, if there are several events.
  public let sequence: SequenceNumber
  /// The events whose drops are summed.
  package let events: EventSpans
  /// Whether every node that may be serving is known.
  ///
  /// It is false for one bound after a log began, because an earlier log may have been lost together with its roster.
  public let knowsAllNodes: Bool
  /// All known nodes, sorted by name and id.
  public let nodes: [NodeSettlement]
  /// Whether every node that has applied the event has also reported what it dropped.
  public let isCounted: Bool
  /// The requirements that were given, each with the number of nodes that count.
  public let requirements: [MetRequirement]
  /// The longest time for which nodes may still serve what the events killed, as their publishers allowed with
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
        // A node that is away serves nothing, so a pipeline cannot count on it.
        node.standing == .applied && !node.isAway
          && (requirement.application == nil || requirement.application == node.application)
      }
      return MetRequirement(requirement: requirement, applied: applied)
    }
  }

  /// Whether no node can still be serving what the event killed, except as ``servesStaleFor`` says.
  public var isSettled: Bool { knowsAllNodes && nodes.allSatisfy(\.standing.isSettled) }

  /// Whether all requirements are met.
  public var isEnough: Bool { requirements.allSatisfy(\.isMet) }

  /// A copy without the values that change with time alone, to tell whether anything else has changed.
  var withoutTime: Settlement {
    var settlement = self
    settlement.servesStaleFor = nil
    return settlement
  }
}
