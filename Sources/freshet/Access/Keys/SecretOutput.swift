import FreshetTerminal
import Glibc

/// Writes files that only their user may read.
enum SecretOutput {
  /// Writes `text` and a newline to a new file at `path`: whole and durable, or not at all.
  ///
  /// With `isForced`, the file may take the place of another.
  static func write(_ text: String, to path: String, isForced: Bool) throws(CommandFailure) {
    // Only a name in the same directory can be put in place at once.
    let draft = "\(path).\(getpid())-\(UInt64.random(in: .min ... .max)).draft"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure(path) }
    defer { _ = unsafe unlink(draft) }
    let isWritten = writeAll(text + "\n", to: file) && fsync(file) == 0
    let code = errno
    close(file)
    guard isWritten else { throw failure(path, code) }
    if isForced {
      guard unsafe rename(draft, path) == 0 else { throw failure(path) }
    } else if unsafe link(draft, path) != 0 {
      // Unlike a rename, a link fails if the name is taken.
      guard errno == EEXIST else { throw failure(path) }
      throw CommandFailure(
        .invalidInput,
        "\(path) is there already, and is not overwritten; name another file, or give --force")
    }
  }

  private static func writeAll(_ text: String, to file: Int32) -> Bool {
    let bytes = Array(text.utf8)
    return unsafe Glibc.write(file, bytes, bytes.count) == bytes.count
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> CommandFailure {
    CommandFailure(
      .failure,
      "\(path) cannot be written: \(unsafe String(cString: strerror(code))); name another file")
  }
}
