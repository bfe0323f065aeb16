import FreshetCore

/// The contents of a virtual disk at one moment: the log as its store keeps it.
struct DiskContents {
  var epoch: Epoch
  /// All events, also those that were compacted: the oracle needs them.
  var records: [AppendJob.Record] = []
  var roster: [LoggedNode] = []
  var applied: [AppliedRecord.Service: AppliedRecord] = [:]
  var floor: SequenceNumber = 0
  var floorDigest = Digest.zero
  var base = Watermarks()
  /// The last event whose idempotency key is free again.
  private(set) var dropped: SequenceNumber = 0
  /// Whether the roster contains every node that may be serving.
  var isVouched = false
  /// Where the log stood when its epoch began.
  var epochBegan: SequenceNumber = 0
  /// The log's secret, which copies of the log share.
  let secret: LogSecret

  init(epoch: Epoch) {
    self.epoch = epoch
    var generator = SplitMix64(seed: epoch.high ^ epoch.low)
    secret = LogSecret(using: &generator)
  }

  /// The end of the log.
  var head: Position {
    Position(
      epoch: epoch, sequence: SequenceNumber(records.count),
      digest: records.last?.digest ?? .zero)
  }

  func recovered(isNew: Bool) -> RecoveredLog {
    RecoveredLog(
      epoch: epoch, floor: floor, floorDigest: floorDigest, base: base, roster: roster,
      isNew: isNew, isVouched: isVouched, epochBegan: epochBegan,
      applied: applied.values.sorted { $0.service < $1.service }, secret: secret)
  }

  /// The idempotency keys of the events above ``dropped``.
  private var keys: Set<OwnedKey> = []

  /// An idempotency key of `job` that the log has already; nil if there is none.
  func repeatedKey(of job: AppendJob) -> OwnedKey? {
    var own: Set<OwnedKey> = []
    return job.records.lazy.compactMap { $0.event.event?.ownedKey }
      .first { keys.contains($0) || !own.insert($0).inserted }
  }

  /// Frees the idempotency keys of the compacted events.
  mutating func dropCompacted() {
    for record in records[Int(dropped)..<Int(floor)] {
      if let key = record.event.event?.ownedKey { keys.remove(key) }
    }
    dropped = floor
  }

  mutating func write(_ job: AppendJob) {
    if let next = job.epoch {
      epoch = next
      epochBegan = SequenceNumber(records.count)
    }
    isVouched = job.epoch == nil && (isVouched || job.vouches)
    records += job.records
    keys.formUnion(job.records.compactMap { $0.event.event?.ownedKey })
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
}
