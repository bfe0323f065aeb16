import FreshetCore
import FreshetRuntime
import Glibc

/// A lock on a data directory.
///
/// The kernel releases it when the process ends, however it ends.
final class DirectoryLock {
  private let file: Descriptor
  private var isHeld = true

  /// Takes the lock and writes this process's id into the lock file.
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
  /// Closing the file would not be enough. A child process that is just being started holds copies of all open files,
  /// and with them the lock, until its program begins (flock(2)).
  func release() {
    guard isHeld else { return }
    isHeld = false
    _ = flock(file.number, LOCK_UN)
    file.close()
  }

  deinit { release() }
}
