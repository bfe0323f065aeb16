import FoundationEssentials
package import FreshetCore
import FreshetRuntime
import Glibc
import Logging

/// The fleet's one log on servers of etcd.
///
/// Each commit is one transaction, which succeeds only while this coordinator owns the log. Queries and copies are
/// answered by a mirror, a file in the data directory that is made anew at each start: it decides nothing.
package final class EtcdStore: EventStore {
  let settings: EtcdSettings
  let servers: EtcdServers
  let mirror: SQLiteStore
  private(set) var ledger: EtcdLedger
  /// The commits that the log still has, with the last event and the seal of each.
  var commits: [EtcdCommit]
  /// The seal before the first of ``commits``.
  var sealBefore: Digest
  private let isNew: Bool
  package let suspectedLoss: String?
  let mark: EtcdMark
  var housekeeping: EtcdHousekeeping
  /// The first failure that leaves the state of the log unknown; every later call throws it again.
  private var failure: StoreError?

  package var head: Position? { isReplayed ? mirror.head : nil }
  private var isReplayed = false
  package var provesByWriting: Bool { true }
  package var restTime: Duration? { housekeeping.rest(at: SystemTime.now) }

  init(
    _ opened: EtcdOpening.Opened, settings: EtcdSettings, servers: EtcdServers, mirror: SQLiteStore,
    mark: EtcdMark
  ) {
    self.settings = settings
    self.servers = servers
    self.mirror = mirror
    self.mark = mark
    ledger = opened.ledger
    commits = opened.commits
    sealBefore = opened.sealBefore
    housekeeping = EtcdHousekeeping(signing: settings.takeoverAfter / 3)
    isNew = opened.isNew
    suspectedLoss = opened.suspectedLoss
  }

  /// Throws the failure after which nothing is certain, if there was one.
  func check() throws(StoreError) {
    if let failure { throw failure }
  }

  /// Runs `work`, and keeps an error after which nothing is certain.
  func perform<Result>(_ work: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try check()
    do throws(StoreError) {
      return try work()
    } catch {
      if error.isFinal { failure = error }
      throw error
    }
  }

  package func recover() throws(StoreError) -> RecoveredLog {
    try perform { () throws(StoreError) in
      let log = try mirror.recover()
      return RecoveredLog(
        epoch: log.epoch, floor: log.floor, floorDigest: log.floorDigest, base: log.base,
        roster: log.roster, isNew: isNew, isVouched: log.isVouched, epochBegan: log.epochBegan,
        applied: log.applied, secret: log.secret)
    }
  }

  package func replay(
    _ receive: (LoggedEvent, Digest) -> Void
  ) throws(StoreError) -> Position {
    var count = 0
    let head = try perform { () throws(StoreError) in
      try mirror.replay { event, digest in
        receive(event, digest)
        count += 1
        // To read a long log takes longer than an owner may be silent.
        if count.isMultiple(of: 4_096) { _ = try? signIfDue() }
      }
    }
    isReplayed = true
    return head
  }

  package func append(_ job: AppendJob) throws(StoreError) {
    try perform { () throws(StoreError) in
      if job.provesOnly { return try prove() }
      guard head != nil else { brokenInvariant("an append before the log was read") }
      var isWritten = false
      try keepingMirror(isWritten: { isWritten }) { () throws(StoreError) in
        try mirror.append(job) { () throws(StoreError) in
          let bytes = try EtcdGroup.encoded(job)
          let end = try mirrorHead(after: job)
          var next = ledger.head
          next.group += 1
          next.sequence = end.sequence
          next.digest = end.digest.description
          let seal = self.seal.appending(bytes)
          next.seal = seal.description
          let keys = ledger.keys
          try write(
            next, pieces: EtcdPieces.split(bytes), at: { keys.group(next.group, piece: $0) })
          isWritten = true
          commits.append(EtcdCommit(number: next.group, last: end.sequence, seal: seal))
        }
      }
    }
  }

  /// Runs `work`, which writes to etcd within a transaction of the mirror.
  ///
  /// What fails after etcd has it leaves the mirror behind the log. So the store must be opened again.
  func keepingMirror(
    isWritten: () -> Bool, _ work: () throws(StoreError) -> Void
  ) throws(StoreError) {
    do throws(StoreError) {
      try work()
    } catch {
      throw isWritten() ? .broken("the mirror did not take what etcd has: \(error)") : error
    }
  }

  /// The seal of the last commit.
  var seal: Digest { commits.last?.seal ?? sealBefore }

  private func mirrorHead(after job: AppendJob) throws(StoreError) -> Position {
    guard let head = mirror.head else { brokenInvariant("an append before the log was read") }
    return try job.head(after: head)
  }

  package func events(matching filter: EventFilter) throws(StoreError) -> [LoggedEvent] {
    try perform { () throws(StoreError) in try mirror.events(matching: filter) }
  }

  package func lastEvent(before horizon: Int64) throws(StoreError) -> SequenceNumber? {
    try perform { () throws(StoreError) in try mirror.lastEvent(before: horizon) }
  }

  package func backup() throws(StoreError) -> BackupCopy {
    try check()
    return try mirror.backup()
  }

  package func step(_ backup: BackupCopy) throws(StoreError) -> BackupFile? {
    try check()
    return try mirror.step(backup)
  }

  /// Gives the log up, so that another coordinator need not wait for this one to seem gone.
  package func close() throws(StoreError) {
    if failure == nil {
      mark.write(ledger.head)
      var next = ledger.head
      next.owner = ""
      // Nobody is harmed if this fails: the next owner waits a little.
      _ = try? servers.ask(ledger.transaction(to: next))
    }
    failure = failure ?? .broken("it is closed")
    try mirror.close()
  }

  /// Takes the answer to a transaction.
  func take(
    _ answer: EtcdTransaction.Response, to next: EtcdHead?, pending: EtcdHead? = nil
  ) throws(StoreError) -> EtcdLedger.Verdict {
    try ledger.take(answer, to: next, pending: pending)
  }
}

/// A commit that the log still has.
struct EtcdCommit {
  var number: UInt64
  /// The last event through this commit.
  var last: SequenceNumber
  var seal: Digest
}
