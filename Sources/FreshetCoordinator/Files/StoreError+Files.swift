import FreshetCore

/// Why a directory or a file of a log cannot be used.
extension StoreError {
  /// The path of the data directory is not a directory.
  static func notADirectory(path: String) -> StoreError {
    .unusable(
      "\(path) is not a directory; name the directory that holds the log, or one to be made")
  }

  /// The directory or a file in it cannot be created, read or written.
  static func inaccessible(path: String, reason: String) -> StoreError {
    .unusable(
      "\(path) cannot be used: \(reason); give this process's user the right to read and write it, "
        + "or name another directory")
  }

  /// Users other than this process's could read or change it.
  static func exposed(path: String, reason: String) -> StoreError {
    .unusable(
      "\(path) \(reason); the log is for this process's user alone: "
        + "chown it, chmod 700 the directory and 600 its files, or name a directory to be made")
  }

  /// The target of a restore already holds a log.
  static func occupied(path: String) -> StoreError {
    .unusable(
      "\(path) holds a log already; name a directory without one, or move that one away")
  }

  /// The file is not a log of Freshet.
  static func foreign(path: String, found: String) -> StoreError {
    .unusable("\(path) is no log of Freshet: \(found); name another directory")
  }

  /// Another process holds the log, or has its database open.
  static func locked(path: String, holder: Int32?) -> StoreError {
    .inUse(
      "\(path) is in use by " + (holder.map { "process \($0)" } ?? "another process")
        + "; stop that one, or name another directory")
  }
}
