import FreshetCore
import Glibc

/// Writes small files for this process's user alone: whole and durable, or not at all.
package enum DurableFile {
  /// Writes a file at `path`.
  ///
  /// Only if `isReplacing`, the file may take the place of another. The text is first written to a draft in the same
  /// directory, because only a name there can be put in place at once. Where one process at a time writes the file, its
  /// `draft` can have a fixed name, so that one that a crash left behind is replaced. Elsewhere somebody chose `path`, and
  /// only a file is replaced there: what takes the place of `/dev/null` takes it from the whole machine. Drafts of the
  /// same file whose process is gone are removed.
  ///
  /// An error of the directory leaves the file in place, but perhaps not for good.
  package static func write(
    _ text: String, to path: String, replacing isReplacing: Bool, draft: String? = nil
  ) throws(FileFault) {
    if let draft {
      // Its mode and owner may be anything.
      _ = unsafe unlink(draft)
    } else if let there = FileStatus(at: path), !there.isRegular {
      throw .notRegular(path: path)
    }
    if draft == nil { removeDrafts(of: path) }
    let draft = draft ?? DraftName(of: path, by: getpid()).path
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .unwritable(path: path, code: errno) }
    // Its name is gone once the file is in place.
    defer { _ = unsafe unlink(draft) }
    let code = fill(file, Array(text.utf8))
    _ = close(file)
    guard code == 0 else { throw .unwritable(path: path, code: code) }
    if isReplacing { return try replace(path, by: draft) }
    // Unlike a rename, a link fails if the name is taken.
    guard unsafe link(draft, path) == 0 else {
      throw errno == EEXIST ? .exists(path: path) : .unwritable(path: path, code: errno)
    }
    try synchronize(directory: parent(of: path))
  }

  /// Puts the durable file at `draft` in the place of the one at `path`.
  package static func replace(_ path: String, by draft: String) throws(FileFault) {
    guard unsafe rename(draft, path) == 0 else { throw .unwritable(path: path, code: errno) }
    try synchronize(directory: parent(of: path))
  }

  /// Makes the names in a directory durable.
  package static func synchronize(directory: String) throws(FileFault) {
    let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: directory, code: errno) }
    defer { _ = close(file) }
    guard fsync(file) == 0 else { throw .notDurable(directory: directory, code: errno) }
  }

  /// Removes drafts of the file at `path` that processes left behind when they crashed: they may hold a secret.
  package static func removeDrafts(of path: String) {
    let directory = parent(of: path)
    guard let stream = unsafe opendir(directory) else { return }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard let maker = DraftName.maker(of: name, beside: path), isGone(maker) else { continue }
      let draft = directory + "/" + name
      if FileStatus(at: draft)?.isRegular == true { _ = unsafe unlink(draft) }
    }
  }

  private static func isGone(_ process: pid_t) -> Bool {
    kill(process, 0) != 0 && errno == ESRCH
  }

  /// The directory that holds `path`.
  package static func parent(of path: String) -> String {
    var components = path.split(separator: "/", omittingEmptySubsequences: true)
    if !components.isEmpty { components.removeLast() }
    let joined = components.joined(separator: "/")
    if path.begins(with: "/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// Writes all of `bytes` to an open file, durably; returns the number of the error, or 0.
  private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest.removeFirst(count)
    }
    return fsync(file) == 0 ? 0 : errno
  }
}
