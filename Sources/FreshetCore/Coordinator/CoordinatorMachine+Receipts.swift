/// Builds the receipts for publishers.
extension CoordinatorMachine {
  /// Returns one receipt for each event of a publish.
  func receipts(
    of member: PublishQueue.Member, in group: PublishQueue.Group
  ) -> [PublishReceipt] {
    let own = Set(member.receipts.map { $0.sequence(in: group) })
    return member.receipts.map { source in
      switch source {
      case .record(let index, let isReplay):
        let record = group.records[index]
        return PublishReceipt(
          position: position(record.event.sequence, record.digest),
          isUnchanged: record.event.isUnchanged, isReplay: isReplay,
          overtaken: isReplay
            ? overtaking(record.event.changes, since: record.event.sequence, besides: own) : nil)
      case .earlier(let use, let changes):
        return PublishReceipt(
          position: position(use.sequence, use.digest), isUnchanged: use.isUnchanged,
          isReplay: true, overtaken: overtaking(changes, since: use.sequence, besides: own))
      }
    }
  }

  private func position(_ sequence: SequenceNumber, _ digest: Digest) -> Position {
    Position(epoch: head.epoch, sequence: sequence, digest: digest)
  }

  /// Returns why a version that an event named is no longer active; nil if all of them still are.
  ///
  /// - Parameters:
  ///   - changes: the event's changes.
  ///   - sequence: the event's number.
  ///   - own: the events of the same publish, whose effects on each other are intended.
  /// - Returns: the first reason found.
  private func overtaking(
    _ changes: [Change], since sequence: SequenceNumber, besides own: Set<SequenceNumber>
  ) -> PublishReceipt.Overtaking? {
    let watermarks = index.watermarks
    for case .names(let dimension, let versions) in changes {
      // An event on the whole leaves open which version of a part is active. An event on a part does not affect the
      // whole's versions.
      let isPart = dimension.facet != nil
      let active = isPart ? watermarks.activeVersions(of: dimension) : watermarks[dimension]?.active
      let latest = isPart ? watermarks.latest(on: dimension) : watermarks[dimension]?.latest ?? 0
      if active == versions { continue }
      if latest > sequence, !own.contains(latest) { return .event(latest) }
      if max(sequence, latest) <= epochBegan { return .newEpoch }
    }
    return nil
  }
}

extension PublishQueue.Source {
  /// The sequence number of the event that the receipt is for.
  fileprivate func sequence(in group: PublishQueue.Group) -> SequenceNumber {
    switch self {
    case .record(let index, _): group.records[index].event.sequence
    case .earlier(let use, _): use.sequence
    }
  }
}
