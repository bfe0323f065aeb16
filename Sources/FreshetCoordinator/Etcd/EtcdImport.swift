import FoundationEssentials
package import FreshetCore
import FreshetRuntime

/// Copies a log to etcd, where none may be yet.
package enum EtcdImport {
  /// The most events of one commit.
  private static let slice = 500

  /// Copies a log that was read to its end.
  ///
  /// Everything is written before the head, which alone makes it a log. So a copy that is cut short is none, and a
  /// second attempt overwrites it.
  ///
  /// - Throws: ``StoreError/unusable(_:)`` if there is a log under the prefix already, or etcd refuses the copy.
  package static func copy(
    _ source: some EventStore, to settings: EtcdSettings
  ) throws(StoreError) {
    let servers = try EtcdServers(settings)
    let keys = EtcdKeys(prefix: settings.prefix)
    var head = EtcdHead(log: String.randomHexadecimal(bytes: 16))
    let empty = EtcdLedger(keys, run: "", head: head, revision: 0)
    let recovered = try source.recover()
    func put(_ bytes: [UInt8], _ key: (Int) -> Data) throws(StoreError) {
      for (index, piece) in EtcdPieces.split(bytes).enumerated() {
        try send(
          empty.transaction(to: nil, puts: [.init(key: key(index), value: piece)]), servers,
          settings)
      }
    }
    let base = try EtcdBase(recovered, through: 0, firstGroup: 1, seal: .zero).encoded()
    try put(base) { keys.base(0, piece: $0) }
    head.baseSeal = Digest.zero.appending(base).description
    var seal = Digest.zero
    var end = Position(
      epoch: recovered.epoch, sequence: recovered.floor, digest: recovered.floorDigest)
    while true {
      let events = try source.events(
        matching: EventFilter(after: end.sequence, limit: slice))
      guard !events.isEmpty else { break }
      var job = AppendJob()
      for event in events {
        let bytes = event.encoded()
        end.sequence = event.sequence
        end.digest = end.digest.appending(bytes)
        job.records.append(.init(event: event, bytes: bytes, digest: end.digest))
      }
      head.group += 1
      let bytes = try EtcdGroup.encoded(job)
      seal = seal.appending(bytes)
      try put(bytes) { keys.group(head.group, piece: $0) }
    }
    guard end == source.head else {
      throw .damaged(sequence: end.sequence, problem: "its events do not lead to its head")
    }
    (head.sequence, head.digest) = (end.sequence, end.digest.description)
    head.seal = seal.description
    try send(empty.transaction(to: head), servers, settings)
  }

  private static func send(
    _ transaction: EtcdTransaction, _ servers: EtcdServers, _ settings: EtcdSettings
  ) throws(StoreError) {
    let answer: EtcdTransaction.Response
    do throws(EtcdFailure) {
      answer = try servers.askAll(transaction, until: SystemTime.now + settings.patience)
    } catch {
      throw .unusable("the log cannot be copied to etcd: \(error)")
    }
    if answer.succeeded == true { return }
    // The answer to an earlier attempt may have been lost.
    let found = answer.responses?.first?.range?.kvs?.first?.value
    guard let ours = transaction.success.last?.put?.value, found == ours else {
      throw .unusable(
        "there is a log under \(settings.prefix) already; give another prefix, or delete its keys")
    }
  }
}
