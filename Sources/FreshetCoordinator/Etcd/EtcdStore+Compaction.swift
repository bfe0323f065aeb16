import FoundationEssentials
package import FreshetCore
import FreshetRuntime

extension EtcdStore {
  /// Raises the floor: writes a base that stands for all events through it.
  package func compact(through floor: SequenceNumber, base: Watermarks) throws(StoreError) {
    try perform { () throws(StoreError) in
      let log = try mirror.description()
      var isWritten = false
      try keepingMirror(isWritten: { isWritten }) { () throws(StoreError) in
        try mirror.compact(through: floor, base: base) { meta throws(StoreError) in
          // The commit with the first event above the floor is the first one that the log still needs.
          let first = commits.firstIndex { $0.last > floor } ?? commits.count
          let firstGroup = first < commits.count ? commits[first].number : ledger.head.group + 1
          let seal = first == 0 ? sealBefore : commits[first - 1].seal
          let compacted = RecoveredLog(
            epoch: log.epoch, floor: floor, floorDigest: meta.floorDigest, base: base,
            roster: log.roster, isNew: false, isVouched: log.isVouched, epochBegan: log.epochBegan,
            applied: log.applied, secret: log.secret)
          let bytes = try EtcdBase(
            compacted, through: ledger.head.group, firstGroup: firstGroup, seal: seal
          ).encoded()
          var next = ledger.head
          next.base += 1
          next.baseSeal = Digest.zero.appending(bytes).description
          next.firstGroup = firstGroup
          let keys = ledger.keys
          try write(
            next, pieces: EtcdPieces.split(bytes), at: { keys.base(next.base, piece: $0) })
          isWritten = true
          commits.removeFirst(first)
          sealBefore = seal
        }
      }
    }
  }

  /// Deletes what the last base stands for.
  package func dropCompacted() throws(StoreError) -> Bool {
    try perform { () throws(StoreError) in
      if try mirror.dropCompacted() { return true }
      let head = ledger.head
      let from = housekeeping.droppedBefore
      guard from < head.firstGroup else { return false }
      // All at once would keep the servers from everything else for a while.
      let end = min(head.firstGroup, from + Self.compactionSlice)
      let groups = ledger.keys.groups(from: from, to: end)
      let bases = ledger.keys.bases(from: 0, to: head.base)
      try settle(until: SystemTime.now + settings.patience) { ledger in
        (
          ledger.transaction(
            to: nil,
            deletes: [
              .init(key: groups.0, rangeEnd: groups.1), .init(key: bases.0, rangeEnd: bases.1),
            ]), nil
        )
      }
      housekeeping.droppedBefore = end
      return end < head.firstGroup
    }
  }

  /// The most commits that one call deletes.
  private static let compactionSlice: UInt64 = 1_000

  /// Shows a sign of life if nothing was written for a while, and lets etcd forget what keys had been.
  package func maintain() throws(StoreError) {
    try perform { () throws(StoreError) in
      try mirror.maintain()
      for chore in housekeeping.due(at: SystemTime.now, head: ledger.revision) {
        switch chore {
        case .sign: try showLife()
        case .compactRevisions(let revision):
          // It is done again later, if it fails.
          _ = servers.result(of: EtcdCompaction(revision: EtcdNumber(revision)))
        case .mark: mark.write(ledger.head)
        }
      }
    }
  }

  /// Shows a sign of life, if it is time for one.
  func signIfDue() throws(StoreError) {
    if housekeeping.rest(at: SystemTime.now) == .zero { try showLife() }
  }

  private func showLife() throws(StoreError) {
    let sign = EtcdTransaction.Put(
      key: ledger.keys.sign, value: Data("\(SystemTime.clocks.wall)".utf8))
    switch servers.result(of: ledger.transaction(to: nil, puts: [sign])) {
    case .success(let answer):
      if let revision = answer.header?.revision?.value { housekeeping.saw(revision) }
      if case .lost(let reason) = try take(answer, to: nil) { throw .lost(reason) }
      housekeeping.signed(at: SystemTime.now)
    // It is tried again at once with the next server, unless there is no space: then nobody can take over either.
    case .failure(.full): housekeeping.signed(at: SystemTime.now)
    case .failure: pauseThread(for: EtcdServers.pause)
    }
  }
}
