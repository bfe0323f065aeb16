import FreshetCore

/// What survives a coordinator: the simulator's store, which a fault can fill, stall, fail or replace.
///
/// Each write is stored whole or not at all.
final class VirtualDisk: EventStore {
  typealias Backup = DiskContents
  typealias Copy = DiskContents

  var contents: DiskContents
  var isFull = false
  /// Whether the next write fails so that nobody knows whether it is durable.
  var failsNext = false
  /// Whether a coordinator must prove the head by a write, as with an engine that others can write to.
  var provesByWriting = false
  /// The additional time that a write takes.
  var stall: Nanoseconds = 0
  /// An older copy of the contents, to be restored by a fault.
  var copy: DiskContents?

  private(set) var head: Position?
  /// The first failure after which nothing is certain; every later call fails with it.
  private var failure: StoreError?
  private var openings = 0

  /// Creates a disk with a new log.
  init(epoch: Epoch) {
    contents = DiskContents(epoch: epoch)
  }

  /// Opens the log for another coordinator.
  func open() {
    head = nil
    failure = nil
    openings += 1
  }

  /// The failure of a write that begins now; nil if it succeeds.
  func nextFailure() -> StoreError? {
    if isFull { return .full("the disk is full") }
    guard failsNext else { return nil }
    failsNext = false
    return .broken("input/output error")
  }

  private func check() throws(StoreError) {
    if let failure { throw failure }
  }

  func recover() throws(StoreError) -> RecoveredLog {
    try check()
    return contents.recovered(isNew: openings <= 1 && contents.records.isEmpty)
  }

  func replay(
    _ receive: (LoggedEvent, Digest) -> Void
  ) throws(StoreError) -> Position {
    try check()
    for record in contents.records.dropFirst(Int(contents.floor)) {
      receive(record.event, record.digest)
    }
    head = contents.head
    return contents.head
  }

  func append(_ job: AppendJob) throws(StoreError) {
    try check()
    invariant(head != nil, "an append before the log was read")
    if let error = nextFailure() { throw remembered(error) }
    try store(job)
  }

  /// Stores a job whose write does not fail; the simulation decides when that is.
  func store(_ job: AppendJob) throws(StoreError) {
    let next = try job.head(after: contents.head)
    if let key = contents.repeatedKey(of: job) { throw .duplicateKey(key.key) }
    contents.write(job)
    head = next
  }

  /// The error, after which every call fails if it is final.
  private func remembered(_ error: StoreError) -> StoreError {
    if error.isFinal { failure = error }
    return error
  }

  func events(matching filter: EventFilter) throws(StoreError) -> [LoggedEvent] {
    try check()
    return filter.page(
      of: contents.records.dropFirst(Int(contents.floor)).lazy.map(\.event))
  }

  func lastEvent(before horizon: Int64) throws(StoreError) -> SequenceNumber? {
    try check()
    let kept = contents.records.dropFirst(Int(contents.floor))
    return kept.prefix { $0.event.committedAt < horizon }.last?.event.sequence
  }

  func compact(through floor: SequenceNumber, base: Watermarks) throws(StoreError) {
    try check()
    guard floor > contents.floor else { return }
    guard floor <= contents.head.sequence else {
      throw remembered(.damaged(sequence: floor, problem: "it is missing"))
    }
    contents.compact(through: floor, base: base)
  }

  func dropCompacted() throws(StoreError) -> Bool {
    try check()
    contents.dropCompacted()
    return false
  }

  func maintain() throws(StoreError) { try check() }

  func backup() throws(StoreError) -> DiskContents {
    try check()
    return contents
  }

  func step(_ backup: DiskContents) throws(StoreError) -> DiskContents? {
    try check()
    return backup
  }

  func close() throws(StoreError) {
    failure = failure ?? .broken("it is closed")
  }
}
