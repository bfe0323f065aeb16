/// Storage for the fleet's one log: its events, its roster and the records of services' applies.
///
/// Every engine conforms to this protocol, and so does the simulator's disk. All of them pass the same tests, which
/// define what a coordinator relies on. `Coordinator.start` chooses the engine.
///
///     let (machine, _) = try CoordinatorMachine.recovered(from: store, …)
///     try store.append(job)     // when it returns, the job is durable: answer the publishers
///     try store.maintain()      // then do the background work
///
/// A store belongs to one thread and blocks it: every call returns once its outcome is known. The coordinator has a
/// thread for this alone, so an engine behind a network can wait for its answers there.
///
/// After ``StoreError/broken(_:)`` or ``StoreError/damaged(sequence:problem:)`` nothing is certain: every later call
/// fails with the same error, and the store must be opened again. A copy that fails leaves the log as it was, whatever
/// its error.
package protocol EventStore: AnyObject, SendableMetatype {
  /// A copy of the log that is not finished yet.
  associatedtype Backup
  /// A finished copy of the log.
  associatedtype Copy: Sendable

  /// The end of the log; nil until ``replay(_:)`` has read the log.
  var head: Position? { get }

  /// The reason to suspect that the last writes are missing; nil if there is none.
  ///
  /// A log that may have lost writes must begin a new epoch.
  var suspectedLoss: String? { get }

  /// Whether another coordinator could become the log's owner at any time.
  ///
  /// Then the head is proved only by a write that succeeds: the coordinator answers a probe after an ``append(_:)``
  /// that began after the probe came. Otherwise nobody else can write while the store is open.
  var provesByWriting: Bool { get }

  /// The longest time until ``maintain()`` must be called again although nothing was appended; nil for no limit.
  var restTime: Duration? { get }

  /// Checks the log, and returns everything in it except its events.
  func recover() throws(StoreError) -> RecoveredLog

  /// Reads and verifies every event after the floor, oldest first.
  ///
  /// Events can be appended only afterwards.
  ///
  /// - Returns: the head of the log.
  /// - Throws: ``StoreError/damaged(sequence:problem:)`` for the first event that is missing or does not fit the hash
  ///   chain.
  /// - Complexity: O(events); only one event is in memory at a time.
  func replay(_ receive: (LoggedEvent, Digest) -> Void) throws(StoreError) -> Position

  /// Writes `job` as one unit.
  ///
  /// When this returns, all of it is durable.
  ///
  /// Nodes are fenced before others are saved, and forgotten last.
  ///
  /// - Throws: ``StoreError/broken(_:)`` if it is unknown whether the job is durable. After any other error, nothing
  ///   was written. The store remains usable after ``StoreError/full(_:)``, ``StoreError/unchained(sequence:problem:)``
  ///   and ``StoreError/duplicateKey(_:)``.
  func append(_ job: AppendJob) throws(StoreError)

  /// Returns the events above the floor that match `filter`, at most ``EventFilter/longestPage``.
  func events(matching filter: EventFilter) throws(StoreError) -> [LoggedEvent]

  /// Finds the last event above the floor that was committed before `horizon`, in milliseconds since 1970; nil if there
  /// is none.
  ///
  /// Clocks may step back, so only events before the first one at or after `horizon` count.
  func lastEvent(before horizon: Int64) throws(StoreError) -> SequenceNumber?

  /// Raises the floor.
  ///
  /// From then on, `base` stands for all events at or below it.
  ///
  /// ``dropCompacted()`` deletes these events and their idempotency keys. A floor that is not higher than the current
  /// one changes nothing.
  ///
  /// - Parameters:
  ///   - floor: the last event to forget.
  ///   - base: the watermarks that remain of the events through `floor`.
  /// - Throws: ``StoreError/damaged(sequence:problem:)`` if the log has no event at `floor`.
  func compact(through floor: SequenceNumber, base: Watermarks) throws(StoreError)

  /// Deletes some of the events at or below the floor, within a few milliseconds.
  ///
  /// - Returns: whether events may remain; if so, call it again when no caller waits.
  func dropCompacted() throws(StoreError) -> Bool

  /// Does the work that the engine has postponed, such as a checkpoint.
  ///
  /// Call it after each append, once the publisher has its answer, because it may take a while.
  func maintain() throws(StoreError)

  /// Begins to copy the log.
  ///
  /// A copy that fails leaves the log as it was.
  func backup() throws(StoreError) -> Backup

  /// Copies the next piece, between appends.
  ///
  /// - Returns: the finished copy, which shows the log at one moment; nil while pieces remain.
  func step(_ backup: Backup) throws(StoreError) -> Copy?

  /// Closes the log.
  ///
  /// Every later call fails.
  func close() throws(StoreError)
}

extension EventStore {
  package var suspectedLoss: String? { nil }
  package var provesByWriting: Bool { false }
  package var restTime: Duration? { nil }

  /// Records that the roster lists every node that may be serving.
  ///
  /// In a new fleet, no node is.
  package func vouch() throws(StoreError) {
    var job = AppendJob()
    job.vouches = true
    try readToEnd()
    try append(job)
  }

  /// Begins a new epoch after the last event.
  ///
  /// The log must be replayed again afterwards.
  package func beginEpoch(using generator: inout some RandomNumberGenerator) throws(StoreError) {
    let head = try replay { _, _ in }
    try append(AppendJob(epoch: Epoch(after: head.epoch, using: &generator)))
  }

  /// Reads the log to its end, unless that has been done.
  private func readToEnd() throws(StoreError) {
    if head == nil { _ = try replay { _, _ in } }
  }
}
