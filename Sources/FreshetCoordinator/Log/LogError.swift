package import FreshetCore

/// Why the log could not be opened, read or written.
package enum LogError: Error, Equatable, Sendable {
  /// The path of the data directory is not a directory.
  case notADirectory(path: String)
  /// The directory or a file in it cannot be created, read or written.
  case inaccessible(path: String, reason: String)
  /// Users other than this process's could read or change it.
  case exposed(path: String, reason: String)
  /// Another process holds the log, or has its database open.
  case locked(path: String, holder: Int32?)
  /// The target of a restore already holds a log.
  case occupied(path: String)
  /// Another backup is being made.
  case backupRuns
  /// The file is not a log of Freshet.
  case foreign(path: String, found: String)
  /// Another version of Freshet wrote it, in a format that this one cannot read.
  case newer(path: String, version: Int, supported: Int)
  /// SQLite did not accept a setting that durability relies on.
  case setting(pragma: String, expected: String, found: String)
  /// The log does not read back as it was written; `sequence` is the first event at fault, if known.
  case damaged(sequence: SequenceNumber?, problem: String)
  /// The log lacks its write-ahead log, which was lost or not copied with it.
  case incomplete(path: String)
  /// A record does not continue the log. Nothing was logged.
  case unchained(sequence: SequenceNumber, problem: String)
  /// The idempotency key is in the log already. Nothing was logged.
  case duplicateKey(String)
  /// No space is left. Nothing was logged; the log can still be used.
  case full(String)
  /// The disk failed, and it is unknown whether the last write is durable.
  ///
  /// The process must stop, and read the log again when it starts.
  case broken(String)
}

extension LogError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  package var description: String {
    switch self {
    case .notADirectory(let path):
      "\(path) is not a directory; name the directory that holds the log, or one to be made"
    case .inaccessible(let path, let reason):
      "\(path) cannot be used: \(reason); give this process's user the right to read and write it, "
        + "or name another directory"
    case .exposed(let path, let reason):
      "\(path) \(reason); the log is for this process's user alone: "
        + "chown it, chmod 700 the directory and 600 its files, or name a directory to be made"
    case .locked(let path, let holder):
      "\(path) is in use by " + (holder.map { "process \($0)" } ?? "another process")
        + "; stop that one, or name another directory"
    case .occupied(let path):
      "\(path) holds a log already; name a directory without one, or move that one away"
    case .backupRuns:
      "another backup is being made; try again when it is done"
    case .foreign(let path, let found):
      "\(path) is no log of Freshet: \(found); name another directory"
    case .newer(let path, let version, let supported):
      "\(path) has format \(version), and this version of Freshet knows formats up to \(supported); "
        + "run the version that wrote it, or a newer one"
    case .setting(let pragma, let expected, let found):
      "SQLite answers '\(found)' to PRAGMA \(pragma), not '\(expected)': events would not survive "
        + "a power cut; put the directory on a local file system that supports it"
    case .damaged(let sequence, let problem):
      "the log is damaged" + (sequence.map { " at event \($0)" } ?? "") + ": \(problem); "
        + "restore a backup, or move the directory away to begin a new epoch"
    case .incomplete(let path):
      "\(path) was open when it was copied, and what was written last is not with it: its write-ahead "
        + "log, \(path)-wal, is missing; copy both, or take a copy with `freshet backup`"
    case .unchained(let sequence, let problem):
      "event \(sequence) does not continue the log: \(problem)"
    case .duplicateKey(let key):
      "the idempotency key '\(key)' is in the log already"
    case .full(let reason):
      "the log has no space left (\(reason)); nothing was logged: free some space"
    case .broken(let reason):
      "the disk under the log failed (\(reason)); whether the last events are durable is unknown: "
        + "check the disk and start again"
    }
  }
}
