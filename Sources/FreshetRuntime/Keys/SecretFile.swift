import Glibc

/// A small file with a secret, which only its user may read.
package enum SecretFile {
  /// Who may read a file beside its owner.
  package enum Readers: Sendable {
    /// Nobody.
    case none
    /// The file's group, as a cluster's volume of secrets needs it.
    case group
  }

  /// The longest file that is read: 64 KiB.
  private static let longest = 65_536

  /// Reads the text of the file at `path`.
  ///
  /// - Throws: ``KeyFileError`` if it is missing, no regular file, too long, no UTF-8, another user's, or open to
  ///   others.
  package static func text(
    at path: String, permitting readers: Readers
  ) throws(KeyFileError) -> String {
    // A pipe would otherwise keep the caller waiting.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { throw .missing(path: path) }
      throw .inaccessible(path: path, reason: reason())
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .inaccessible(path: path, reason: reason())
    }
    try check(status, path, readers)
    var bytes = [UInt8](repeating: 0, count: longest + 1)
    let count = unsafe read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .inaccessible(path: path, reason: reason()) }
    guard count <= longest, let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      throw .malformed(line: 0, problem: "\(path) is no text in UTF-8 of at most \(longest) bytes")
    }
    return text
  }

  private static func check(
    _ status: stat, _ path: String, _ readers: Readers
  ) throws(KeyFileError) {
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .inaccessible(path: path, reason: "it is not a regular file")
    }
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw .exposed(path: path, reason: "belongs to another user (\(status.st_uid))")
    }
    let forbidden: mode_t = readers == .group ? 0o027 : 0o077
    guard status.st_mode & forbidden == 0 else {
      let mode = String(status.st_mode & 0o777, radix: 8)
      throw .exposed(path: path, reason: "can be read or written by others (mode \(mode))")
    }
  }

  /// Writes a new file for its user alone: whole, durable, and never in place of another.
  ///
  /// - Throws: ``KeyFileError/exists(path:)`` if there is one.
  package static func create(_ text: String, at path: String) throws(KeyFileError) {
    let draft = "\(path).\(getpid())-\(UInt64.random(in: .min ... .max))"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .inaccessible(path: path, reason: reason()) }
    defer { unsafe unlink(draft) }
    let bytes = Array(text.utf8)
    let written = unsafe write(file, bytes, bytes.count)
    let isDurable = written == bytes.count && fsync(file) == 0
    let problem = isDurable ? nil : reason()
    close(file)
    if let problem { throw .inaccessible(path: path, reason: problem) }
    // Unlike a rename, a link fails if the name is taken.
    guard unsafe link(draft, path) == 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .inaccessible(path: path, reason: reason())
    }
    try syncDirectory(of: path)
  }

  /// Puts the file at `draft` in the place of the one at `path`, durably.
  package static func replace(_ path: String, by draft: String) throws(KeyFileError) {
    guard unsafe rename(draft, path) == 0 else {
      if errno == ENOENT { throw .missing(path: draft) }
      throw .inaccessible(path: draft, reason: reason())
    }
    try syncDirectory(of: path)
  }

  private static func syncDirectory(of path: String) throws(KeyFileError) {
    let end = path.lastIndex(of: "/")
    let directory = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .inaccessible(path: directory, reason: reason()) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .inaccessible(path: directory, reason: reason()) }
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
