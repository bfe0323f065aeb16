import FoundationEssentials
import FreshetCore
import FreshetRuntime

/// Reads a log on etcd into a mirror, and checks that it is whole.
struct EtcdReader {
  /// The most pieces of one answer.
  private static let page: Int64 = 4

  let servers: EtcdServers
  let keys: EtcdKeys
  let patience: Duration
  /// Called again and again while the log is read.
  let whileReading: () throws(StoreError) -> Void

  /// Reads the base and every commit after it.
  ///
  /// - Returns: the commits, and the seal before the first of them.
  func read(
    _ head: EtcdHead, into mirror: SQLiteStore
  ) throws(StoreError) -> ([EtcdCommit], Digest) {
    let base = try base(of: head)
    try mirror.adopt(base.log)
    var chain = EtcdChain(base: base)
    try groups(from: base.firstGroup, through: head.group) { number, bytes throws(StoreError) in
      let job = try chain.continued(by: bytes, number: number)
      if !job.isEmpty { try mirror.append(job) }
    }
    guard chain.isWhole(as: head) else {
      throw .damaged(sequence: nil, problem: "its commits do not lead to its head")
    }
    return (chain.commits, base.seal)
  }

  private func base(of head: EtcdHead) throws(StoreError) -> EtcdBase {
    let (from, end) = keys.bases(from: head.base, to: head.base + 1)
    var pieces: [Data] = []
    try each(from: from, to: end) { pieces.append($0.value ?? Data()) }
    guard let bytes = EtcdPieces.joined(pieces) else {
      throw .damaged(sequence: nil, problem: "its base is missing or cut")
    }
    guard Digest.zero.appending(bytes).description == head.baseSeal else {
      throw .damaged(sequence: nil, problem: "its base does not fit its head")
    }
    return try EtcdBase(decoding: bytes)
  }

  /// Passes the bytes of each commit on, in their order.
  private func groups(
    from first: UInt64, through last: UInt64,
    _ body: (UInt64, [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var number = first
    var pieces: [Data] = []
    func finish() throws(StoreError) {
      guard let bytes = EtcdPieces.joined(pieces) else {
        throw .damaged(sequence: nil, problem: "commit \(number) is missing or cut")
      }
      try body(number, bytes)
      (number, pieces) = (number + 1, [])
    }
    let (from, end) = keys.groups(from: first, to: last + 1)
    try each(from: from, to: end) { found throws(StoreError) in
      guard let of = keys.groupNumber(of: found.key) else { return }
      if of != number { try finish() }
      guard of == number else {
        throw .damaged(sequence: nil, problem: "commit \(number) is missing")
      }
      pieces.append(found.value ?? Data())
    }
    if number <= last { try finish() }
  }

  /// Passes every key of a range on, in the order of the keys.
  private func each(
    from: Data, to end: Data, _ body: (EtcdKeyValue) throws(StoreError) -> Void
  ) throws(StoreError) {
    var from = from
    while true {
      let answer: EtcdRange.Response
      do throws(EtcdFailure) {
        answer = try servers.askAll(
          EtcdRange(key: from, rangeEnd: end, limit: EtcdNumber(Self.page)),
          until: SystemTime.now + patience)
      } catch {
        throw .unusable("the log on etcd cannot be read: \(error)")
      }
      for found in answer.kvs ?? [] { try body(found) }
      try whileReading()
      guard answer.more == true, let last = answer.kvs?.last else { return }
      from = last.key + Data([0])
    }
  }
}
