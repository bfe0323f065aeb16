/// Records the coordinator's claims about nodes, against which later hits are judged.
extension Oracle {
  /// Records the coordinator's claim that these nodes serve nothing killed by the event at `sequence`.
  package mutating func claimed(_ sequence: UInt64, of some: [Int]) {
    claims += 1
    let claim = (log[Int(sequence) - 1].committedAt, sequence)
    for index in some {
      if let earlier = nodes[index].claim, earlier >= claim { continue }
      nodes[index].claim = claim
    }
  }

  /// Checks that a dead node is not reported as pending after time has settled it.
  ///
  /// - Parameters:
  ///   - sequence: the event.
  ///   - node: the node.
  ///   - now: the real time.
  ///   - overdue: how long ago the node should have been settled, by the coordinator's clock.
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
