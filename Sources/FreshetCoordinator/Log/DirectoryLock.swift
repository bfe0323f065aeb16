import Glibc

/// The lock on a data directory, which the kernel releases however the process ends.
final class DirectoryLock {
  private let file: Descriptor
  private var isHeld = true

  /// Takes the lock, and writes this process's id into its file.
  init(directory: String) throws(LogError) {
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

/// An open file.
struct Descriptor {
  let number: Int32

  /// Opens `path`, which must exist.
  init(path: String, flags: Int32) throws(LogError) {
    number = unsafe open(path, flags | O_CLOEXEC)
    guard number >= 0 else { throw .inaccessible(path: path, reason: errorText()) }
  }

  /// Opens `path` for reading and writing, and creates it if necessary, accessible to this user only.
  init(creating path: String) throws(LogError) {
    number = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { throw .inaccessible(path: path, reason: errorText()) }
  }

  func close() {
    _ = Glibc.close(number)
  }

  /// The size in bytes; 0 if unknown.
  var size: Int { max(0, Int(lseek(number, 0, SEEK_END))) }

  /// The size in bytes of the file at `path`.
  static func size(of path: String) throws(LogError) -> Int {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    defer { file.close() }
    return file.size
  }

  /// The `count` bytes at `offset`; fewer at the end of the file.
  func bytes(at offset: Int, count: Int) throws(LogError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    let read = unsafe pread(number, &bytes, bytes.count, offset)
    guard read >= 0 else { throw .broken("read: \(errorText())") }
    bytes.removeLast(bytes.count - read)
    return bytes
  }

  /// The file's first `limit` bytes, as text.
  func text(limit: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe pread(number, &bytes, limit, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Writes `text` at the beginning.
  ///
  /// The text is only for people, so failures are ignored.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe pwrite(number, bytes, bytes.count, 0)
  }
}

/// The system's text for an error number.
func errorText(_ code: Int32 = errno) -> String {
  unsafe String(cString: strerror(code))
}
