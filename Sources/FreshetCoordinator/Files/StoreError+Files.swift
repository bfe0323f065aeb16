import FreshetCore
import FreshetRuntime
import Glibc

/// The errors of a log's directory and files.
extension StoreError {
  /// The error of a file beside the log.
  init(_ fault: FileFault) {
    switch fault {
    case .unwritable(_, let code) where code == ENOSPC || code == EDQUOT:
      self = .full(errorText(code))
    case .unreadable(let path, let code), .unwritable(let path, let code):
      self = .inaccessible(path: path, reason: errorText(code))
    case .notDurable(let directory, let code):
      self = .broken("fsync of \(directory): \(errorText(code))")
    case .missing, .notRegular, .unprotected, .tooLong, .notText, .exists:
      self = .unusable(fault.description)
    }
  }

  /// The path of the data directory leads to something else.
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

  /// Users other than the process's own could read or change the path.
  static func exposed(path: String, reason: String) -> StoreError {
    .unusable(
      "\(path) \(reason); the log is for this process's user alone: "
        + "chown it, chmod 700 the directory and 600 its files, or name a directory to be made")
  }

  /// The directory to restore into already holds a log.
  static func occupied(path: String) -> StoreError {
    .unusable(
      "\(path) holds a log already; name a directory without one, or move that one away")
  }

  /// The file was not written by Freshet as a log.
  static func foreign(path: String, found: String) -> StoreError {
    .unusable("\(path) is no log of Freshet: \(found); name another directory")
  }

  /// Another process holds the directory's lock or has the database open.
  static func locked(path: String, holder: Int32?) -> StoreError {
    .inUse(
      "\(path) is in use by " + (holder.map { "process \($0)" } ?? "another process")
        + "; stop that one, or name another directory")
  }
}
