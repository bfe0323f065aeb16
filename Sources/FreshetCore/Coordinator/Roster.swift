import OrderedCollections

/// The nodes that the coordinator knows of, by the identity of their run.
package struct Roster: Equatable, Sendable {
  /// Nodes known at once.
  ///
  /// Beyond it a hello is refused: the node runs without its cache.
  package static let capacity = 10_000
  /// How long a node that serves nothing any more stays in the fleet view.
  package static let retention: Duration = .seconds(600)
  /// How long a node that serves stale by choice may be silent before it is taken for dead.
  package static let unboundedRetention: Duration = .seconds(86_400)

  private var nodes: OrderedDictionary<String, RosterNode> = [:]
  private var ids: [PeerID: String] = [:]

  package init() {}

  package var all: some Sequence<RosterNode> { nodes.values }
  package var isFull: Bool { nodes.count >= Self.capacity }

  /// The first node of which `body` says something, from a place on and all the way round.
  ///
  /// - Parameters:
  ///   - place: where to begin: any number will do.
  ///   - body: nil for a node that is passed over.
  /// - Returns: its place, and what was said of it.
  package func first<Result>(
    from place: Int, _ body: (RosterNode) -> Result?
  ) -> (place: Int, result: Result)? {
    let start = place < nodes.count ? place : 0
    for index in [start..<nodes.count, 0..<start].joined() {
      if let result = body(nodes.values[index]) { return (index, result) }
    }
    return nil
  }

  /// The node with this id.
  package subscript(id: String) -> RosterNode? { nodes[id] }

  /// The node behind a connection.
  package func node(of peer: PeerID) -> RosterNode? {
    ids[peer].flatMap { nodes[$0] }
  }

  /// Adds or replaces a node.
  package mutating func set(_ node: RosterNode) {
    if let old = nodes[node.identity.id]?.peer, old != node.peer { ids[old] = nil }
    nodes[node.identity.id] = node
    if let peer = node.peer { ids[peer] = node.identity.id }
  }

  /// Forgets the node with this id.
  package mutating func remove(_ id: String) {
    guard let node = nodes.removeValue(forKey: id) else { return }
    if let peer = node.peer { ids[peer] = nil }
  }

  /// Changes a node in place; nil if there is none with this id.
  package mutating func update<Result>(
    _ id: String, _ body: (inout RosterNode) -> Result
  ) -> Result? {
    guard let index = nodes.index(forKey: id) else { return nil }
    return body(&nodes.values[index])
  }

  /// The id behind a connection.
  package func id(of peer: PeerID) -> String? { ids[peer] }

  /// Forgets what nobody waits for any more.
  ///
  /// - Returns: who was forgotten.
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

  /// Takes those for fenced whose last proof has aged past their bound.
  ///
  /// - Returns: who they are.
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

  /// Another epoch: what the nodes applied counts no more.
  ///
  /// - Parameter startedAt: when this run of the coordinator did.
  package mutating func startOver(startedAt: Instant) {
    for index in nodes.values.indices { nodes.values[index].startOver(startedAt: startedAt) }
  }
}
