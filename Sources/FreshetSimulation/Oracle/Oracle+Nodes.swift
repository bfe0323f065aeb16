/// Records the nodes' positions, and checks that they are in a log and never go back.
extension Oracle {
  /// Records that a node started with an empty cache; returns the number of its run.
  package mutating func started(_ name: String, keys: Int) -> Int {
    nodes.append(NodeRecord(name: name, keys: keys))
    return nodes.count - 1
  }

  /// Checks a node's claim to have applied everything up to a place in a log.
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

  /// Checks that a node had a reason to leave its history and drop everything.
  package mutating func startedOver(_ node: Int, epochChanged: Bool, at now: Nanoseconds) {
    // A node below the floor drops every entry in any case.
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

  /// Records that a node's cache accepted an answer.
  package mutating func cached(_ answer: SourcedAnswer, on node: Int) {
    nodes[node].setAnswer(answer, key: answer.key)
  }
}
