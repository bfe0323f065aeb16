/// The reason why a log could not be opened, read or written.
///
/// A coordinator distinguishes these cases. The engine provides the texts, which say where the fault is and what to do.
package enum StoreError: Error, Equatable, Sendable {
  /// The log cannot be used in its place or with its settings.
  case unusable(String)
  /// Another process uses the log.
  case inUse(String)
  /// The log's format, written by another version of Freshet, cannot be read by this one.
  case format(place: String, version: Int, supported: Int)
  /// Another backup is being made.
  case backupRuns
  /// The log does not read back as it was written.
  ///
  /// `sequence` is the first faulty event, if known.
  case damaged(sequence: SequenceNumber?, problem: String)
  /// A record does not continue the log.
  ///
  /// Nothing was logged.
  case unchained(sequence: SequenceNumber, problem: String)
  /// The idempotency key is in the log already.
  ///
  /// Nothing was logged.
  case duplicateKey(String)
  /// No space is left.
  ///
  /// Nothing was logged, and the log remains usable.
  case full(String)
  /// The storage did not take a write.
  ///
  /// Nothing was logged, and the log remains usable.
  case refused(String)
  /// Another coordinator owns the log, or it is another log by now.
  ///
  /// The process must stop. What it had said is durable was, and what it was writing is not, unless it is found in the
  /// log.
  case lost(String)
  /// A write failed, and it is unknown whether it is durable.
  ///
  /// The process must stop. It reads the log again when it starts.
  case broken(String)
}

extension StoreError {
  /// Whether the log must not be used any longer after this error.
  package var isFinal: Bool {
    switch self {
    case .broken, .damaged, .lost: true
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
      "the log has no space left (\(reason)); free some space"
    case .lost(let reason): "the log is not this coordinator's any more: \(reason)"
    case .refused(let reason): "nothing was logged: \(reason)"
    case .broken(let reason):
      "the storage under the log failed (\(reason)); whether the last events are durable is unknown: "
        + "check it and start again"
    }
  }
}
