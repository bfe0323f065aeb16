import FoundationEssentials
import FreshetCore
import FreshetRuntime

/// Opens a log on etcd: makes it if there is none, becomes its owner, and reads it to its end into the mirror.
struct EtcdOpening {
  /// A log that is this coordinator's.
  struct Opened {
    var ledger: EtcdLedger
    var commits: [EtcdCommit]
    var sealBefore: Digest
    var isNew: Bool
    var suspectedLoss: String?
  }

  private let settings: EtcdSettings
  private let servers: EtcdServers
  private let keys: EtcdKeys
  private let run: String
  private let standby: Standby

  init(_ settings: EtcdSettings, servers: EtcdServers, standby: Standby) {
    self.settings = settings
    self.servers = servers
    self.standby = standby
    keys = EtcdKeys(prefix: settings.prefix)
    run = String.randomHexadecimal(bytes: 16)
  }

  /// Becomes the owner, and fills the mirror.
  func open(into mirror: SQLiteStore, mark: EtcdMark) throws(StoreError) -> Opened {
    let (ledger, isNew) = try owned(mirror)
    var life = EtcdHousekeeping(signing: settings.takeoverAfter / 3)
    let reader = EtcdReader(
      servers: servers, keys: keys, patience: settings.patience,
      whileReading: { () throws(StoreError) in
        try standby.check()
        if life.rest(at: SystemTime.now) == .zero { try showLife(ledger, noting: &life) }
      })
    let commits: [EtcdCommit]
    let seal: Digest
    do throws(StoreError) {
      (commits, seal) = try reader.read(ledger.head, into: mirror)
    } catch {
      // Another owner may have deleted meanwhile what was to be read.
      try showLife(ledger, noting: &life)
      throw error
    }
    return Opened(
      ledger: ledger, commits: commits, sealBefore: seal, isNew: isNew,
      suspectedLoss: mark.fault(in: ledger.head, commits))
  }

  /// Shows that the owner lives, although it has not read its log to the end yet.
  private func showLife(
    _ ledger: EtcdLedger, noting life: inout EtcdHousekeeping
  ) throws(StoreError) {
    var ledger = ledger
    let sign = EtcdTransaction.Put(key: keys.sign, value: Data("reading".utf8))
    guard case .success(let answer) = servers.result(of: ledger.transaction(to: nil, puts: [sign]))
    else { return }
    if case .lost(let reason) = try ledger.take(answer, to: nil) { throw .lost(reason) }
    life.signed(at: SystemTime.now)
  }

  /// Waits until the log has no living owner, and takes it over.
  private func owned(_ mirror: SQLiteStore) throws(StoreError) -> (EtcdLedger, isNew: Bool) {
    var watch = OwnerWatch(patience: settings.takeoverAfter)
    var isWaiting = false
    while true {
      let asked = SystemTime.now
      guard let (head, value, sign) = try look() else {
        if let ledger = try made(mirror) { return (ledger, true) }
        try standby.pause()
        continue
      }
      let isFree = head.owner.isEmpty
      if isFree || head.owner == run
        || watch.isGone(sign, asked: asked, answered: SystemTime.now)
      {
        var ledger = EtcdLedger(
          keys, run: run, head: head, value: value, revision: sign.headRevision)
        if head.owner == run { return (ledger, false) }
        if try claim(&ledger) { return (ledger, false) }
        try standby.pause()
        continue
      }
      if !isWaiting { standby.begins(head.term) }
      isWaiting = true
      try standby.pause()
    }
  }

  /// Reads the head and the owner's sign of life; nil if there is no log.
  private func look() throws(StoreError) -> (EtcdHead, Data, OwnerWatch.Sign)? {
    guard let head = try key(keys.head) else { return nil }
    let sign = try key(keys.sign)
    let value = head.value ?? Data()
    return (
      try EtcdHead(value, place: "\(settings.prefix)/head"), value,
      OwnerWatch.Sign(
        headRevision: head.modRevision?.value ?? 0, signRevision: sign?.modRevision?.value ?? 0)
    )
  }

  private func key(_ key: Data) throws(StoreError) -> EtcdKeyValue? {
    do throws(EtcdFailure) {
      return try servers.askAll(
        EtcdRange(key: key), until: SystemTime.now + settings.patience
      ).kvs?.first
    } catch {
      throw .unusable("the log on etcd cannot be read: \(error)")
    }
  }

  /// Makes the log; nil if another coordinator has just made it.
  private func made(_ mirror: SQLiteStore) throws(StoreError) -> EtcdLedger? {
    let log = try mirror.recover()
    var head = EtcdHead(log: String.randomHexadecimal(bytes: 16))
    let bytes = try EtcdBase(log, through: 0, firstGroup: 1, seal: .zero).encoded()
    let empty = EtcdLedger(keys, run: run, head: head, revision: 0)
    (head.owner, head.term) = (run, 1)
    head.baseSeal = Digest.zero.appending(bytes).description
    let pieces = EtcdPieces.split(bytes)
    var ledger = empty
    let puts = pieces.enumerated().map { index, piece in
      EtcdTransaction.Put(key: keys.base(0, piece: index), value: piece)
    }
    return try write(
      ledger.transaction(to: head, puts: puts), of: &ledger, to: head) ? ledger : nil
  }

  private func claim(_ ledger: inout EtcdLedger) throws(StoreError) -> Bool {
    var head = ledger.head
    head.owner = run
    head.term += 1
    return try write(ledger.transaction(to: head), of: &ledger, to: head)
  }

  /// Sends a transaction once; false if it was not done, or that is unknown: the head tells by the next look.
  private func write(
    _ transaction: EtcdTransaction, of ledger: inout EtcdLedger, to head: EtcdHead
  ) throws(StoreError) -> Bool {
    switch servers.result(of: transaction) {
    case .success(let answer):
      guard answer.succeeded == true else { return false }
      return try ledger.take(answer, to: head) == .written
    // Without space, the owner cannot show that it lives, and nobody can take its place.
    case .failure(.unknown), .failure(.unreachable), .failure(.full): return false
    case .failure(let failure):
      throw .unusable("the log on etcd cannot be taken over: \(failure)")
    }
  }
}

extension String {
  /// Random hexadecimal digits.
  static func randomHexadecimal(bytes count: Int) -> String {
    (0..<count).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
  }
}
