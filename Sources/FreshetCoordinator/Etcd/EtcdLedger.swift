import FoundationEssentials
import FreshetCore

/// Knows what is at the end of a log on etcd, and decides what the answers to writes mean.
///
/// Every write compares the head with what is known of it, so the log's own order says who owns it. The ledger sends
/// nothing itself.
struct EtcdLedger {
  /// What is known after an answer.
  enum Verdict: Equatable {
    /// The transaction is done.
    case written
    /// It was not done, for the one before it had been.
    case earlierWritten
    /// Neither is done, and the one before never will be; it can be tried again.
    case void
    /// The log is not this coordinator's any more.
    case lost(String)
  }

  let keys: EtcdKeys
  /// This coordinator's run.
  let run: String
  private(set) var head: EtcdHead
  /// The head's value, as it was read or written: another version may write the same head in other words.
  private var value: Data
  /// The revision of the last write to the head.
  private(set) var revision: Int64

  /// Creates a ledger for a head that was read, or that is to be made if its revision is 0.
  init(_ keys: EtcdKeys, run: String, head: EtcdHead, value: Data? = nil, revision: Int64) {
    self.value = value ?? head.bytes
    self.keys = keys
    self.run = run
    self.head = head
    self.revision = revision
  }

  /// A write that is done only if the head is what is known; otherwise it reads the head.
  ///
  /// - Parameters:
  ///   - next: the head afterwards; nil to leave it as it is.
  ///   - puts: what else is written.
  ///   - deletes: what is deleted.
  /// - Returns: the transaction, which the ledger does not send.
  func transaction(
    to next: EtcdHead?, puts: [EtcdTransaction.Put] = [], deletes: [EtcdTransaction.Delete] = []
  ) -> EtcdTransaction {
    // The revision alone would do, if no cluster were ever made anew or put back: two of them count alike.
    var compare = [
      EtcdTransaction.Compare(key: keys.head, target: .MOD, modRevision: EtcdNumber(revision))
    ]
    if revision > 0 {
      compare.append(.init(key: keys.head, target: .VALUE, value: value))
    }
    var success = puts.map { EtcdTransaction.Operation(put: $0) }
    success += deletes.map { EtcdTransaction.Operation(delete: $0) }
    if let next { success.append(.init(put: .init(key: keys.head, value: next.bytes))) }
    return EtcdTransaction(
      compare: compare, success: success,
      failure: [.init(range: EtcdRange(key: keys.head))])
  }

  /// A write that proves the head and changes nothing.
  ///
  /// It deletes a key that does not exist. The servers agree on it like on every write, keep no revision for it, and do
  /// it even without space.
  var tick: EtcdTransaction { transaction(to: nil, deletes: [.init(key: keys.tick)]) }

  /// The head, rewritten so that no write that was sent before can be done any more.
  var fenced: EtcdHead {
    var fenced = head
    fenced.fences += 1
    return fenced
  }

  /// Takes the answer to a transaction that was to make `next` of the head.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - next: the head that the transaction was to write; nil if it was to leave it.
  ///   - pending: the head that an earlier transaction of unknown outcome was to write; nil if there is none.
  /// - Returns: what is known after the answer.
  /// - Throws: ``StoreError`` if the head cannot be read.
  mutating func take(
    _ answer: EtcdTransaction.Response, to next: EtcdHead?, pending: EtcdHead? = nil
  ) throws(StoreError) -> Verdict {
    if answer.succeeded == true {
      if let next {
        guard let written = answer.header?.revision?.value else {
          throw .broken("etcd did not say which revision it wrote")
        }
        (head, value, revision) = (next, next.bytes, written)
      }
      return .written
    }
    guard let found = answer.responses?.first?.range?.kvs?.first else {
      return .lost("its head is gone: the servers have lost or forgotten it")
    }
    let bytes = found.value ?? Data()
    let head: EtcdHead
    do throws(StoreError) {
      head = try EtcdHead(bytes, place: "\(keys.prefix)/head")
    } catch {
      return .lost("\(error)")
    }
    let verdict = judge(head, pending: pending)
    if verdict == .earlierWritten || verdict == .void {
      (self.head, value, revision) = (head, bytes, found.modRevision?.value ?? 0)
    }
    return verdict
  }

  /// Judges a head that is not the one known.
  private func judge(_ found: EtcdHead, pending: EtcdHead?) -> Verdict {
    guard found.log == head.log else { return .lost("another log is under its prefix by now") }
    guard found.owner == run else {
      return .lost("another coordinator owns it since term \(found.term)")
    }
    if let pending, found.isSameEnd(as: pending) { return .earlierWritten }
    guard found.isSameEnd(as: head) else { return .lost("it went back to an older state") }
    return .void
  }
}

extension EtcdHead {
  /// Whether the log ends alike, however often its head was rewritten.
  fileprivate func isSameEnd(as other: EtcdHead) -> Bool {
    group == other.group && seal == other.seal && base == other.base && term == other.term
  }
}
