/// Where one node stands with respect to one event.
public enum Standing: String, Equatable, Sendable, CaseIterable {
  /// It reported that it applied the event.
  case applied
  /// It cannot be serving what the event killed: its last proof from before has aged past its bound, or it
  /// came to the fleet after the event, with an empty cache.
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
  /// The application that it serves.
  public let application: String
  /// Where it stands.
  public let standing: Standing
  /// Whether it has had no proof within its bound: it serves nothing from its cache, whatever it
  /// has applied.
  public let isAway: Bool
  /// From the event's commit to the report that it was applied; nil if it has not been, or if that
  /// is too long ago to be known.
  public let appliedAfter: Duration?
  /// From the event's commit until the node could not be serving any more what it killed: applied it, was
  /// fenced or left; nil if it may be serving it, or if that is too long ago to be known.
  public let settledAfter: Duration?
  /// What the event dropped there, so far; of several events, all of them together.
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
  /// The event; of several, the last.
  public let sequence: SequenceNumber
  /// All events of which it is told what they dropped.
  package let events: EventSpans
  /// Whether all nodes that may be serving are known.
  ///
  /// False for one bound after a log began: an earlier one may have been lost, and the names of its
  /// nodes with it.
  public let knowsAllNodes: Bool
  /// All nodes known, by name and id.
  public let nodes: [NodeSettlement]
  /// Whether every node that applied it has also counted what it dropped.
  public let isCounted: Bool
  /// How many nodes were asked for, and how many there are.
  public let requirements: [MetRequirement]
  /// For how long from now on nodes may serve stale what the events killed, because a publisher said so: their
  /// ``Event/spread`` and ``Event/grace``; nil if none does.
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
        // One that has died since is none of those that a pipeline counts on.
        node.standing == .applied && !node.isAway
          && (requirement.application == nil || requirement.application == node.application)
      }
      return MetRequirement(requirement: requirement, applied: applied)
    }
  }

  /// Whether no node can still be serving what the event killed, but for what ``servesStaleFor`` tells of.
  public var isSettled: Bool { knowsAllNodes && nodes.allSatisfy(\.standing.isSettled) }

  /// Whether as many nodes have applied it as were asked for.
  public var isEnough: Bool { requirements.allSatisfy(\.isMet) }

  /// The same, but for what changes by itself.
  var withoutTime: Settlement {
    var settlement = self
    settlement.servesStaleFor = nil
    return settlement
  }
}
