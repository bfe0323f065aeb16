import FreshetCore
import FuzzSupport

/// What is durable: a log, its floor, and the nodes.
struct SampleDisk {
  private(set) var head = Position(epoch: MessageSamples.epoch, sequence: 0, digest: .zero)
  private var records: [AppendJob.Record] = []
  private var floor: SequenceNumber = 0
  private var floorDigest = Digest.zero
  private var base = Watermarks()
  private var nodes: [LoggedNode] = []

  mutating func append(_ job: AppendJob) {
    if let epoch = job.epoch { head.epoch = epoch }
    for record in job.records {
      require(record.event.sequence == head.sequence + 1, "a hole in the log")
      require(record.digest == head.digest.appending(record.bytes), "the chain is broken")
      require(
        decoded(record.bytes, LoggedEvent.init(decoding:))?.changes == record.event.changes,
        "a record that does not come back")
      head.sequence += 1
      head.digest = record.digest
    }
    records += job.records
    for node in job.fenced.map({ LoggedNode($0, isFenced: true) })
      + job.joined.map({ LoggedNode($0) })
    {
      nodes.removeAll { $0.identity.id == node.identity.id }
      nodes.append(node)
    }
    nodes.removeAll { job.forgotten.contains($0.identity.id) }
  }

  mutating func compact(to sequence: SequenceNumber, base: Watermarks) {
    floor = sequence
    self.base = base
    while let first = records.first, first.event.sequence <= sequence {
      floorDigest = first.digest
      records.removeFirst()
    }
  }

  /// A coordinator that has read it.
  func machine(at now: Instant) -> CoordinatorMachine {
    var machine = CoordinatorMachine(
      CoordinatorMachine.Configuration(), head: head, base: base, floor: floor,
      floorDigest: floorDigest, roster: nodes, seed: head.sequence, at: now)
    for record in records { machine.recover(record.event, digest: record.digest) }
    machine.finishRecovery()
    return machine
  }
}
