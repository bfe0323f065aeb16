import FoundationEssentials
import FreshetCore
import FreshetRuntime

extension EtcdStore {
  /// Writes a head, and the pieces of a value beside it, all or nothing.
  ///
  /// A write whose outcome is unknown is fenced before anything else is said: the head is rewritten alone, and then the
  /// write either had been done, or never will be and is sent again.
  ///
  /// - Parameters:
  ///   - next: the head afterwards.
  ///   - pieces: the pieces of the value. The first one is written together with the head, which alone makes the others
  ///     count.
  ///   - key: the key of each piece.
  /// - Throws: the same errors as ``settle(until:_:)``.
  func write(
    _ next: EtcdHead, pieces: [Data], at key: (Int) -> Data
  ) throws(StoreError) {
    let deadline = SystemTime.now + settings.patience
    if pieces.count > 1 {
      // A piece of an earlier value that was given up could still come, and take the place of one of this value.
      try settle(until: deadline) { ($0.transaction(to: $0.fenced), $0.fenced) }
    }
    for (index, piece) in pieces.enumerated().dropFirst() {
      // Done twice, or late by one who has lost the log, it harms nobody.
      try settle(until: deadline) { ledger in
        (ledger.transaction(to: nil, puts: [.init(key: key(index), value: piece)]), nil)
      }
    }
    let first = EtcdTransaction.Put(key: key(0), value: pieces[0])
    try settle(until: deadline) { ledger in
      var head = next
      head.fences = ledger.head.fences
      return (ledger.transaction(to: head, puts: [first]), head)
    }
  }

  /// Proves the head by a write that changes nothing.
  func prove() throws(StoreError) {
    try settle(until: SystemTime.now + settings.patience) { ($0.tick, nil) }
  }

  /// Sends a transaction until it is known to be done.
  ///
  /// - Parameters:
  ///   - deadline: when to give up.
  ///   - make: makes the transaction for what is known of the head, with the head that it writes; nil for one that
  ///     leaves the head as it is, and that may be done twice.
  /// - Throws: ``StoreError/full(_:)`` or ``StoreError/refused(_:)`` if it was certainly not done;
  ///   ``StoreError/broken(_:)`` if that is unknown, or the log has another owner.
  func settle(
    until deadline: Instant, _ make: (EtcdLedger) -> (EtcdTransaction, EtcdHead?)
  ) throws(StoreError) {
    var attempt = EtcdAttempt(until: deadline)
    while true {
      let (transaction, next) =
        attempt.isInDoubt
        ? (ledger.transaction(to: ledger.fenced), ledger.fenced) : make(ledger)
      let step: EtcdAttempt.Step
      switch servers.result(of: transaction) {
      case .success(let answer):
        step = attempt.judged(try take(answer, to: next, pending: attempt.pending))
      case .failure(let failure):
        step = attempt.failed(failure, writing: next, at: SystemTime.now)
      }
      switch step {
      case .done: return
      case .again(let pauses): if pauses { pauseThread(for: EtcdServers.pause) }
      case .fail(let error): throw error
      }
    }
  }
}
