import FreshetCore

/// What survives a coordinator: the log as its store keeps it, each write whole or not at all.
struct VirtualDisk {
  /// What the store holds at one moment.
  struct Contents {
    var epoch: Epoch
    var records: [AppendJob.Record] = []
    var roster: [LoggedNode] = []
    var applied: [AppliedRecord.Service: AppliedRecord] = [:]
    var floor: SequenceNumber = 0
    var floorDigest = Digest.zero
    var base = Watermarks()
    /// Whether every node that may be serving is in the roster.
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
      // As the store does it: it fences before it saves, and saves before it forgets.
      for node in job.fenced { save(LoggedNode(node, isFenced: true)) }
      for node in job.joined { save(LoggedNode(node)) }
      roster.removeAll { job.forgotten.contains($0.identity.id) }
      for record in job.applied { applied[record.service] = record.isEmpty ? nil : record }
    }

    private mutating func save(_ node: LoggedNode) {
      roster.removeAll { $0.identity.id == node.identity.id }
      roster.append(node)
    }

    /// Forgets the beginning; ``records`` keeps it for those who judge.
    mutating func compact(through floor: SequenceNumber, base: Watermarks) {
      self.floor = floor
      self.base = base
      floorDigest = floor == 0 ? .zero : records[Int(floor) - 1].digest
    }

    /// A coordinator that has read it all.
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
  /// The next write fails, and whether it is durable is unknown.
  var failsNext = false
  /// How much longer than usual a write takes.
  var stall: Nanoseconds = 0
  /// A copy that was made of it.
  var copy: Contents?

  init(epoch: Epoch) {
    contents = Contents(epoch: epoch)
  }
}
