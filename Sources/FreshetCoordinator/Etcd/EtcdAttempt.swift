import FreshetCore

/// Decides what follows the answers to one write, until it is known to be done or is given up.
struct EtcdAttempt {
  enum Step: Equatable {
    case done
    /// Send it again, or the fence if it is in doubt; after a pause if no server took the last one.
    case again(pauses: Bool)
    case fail(StoreError)
  }

  private let deadline: Instant
  /// The head of a write whose outcome is unknown; nil if there is none.
  private(set) var pending: EtcdHead?
  /// Whether the next transaction must be the fence, which rewrites the head alone.
  var isInDoubt: Bool { pending != nil }

  init(until deadline: Instant) { self.deadline = deadline }

  /// Takes the verdict on an answer.
  mutating func judged(_ verdict: EtcdLedger.Verdict) -> Step {
    switch verdict {
    case .written where isInDoubt, .void:
      // Behind the fence, the write in doubt never will be done.
      pending = nil
      return .again(pauses: false)
    case .written, .earlierWritten: return .done
    case .lost(let reason):
      return .fail(.lost(reason))
    }
  }

  /// Takes a failure of the transaction that was to write the head `next`; nil if it was to leave the head as it is.
  mutating func failed(_ failure: EtcdFailure, writing next: EtcdHead?, at now: Instant) -> Step {
    if case .unknown = failure, !isInDoubt { pending = next }
    switch failure {
    case .unknown, .unreachable:
      if now < deadline { return .again(pauses: true) }
    case .full:
      guard isInDoubt else { return .fail(.full(failure.description)) }
      if now < deadline { return .again(pauses: true) }
    case .refused:
      guard isInDoubt else { return .fail(.refused(failure.description)) }
      if now < deadline { return .again(pauses: true) }
    }
    return .fail(
      isInDoubt ? .broken(failure.description) : .refused(failure.description))
  }
}
