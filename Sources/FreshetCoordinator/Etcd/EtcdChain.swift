import FreshetCore

/// Follows a log on etcd from its base on, commit by commit, and checks that each continues the one before.
struct EtcdChain {
  private let base: EtcdBase
  private var end: Position
  private var seal: Digest
  private(set) var commits: [EtcdCommit] = []

  init(base: EtcdBase) {
    self.base = base
    end = Position(
      epoch: base.log.epoch, sequence: base.log.floor, digest: base.log.floorDigest)
    seal = base.seal
  }

  /// Takes the next commit.
  ///
  /// - Returns: what it adds to what the base has, which may be nothing.
  mutating func continued(
    by bytes: [UInt8], number: UInt64
  ) throws(StoreError) -> AppendJob {
    var job = try EtcdGroup.decoded(bytes, number: number)
    if number <= base.through {
      // The base has its changes to nodes and services, and its events up to the floor.
      job = AppendJob(records: job.records.filter { $0.event.sequence > base.log.floor })
    }
    for index in job.records.indices {
      guard job.records[index].event.sequence == end.sequence + 1 else {
        throw .damaged(
          sequence: end.sequence + 1,
          problem: "commit \(number) has event \(job.records[index].event.sequence) in its place")
      }
      end.sequence += 1
      end.digest = end.digest.appending(job.records[index].bytes)
      job.records[index].digest = end.digest
    }
    seal = seal.appending(bytes)
    commits.append(EtcdCommit(number: number, last: end.sequence, seal: seal))
    return job
  }

  /// Whether everything through the head was taken, and is what the head says.
  func isWhole(as head: EtcdHead) -> Bool {
    seal.description == head.seal && end.sequence == head.sequence
      && end.digest.description == head.digest
      && head.group == commits.last?.number ?? (base.firstGroup - 1)
  }
}
