import FoundationEssentials
import FreshetCore
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

  /// Replaces the database by the closed file at `draft`.
  func take(_ draft: String) throws(StoreError) {
    let file = try Descriptor(path: draft, flags: O_RDONLY)
    defer { file.close() }
    guard fsync(file.number) == 0, unsafe rename(draft, database) == 0 else {
      throw .inaccessible(path: database, reason: errorText())
    }
    try Self.synchronize(path)
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
      try synchronize(parent(of: path))
    }
    guard let status = FileStatus(path: path), status.isDirectory else {
      throw .notADirectory(path: path)
    }
    try status.check(path: path)
    guard unsafe access(path, R_OK | W_OK | X_OK) == 0 else {
      throw .inaccessible(path: path, reason: errorText())
    }
  }

  private static func makeParents(of path: String) throws(StoreError) {
    let parent = parent(of: path)
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

  private static func parent(of path: String) -> String {
    var components = path.split(separator: "/", omittingEmptySubsequences: true)
    if !components.isEmpty { components.removeLast() }
    let joined = components.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  private static func checkFile(_ path: String) throws(StoreError) {
    guard let status = FileStatus(path: path) else { return }
    guard status.isFile else { throw .foreign(path: path, found: "it is no regular file") }
    try status.check(path: path)
  }

  private static func synchronize(_ path: String) throws(StoreError) {
    let directory = try Descriptor(path: path, flags: O_RDONLY | O_DIRECTORY)
    defer { directory.close() }
    guard fsync(directory.number) == 0 else {
      throw .broken("fsync of \(path): \(errorText())")
    }
  }
}

/// The type, permissions and owner of a path.
private struct FileStatus {
  private let type: FileAttributeType
  private let mode: Int
  private let owner: Int

  /// Reads the status of `path`, following links; nil if nothing exists there.
  init?(path: String) {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target),
      let type = attributes[.type] as? FileAttributeType,
      let mode = attributes[.posixPermissions] as? Int,
      let owner = attributes[.ownerAccountID] as? Int
    else { return nil }
    self.type = type
    self.mode = mode
    self.owner = owner
  }

  var isDirectory: Bool { type == .typeDirectory }
  var isFile: Bool { type == .typeRegular }

  func check(path: String) throws(StoreError) {
    guard owner == Int(geteuid()) else {
      throw .exposed(path: path, reason: "belongs to user \(owner), not to user \(geteuid())")
    }
    guard mode & 0o077 == 0 else {
      throw .exposed(path: path, reason: "has mode \(String(mode & 0o777, radix: 8))")
    }
  }
}
