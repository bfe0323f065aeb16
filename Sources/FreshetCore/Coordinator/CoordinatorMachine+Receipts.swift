/// What publishers are told of their events.
extension CoordinatorMachine {
  /// One for each event of a publish.
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

  /// Why something that an event named is not active any more; nil if all is.
  ///
  /// - Parameters:
  ///   - changes: what it names and drops.
  ///   - sequence: its number.
  ///   - own: the events of the same publish: what it does to itself is as it was asked for.
  /// - Returns: the first reason.
  private func overtaking(
    _ changes: [Change], since sequence: SequenceNumber, besides own: Set<SequenceNumber>
  ) -> PublishReceipt.Overtaking? {
    let watermarks = index.watermarks
    for case .names(let dimension, let versions) in changes {
      // What happens to the whole leaves open which version of a part is right; a part's deploy leaves the
      // whole's deploy as it was asked for.
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
  /// The number of its event.
  fileprivate func sequence(in group: PublishQueue.Group) -> SequenceNumber {
    switch self {
    case .record(let index, _): group.records[index].event.sequence
    case .earlier(let use, _): use.sequence
    }
  }
}
