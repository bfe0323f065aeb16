/// Holds what nodes served against what was true: it knows the sources, and nothing of Freshet.
struct Judge: Sendable {
  /// What is to be said of one answer.
  enum Finding: Equatable, Sendable {
    /// Nothing is wrong with it.
    case right
    /// From the cache, out of date, but within the time that the node is given.
    case inTime
    /// From the cache, and a change that the node is held to had made it wrong: the dimension.
    case stale(String)
  }

  let history: SourceHistory

  /// Whether an answer from the cache of `node` should have been served.
  func finding(on answer: ServedAnswer, by node: String) -> Finding {
    guard answer.outcome == .hit else { return .right }
    var finding = Finding.right
    for (dimension, version) in answer.facts {
      guard let changes = history.changes[dimension] else { return .stale(dimension) }
      // What the node is held to, and what the source was changed to since.
      let held = changes.lastIndex { change in
        change.deadline(of: node).map { $0 < answer.at } ?? false
      }
      let permitted = changes[(held ?? 0)...]
      if !permitted.contains(where: { $0.version == version }) { return .stale(dimension) }
      let current = changes.last { $0.since < answer.at }
      if let current, current.version != version { finding = .inTime }
    }
    return finding
  }

  /// Whether an event could have made wrong what the cache of `node` lost: whether it had to go.
  func hadToGo(_ lost: ServedAnswer.Lost, by node: String) -> Bool {
    lost.facts.contains { dimension, version in
      guard let changes = history.changes[dimension] else { return false }
      return changes.dropFirst().contains { change in
        guard change.bound != nil else { return false }
        if change.isNamed, !lost.unsaid.contains(dimension) { return change.version != version }
        // A purge names nothing, and what says no version may be of any: what was made before the event
        // reached the node cannot be told apart.
        return lost.madeAt < (change.deadline(of: node) ?? .max)
      }
    }
  }
}
