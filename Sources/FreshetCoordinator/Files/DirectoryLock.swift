import FreshetCore
import Glibc

/// The lock on a data directory, which the kernel releases however the process ends.
final class DirectoryLock {
  private let file: Descriptor
  private var isHeld = true

  /// Takes the lock, and writes this process's id into its file.
  init(directory: String) throws(StoreError) {
    let path = directory + "/lock"
    let file = try Descriptor(creating: path)
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = file.text(limit: 16)
      file.close()
      guard code == EWOULDBLOCK else { throw .inaccessible(path: path, reason: errorText(code)) }
      throw .locked(path: directory, holder: Int32(holder.prefix { $0.isNumber }))
    }
    _ = ftruncate(file.number, 0)
    file.write("\(getpid())\n")
    self.file = file
  }

  /// Releases the lock for another process.
  ///
  /// Closing the file would not suffice: a child that this process is just starting holds copies of all open files,
  /// and so the lock, until its program begins (flock(2)).
  func release() {
    guard isHeld else { return }
    isHeld = false
    _ = flock(file.number, LOCK_UN)
    file.close()
  }

  deinit { release() }
}
