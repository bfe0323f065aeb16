import FreshetCore
import FreshetRuntime
import Glibc

/// An open file, by its descriptor.
///
/// The owner must close it.
struct Descriptor {
  let number: Int32

  /// Opens the existing file at `path`.
  init(path: String, flags: Int32) throws(StoreError) {
    number = unsafe open(path, flags | O_CLOEXEC)
    guard number >= 0 else { throw .inaccessible(path: path, reason: errorText()) }
  }

  /// Opens `path` for reading and writing, and creates it if necessary so that only this process's user has access.
  init(creating path: String) throws(StoreError) {
    number = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { throw .inaccessible(path: path, reason: errorText()) }
  }

  func close() {
    _ = Glibc.close(number)
  }

  /// The size of the file in bytes; 0 if unknown.
  var size: Int { max(0, Int(lseek(number, 0, SEEK_END))) }

  /// Returns the size in bytes of the file at `path`.
  static func size(of path: String) throws(StoreError) -> Int {
    let file = try Descriptor(path: path, flags: O_RDONLY)
    defer { file.close() }
    return file.size
  }

  /// Reads `count` bytes at `offset`, or fewer at the end of the file.
  func bytes(at offset: Int, count: Int) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    let read = unsafe pread(number, &bytes, bytes.count, offset)
    guard read >= 0 else { throw .broken("read: \(errorText())") }
    bytes.removeLast(bytes.count - read)
    return bytes
  }

  /// Reads at most `limit` bytes from the beginning of the file as text.
  func text(limit: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe pread(number, &bytes, limit, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Writes `text` at the beginning of the file.
  ///
  /// Failures are ignored, because the text is only informative.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe pwrite(number, bytes, bytes.count, 0)
  }
}
