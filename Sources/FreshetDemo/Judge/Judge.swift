/// Compares what nodes served with the truth: it knows the sources, and nothing of Freshet.
struct Judge: Sendable {
  /// The judgement on one answer.
  enum Finding: Equatable, Sendable {
    /// The answer is right, or is not from the cache.
    case right
    /// From the cache and out of date, but within the node's permitted time.
    case inTime
    /// From the cache, although a change that the node had to follow made it wrong; names the dimension.
    case stale(String)
  }

  let history: SourceHistory

  /// Whether the cache of `node` was right to serve an answer.
  func finding(on answer: ServedAnswer, by node: String) -> Finding {
    guard answer.outcome == .hit else { return .right }
    var finding = Finding.right
    for (dimension, version) in answer.facts {
      guard let changes = history.changes[dimension] else { return .stale(dimension) }
      // From the last change that the node must have followed, to the present.
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

  /// Whether an event made the entry wrong that the cache of `node` lost, so that it had to be dropped.
  func hadToGo(_ lost: ServedAnswer.Lost, by node: String) -> Bool {
    lost.facts.contains { dimension, version in
      guard let changes = history.changes[dimension] else { return false }
      return changes.dropFirst().contains { change in
        guard change.bound != nil else { return false }
        if change.isNamed, !lost.unsaid.contains(dimension) { return change.version != version }
        // A purge names no version, and an answer that declares none may be of any: whether it was made
        // before the event reached the node cannot be known.
        return lost.madeAt < (change.deadline(of: node) ?? .max)
      }
    }
  }
}
