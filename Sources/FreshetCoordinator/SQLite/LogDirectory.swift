import FreshetCore
import FreshetRuntime
import Glibc

/// The directory that holds the log.
///
/// It is created if necessary, is accessible only to this process's user, and is locked against other processes.
struct LogDirectory {
  let path: String
  /// The lock, held while the directory is in use.
  let lock: DirectoryLock

  var database: String { path + "/freshet.db" }

  /// Creates the directory if necessary, locks it, and checks who can access it and its files.
  init(path: String) throws(StoreError) {
    self.path = path
    try Self.make(path)
    for file in ["lock", "freshet.db", "freshet.db-wal", "freshet.db-journal"] {
      try Self.checkFile(path + "/" + file)
    }
    lock = try DirectoryLock(directory: path)
    // SQLite would create the file with the permissions that the process's umask allows, so that others could read it,
    // and would give its journals the same permissions.
    let file = try Descriptor(creating: database)
    file.close()
    try Self.synchronize(path)
  }

  /// Removes the database in a directory, if no process uses it.
  static func clear(_ path: String) throws(StoreError) {
    guard FileStatus(path: path) != nil else { return }
    let lock = try DirectoryLock(directory: path)
    defer { lock.release() }
    for end in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(path + "/freshet.db" + end) }
  }

  /// Replaces the database by the closed file at `draft`.
  func take(_ draft: String) throws(StoreError) {
    let file = try Descriptor(path: draft, flags: O_RDONLY)
    defer { file.close() }
    guard fsync(file.number) == 0 else {
      throw .inaccessible(path: database, reason: errorText())
    }
    do throws(FileFault) {
      try DurableFile.replace(database, by: draft)
    } catch {
      throw StoreError(error)
    }
  }

  private static func make(_ path: String) throws(StoreError) {
    if let status = FileStatus(path: path) {
      guard status.isDirectory else { throw .notADirectory(path: path) }
    } else {
      try makeParents(of: path)
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw .inaccessible(path: path, reason: errorText())
      }
      // Until its parent is synchronised, a power failure could undo the creation of the directory.
      try synchronize(DurableFile.parent(of: path))
    }
    guard let status = FileStatus(path: path), status.isDirectory else {
      throw .notADirectory(path: path)
    }
    try check(status, path: path)
    guard unsafe access(path, R_OK | W_OK | X_OK) == 0 else {
      throw .inaccessible(path: path, reason: errorText())
    }
  }

  private static func makeParents(of path: String) throws(StoreError) {
    let parent = DurableFile.parent(of: path)
    if let status = FileStatus(path: parent) {
      guard status.isDirectory else { throw .notADirectory(path: parent) }
      return
    }
    guard parent != path else { throw .inaccessible(path: path, reason: "it does not exist") }
    try makeParents(of: parent)
    guard unsafe mkdir(parent, 0o755) == 0 || errno == EEXIST else {
      throw .inaccessible(path: parent, reason: errorText())
    }
  }

  private static func checkFile(_ path: String) throws(StoreError) {
    guard let status = FileStatus(path: path) else { return }
    guard status.isRegular else { throw .foreign(path: path, found: "it is no regular file") }
    try check(status, path: path)
  }

  private static func check(_ status: FileStatus, path: String) throws(StoreError) {
    switch status.fault(kept: .own) {
    case nil: return
    case .foreign(let owner, let user)?:
      throw .exposed(path: path, reason: "belongs to user \(owner), not to user \(user)")
    case .writable(let mode, _)?, .readable(let mode)?:
      throw .exposed(path: path, reason: "has mode \(String(mode, radix: 8))")
    }
  }

  private static func synchronize(_ path: String) throws(StoreError) {
    do throws(FileFault) {
      try DurableFile.synchronize(directory: path)
    } catch {
      throw StoreError(error)
    }
  }
}
