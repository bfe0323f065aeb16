/// Where nodes stand.
extension Oracle {
  /// A node starts, with an empty cache.
  package mutating func started(_ name: String, keys: Int) -> Int {
    nodes.append(NodeRecord(name: name, keys: keys))
    return nodes.count - 1
  }

  /// A node claims that it has applied everything up to a place in a log.
  package mutating func advanced(
    _ node: Int, to sequence: UInt64, mark: UInt64, at now: Nanoseconds
  ) {
    guard let place = places[mark], place.sequence == sequence else {
      return report(
        .oneOrder, at: now, "\(nodes[node].name) stands at \(sequence), in no log that there was")
    }
    if let applied = nodes[node].applied, nodes[node].lineage == place.lineage, applied > sequence {
      report(.oneOrder, at: now, "\(nodes[node].name) went back from \(applied) to \(sequence)")
    }
    nodes[node].lineage = place.lineage
    if nodes[node].heldSince == nil { nodes[node].heldSince = place.lineage }
    nodes[node].applied = sequence
  }

  /// A node left its history, and dropped everything.
  package mutating func startedOver(_ node: Int, epochChanged: Bool, at now: Nanoseconds) {
    // Below the floor every entry goes in any case.
    let isBelow = nodes[node].applied.map { $0 < floor } ?? false
    if !epochChanged, !isBelow, nodes[node].cachedIDs.contains(where: { $0 >= 0 }) {
      report(
        .selectivity, at: now, "\(nodes[node].name) dropped everything although the log goes on")
    }
    nodes[node].lineage = nil
    nodes[node].heldSince = nil
    nodes[node].applied = nil
    nodes[node].forgetAll()
  }

  /// A node's cache took an answer.
  package mutating func cached(_ answer: SourcedAnswer, on node: Int) {
    nodes[node].note(answer, key: answer.key)
  }
}
