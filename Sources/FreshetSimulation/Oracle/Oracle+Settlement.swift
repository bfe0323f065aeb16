/// What the coordinator says of nodes, remembered: hits are judged by it from then on.
extension Oracle {
  /// The coordinator said that these nodes serve nothing that the event at `sequence` killed.
  package mutating func claimed(_ sequence: UInt64, of some: [Int]) {
    claims += 1
    let claim = (log[Int(sequence) - 1].committedAt, sequence)
    for index in some {
      if let earlier = nodes[index].claim, earlier >= claim { continue }
      nodes[index].claim = claim
    }
  }

  /// The coordinator says of a dead node that it is pending, although time has settled it.
  ///
  /// - Parameters:
  ///   - sequence: the event.
  ///   - node: the node.
  ///   - now: real time.
  ///   - overdue: for how long it should have been settled, by the coordinator's own clock.
  package mutating func pending(
    _ sequence: UInt64, of node: Int, at now: Nanoseconds, overdue: Nanoseconds
  ) {
    guard overdue > 0 else { return }
    report(
      .timelySettlement, at: now,
      "\(nodes[node].name) is dead and still pending for event \(sequence), "
        + "\(overdue / 1_000_000) ms after its bound and margin")
  }
}
