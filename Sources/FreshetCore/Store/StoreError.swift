/// Why a log could not be opened, read or written.
///
/// The cases are what a coordinator distinguishes. The texts come from the engine: they say where, and what to do.
package enum StoreError: Error, Equatable, Sendable {
  /// The log cannot be used where it is, or as it is set up.
  case unusable(String)
  /// Another process owns the log.
  case inUse(String)
  /// Another version of Freshet wrote the log, in a format that this one cannot read.
  case format(place: String, version: Int, supported: Int)
  /// Another backup is being made.
  case backupRuns
  /// The log does not read back as it was written; `sequence` is the first event at fault, if known.
  case damaged(sequence: SequenceNumber?, problem: String)
  /// A record does not continue the log. Nothing was logged.
  case unchained(sequence: SequenceNumber, problem: String)
  /// The idempotency key is in the log already. Nothing was logged.
  case duplicateKey(String)
  /// No space is left. Nothing was logged; the log can still be used.
  case full(String)
  /// A write failed, and it is unknown whether it is durable.
  ///
  /// The process must stop, and read the log again when it starts.
  case broken(String)
}

extension StoreError {
  /// Whether the log must not be used any longer.
  package var isFinal: Bool {
    switch self {
    case .broken, .damaged: true
    default: false
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  package var description: String {
    switch self {
    case .unusable(let text), .inUse(let text): text
    case .format(let place, let version, let supported):
      "\(place) has format \(version), and this version of Freshet knows formats up to \(supported); "
        + "run the version that wrote it, or a newer one"
    case .backupRuns:
      "another backup is being made; try again when it is done"
    case .damaged(let sequence, let problem):
      "the log is damaged" + (sequence.map { " at event \($0)" } ?? "") + ": \(problem); "
        + "restore a backup, or move the log away to begin a new epoch"
    case .unchained(let sequence, let problem):
      "event \(sequence) does not continue the log: \(problem)"
    case .duplicateKey(let key):
      "the idempotency key '\(key)' is in the log already"
    case .full(let reason):
      "the log has no space left (\(reason)); nothing was logged: free some space"
    case .broken(let reason):
      "the storage under the log failed (\(reason)); whether the last events are durable is unknown: "
        + "check it and start again"
    }
  }
}
