import OrderedCollections

/// The nodes known to the coordinator, by the id of their run.
package struct Roster: Equatable, Sendable {
  /// The most nodes known at once.
  ///
  /// Beyond the limit, a hello is refused, and the node runs without its cache.
  package static let capacity = 10_000
  /// The time for which a node that serves nothing any more stays in the fleet view.
  package static let retention: Duration = .seconds(600)
  /// The time without a message after which an unbounded node is considered dead.
  package static let unboundedRetention: Duration = .seconds(86_400)

  private var nodes: OrderedDictionary<String, RosterNode> = [:]
  private var ids: [PeerID: String] = [:]

  package init() {}

  package var all: some Sequence<RosterNode> { nodes.values }
  package var isFull: Bool { nodes.count >= Self.capacity }

  /// Searches the nodes in a circle, from `place` on, for the first one for which `body` returns a value.
  ///
  /// - Parameters:
  ///   - place: the place at which to begin. Any number is valid.
  ///   - body: returns nil to skip a node.
  /// - Returns: the node's place and the value; nil if every node was skipped.
  package func first<Result>(
    from place: Int, _ body: (RosterNode) -> Result?
  ) -> (place: Int, result: Result)? {
    let start = place < nodes.count ? place : 0
    for index in [start..<nodes.count, 0..<start].joined() {
      if let result = body(nodes.values[index]) { return (index, result) }
    }
    return nil
  }

  /// The node with this id; nil if it is unknown.
  package subscript(id: String) -> RosterNode? { nodes[id] }

  /// Returns the node behind a connection; nil if it is unknown.
  package func node(of peer: PeerID) -> RosterNode? {
    ids[peer].flatMap { nodes[$0] }
  }

  /// Adds a node, or replaces the one with the same id.
  package mutating func set(_ node: RosterNode) {
    let id = node.identity.id
    if let old = nodes[id]?.peer, old != node.peer { ids[old] = nil }
    nodes[id] = node
    guard let peer = node.peer else { return }
    // A connection speaks for one node only.
    if let other = ids.updateValue(id, forKey: peer), other != id { nodes[other]?.peer = nil }
  }

  /// Ends the session of the node with this id; nothing that its connection says counts any more.
  package mutating func endSession(of id: String) {
    guard let index = nodes.index(forKey: id) else { return }
    if let peer = nodes.values[index].peer { ids[peer] = nil }
    nodes.values[index].endSession()
  }

  /// Removes the node with this id.
  package mutating func remove(_ id: String) {
    guard let node = nodes.removeValue(forKey: id) else { return }
    if let peer = node.peer { ids[peer] = nil }
  }

  /// Changes the node with this id in place; returns nil if it is unknown.
  package mutating func update<Result>(
    _ id: String, _ body: (inout RosterNode) -> Result
  ) -> Result? {
    guard let index = nodes.index(forKey: id) else { return nil }
    return body(&nodes.values[index])
  }

  /// Returns the id of the node behind a connection; nil if it is unknown.
  package func id(of peer: PeerID) -> String? { ids[peer] }

  /// Removes the nodes that have been silent for longer than they are kept.
  ///
  /// - Returns: the removed nodes.
  package mutating func forgetSilent(at now: Instant) -> [NodeIdentity] {
    let silent = nodes.values.filter { node in
      switch node.state {
      case .gone(let at): return now - at >= Self.retention
      case .saving: return false
      case .expected, .fenced, .joined:
        guard let fenced = node.fenceDeadline(committedAt: now) else {
          return now - node.heardAt >= Self.unboundedRetention
        }
        return now - max(fenced, node.heardAt) >= Self.retention
      }
    }
    for node in silent { remove(node.identity.id) }
    return silent.map(\.identity)
  }

  /// Marks as fenced all nodes whose last proof has aged past their bound.
  ///
  /// - Returns: the nodes newly fenced.
  /// - Complexity: O(nodes).
  package mutating func fenceSilent(at now: Instant) -> [NodeIdentity] {
    var fenced: [NodeIdentity] = []
    for index in nodes.values.indices {
      guard let from = nodes.values[index].fenceableAt, now >= from else { continue }
      nodes.values[index].state = .fenced(isRecovered: false)
      fenced.append(nodes.values[index].identity)
    }
    return fenced
  }

  /// Resets what the nodes have applied, after a new epoch began.
  ///
  /// - Parameter startedAt: when this run of the coordinator started.
  package mutating func startOver(startedAt: Instant) {
    for index in nodes.values.indices { nodes.values[index].startOver(startedAt: startedAt) }
  }
}
