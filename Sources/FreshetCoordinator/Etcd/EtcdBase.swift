import FoundationEssentials
import FreshetCore

/// What stands for everything that a log on etcd has forgotten, and for its roster as of a commit.
struct EtcdBase {
  var log: RecoveredLog
  /// The last commit whose changes to nodes and services are in ``log``.
  var through: UInt64
  /// The first commit that the log has.
  var firstGroup: UInt64
  /// The seal before ``firstGroup``.
  var seal: Digest

  /// The form in which it is stored.
  func encoded() throws(StoreError) -> [UInt8] {
    let document = EtcdDocuments.Base(
      epoch: .init(log.epoch), floor: log.floor, floorDigest: Data(log.floorDigest.bytes),
      watermarks: Data(log.base.baseBytes), epochBegan: log.epochBegan, isVouched: log.isVouched,
      secret: Data(log.secret.bytes),
      fenced: log.roster.filter(\.isFenced).map { .init($0.identity) },
      serving: log.roster.filter { !$0.isFenced }.map { .init($0.identity) },
      applied: log.applied.map { .init($0) }, through: through, firstGroup: firstGroup,
      seal: Data(seal.bytes))
    guard let data = try? JSONEncoder.stored.encode(document) else {
      throw .refused("the base of the log cannot be written as JSON")
    }
    return Array(data)
  }

  init(_ log: RecoveredLog, through: UInt64, firstGroup: UInt64, seal: Digest) {
    self.log = log
    self.through = through
    self.firstGroup = firstGroup
    self.seal = seal
  }

  init(decoding bytes: [UInt8]) throws(StoreError) {
    guard let stored = try? JSONDecoder().decode(EtcdDocuments.Base.self, from: Data(bytes)),
      let floorDigest = Digest(bytes: Array(stored.floorDigest)),
      let seal = Digest(bytes: Array(stored.seal)),
      let secret = LogSecret(bytes: Array(stored.secret)),
      (1..<UInt64(Int64.max)).contains(stored.firstGroup),
      max(stored.floor, stored.through) < UInt64(Int64.max)
    else { throw .damaged(sequence: nil, problem: "its base cannot be read") }
    log = RecoveredLog(
      epoch: stored.epoch.epoch, floor: stored.floor, floorDigest: floorDigest,
      base: try Watermarks(baseBytes: Array(stored.watermarks)),
      roster: stored.fenced.map { LoggedNode($0.identity, isFenced: true) }
        + stored.serving.map { LoggedNode($0.identity) },
      isNew: false, isVouched: stored.isVouched, epochBegan: stored.epochBegan,
      applied: stored.applied.map(\.applied), secret: secret)
    through = stored.through
    firstGroup = stored.firstGroup
    self.seal = seal
  }
}
