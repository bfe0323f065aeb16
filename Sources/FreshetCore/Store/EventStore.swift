/// Keeps the fleet's one log: its events, its roster and the records of services' applies.
///
/// Each engine conforms to it, and so does the simulator's disk. All of them pass one suite of tests, which
/// says what a coordinator relies on.
///
///     let (machine, _) = try CoordinatorMachine.recovered(from: store, …)
///     try store.append(job)     // acknowledge after it returns
///     try store.maintain()      // and after that
///
/// A store belongs to one thread and blocks it: every call returns once its outcome is known. The coordinator gives it
/// a thread of its own, so an engine behind a network waits for its answers there, too.
///
/// After ``StoreError/broken(_:)`` or ``StoreError/damaged(sequence:problem:)`` nothing is certain: every later call
/// fails with the same error, and the store must be opened again. A copy that fails leaves the log as it was, whatever
/// its error.
package protocol EventStore: AnyObject, SendableMetatype {
  /// A copy of the log while it is being made.
  associatedtype Backup
  /// A finished copy of the log.
  associatedtype Copy: Sendable

  /// The end of the log; nil until ``replay(_:)`` has read it.
  var head: Position? { get }

  /// Why the last writes may be missing; nil if there is no sign of it.
  ///
  /// A log that may have lost writes must begin a new epoch.
  var suspectedLoss: String? { get }

  /// Checks the log, and returns what it holds besides its events.
  func recover() throws(StoreError) -> RecoveredLog

  /// Reads and verifies every event after the floor, oldest first.
  ///
  /// Events can be appended afterwards.
  ///
  /// - Returns: the head of the log.
  /// - Throws: ``StoreError/damaged(sequence:problem:)`` for the first event that is missing or does not fit the hash
  ///   chain.
  /// - Complexity: O(events), one event at a time.
  func replay(_ receive: (LoggedEvent, Digest) -> Void) throws(StoreError) -> Position

  /// Writes `job` as one unit; all of it is durable when this returns.
  ///
  /// It fences nodes before it saves others, and forgets last.
  ///
  /// - Throws: ``StoreError/broken(_:)`` if it is unknown whether the job is durable. With any other error nothing was
  ///   written, and of these the store can be used on after ``StoreError/full(_:)``,
  ///   ``StoreError/unchained(sequence:problem:)`` and ``StoreError/duplicateKey(_:)``.
  func append(_ job: AppendJob) throws(StoreError)

  /// The events above the floor that match `filter`, at most ``EventFilter/longestPage``.
  func events(matching filter: EventFilter) throws(StoreError) -> [LoggedEvent]

  /// The last event committed before `horizon`, in milliseconds since 1970; nil if there is none above the floor.
  ///
  /// Clocks may step back, so only events before the first one at or after `horizon` count.
  func lastEvent(before horizon: Int64) throws(StoreError) -> SequenceNumber?

  /// Raises the floor: from now on only `base` covers the events at or below it.
  ///
  /// ``dropCompacted()`` deletes them, and with them their idempotency keys. A floor that is not higher than the
  /// present one changes nothing.
  ///
  /// - Parameters:
  ///   - floor: the last event to forget.
  ///   - base: what is left of the watermarks at the floor.
  /// - Throws: ``StoreError/damaged(sequence:problem:)`` if the log has no event at `floor`.
  func compact(through floor: SequenceNumber, base: Watermarks) throws(StoreError)

  /// Deletes some of the events at or below the floor, in a few milliseconds.
  ///
  /// - Returns: whether more may remain; then call again when nobody waits.
  func dropCompacted() throws(StoreError) -> Bool

  /// Does what the engine has put off, such as a checkpoint.
  ///
  /// Call it after each append, when the publisher has been answered: it may take a while.
  func maintain() throws(StoreError)

  /// Begins a copy of the log.
  ///
  /// A copy that fails leaves the log as it was.
  func backup() throws(StoreError) -> Backup

  /// Copies one more piece, between appends.
  ///
  /// - Returns: the finished copy, which shows one moment; nil while pieces remain.
  func step(_ backup: Backup) throws(StoreError) -> Copy?

  /// Closes the log. Every later call fails.
  func close() throws(StoreError)
}

extension EventStore {
  package var suspectedLoss: String? { nil }

  /// Records that the roster lists every node that may be serving: for a fleet's first log, none.
  package func vouch() throws(StoreError) {
    var job = AppendJob()
    job.vouches = true
    try readToEnd()
    try append(job)
  }

  /// Begins a new epoch after everything in the log; replay the log again after it.
  package func beginEpoch(using generator: inout some RandomNumberGenerator) throws(StoreError) {
    let head = try replay { _, _ in }
    try append(AppendJob(epoch: Epoch(after: head.epoch, using: &generator)))
  }

  /// Reads the log, unless that was done.
  private func readToEnd() throws(StoreError) {
    if head == nil { _ = try replay { _, _ in } }
  }
}
