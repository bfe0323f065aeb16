import FreshetCore

/// What survives a coordinator: the log as its store keeps it.
///
/// Each write is stored whole or not at all.
struct VirtualDisk {
  /// The store's contents at one moment.
  struct Contents {
    var epoch: Epoch
    var records: [AppendJob.Record] = []
    var roster: [LoggedNode] = []
    var applied: [AppliedRecord.Service: AppliedRecord] = [:]
    var floor: SequenceNumber = 0
    var floorDigest = Digest.zero
    var base = Watermarks()
    /// Whether the roster contains every node that may be serving.
    var isVouched = false
    /// Where the log stood when its epoch began.
    var epochBegan: SequenceNumber = 0

    mutating func write(_ job: AppendJob) {
      if let next = job.epoch {
        epoch = next
        epochBegan = SequenceNumber(records.count)
      }
      isVouched = job.epoch == nil && (isVouched || job.vouches)
      records += job.records
      // In the store's order: it fences before it saves, and saves before it forgets.
      for node in job.fenced { save(LoggedNode(node, isFenced: true)) }
      for node in job.joined { save(LoggedNode(node)) }
      roster.removeAll { job.forgotten.contains($0.identity.id) }
      for record in job.applied { applied[record.service] = record.isEmpty ? nil : record }
    }

    private mutating func save(_ node: LoggedNode) {
      roster.removeAll { $0.identity.id == node.identity.id }
      roster.append(node)
    }

    /// Forgets the beginning of the log; ``records`` keeps it for the oracle.
    mutating func compact(through floor: SequenceNumber, base: Watermarks) {
      self.floor = floor
      self.base = base
      floorDigest = floor == 0 ? .zero : records[Int(floor) - 1].digest
    }

    /// Creates a coordinator that has read these contents.
    func machine(
      _ configuration: CoordinatorMachine.Configuration, seed: UInt64, at now: Instant
    ) -> CoordinatorMachine {
      var machine = CoordinatorMachine(
        configuration, head: Position(epoch: epoch, sequence: floor, digest: floorDigest),
        base: base, floor: floor, floorDigest: floorDigest,
        epochBegan: epochBegan, continues: isVouched, roster: roster,
        applied: applied.values.sorted { $0.service < $1.service }, seed: seed, at: now)
      for record in records.dropFirst(Int(floor)) {
        machine.recover(record.event, digest: record.digest)
      }
      machine.finishRecovery()
      return machine
    }
  }

  var contents: Contents
  var isFull = false
  /// Whether the next write fails without anybody knowing whether it is durable.
  var failsNext = false
  /// The additional time that a write takes.
  var stall: Nanoseconds = 0
  /// An older copy of the contents, to be restored by a fault.
  var copy: Contents?

  init(epoch: Epoch) {
    contents = Contents(epoch: epoch)
  }
}
