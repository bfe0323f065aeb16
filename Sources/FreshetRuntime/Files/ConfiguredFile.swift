package import FreshetCore
import Glibc

/// A small file that a configuration or a command names, or that a process keeps: an access file, a secret, a key.
package enum ConfiguredFile {
  /// Reads the file at `path`, which must have at most `limit` bytes.
  ///
  /// The open file is checked, so that it cannot be exchanged in between. `protection` says from whom it must be kept;
  /// nil is for what anybody may read and change. Symbolic links are followed, and their target is what must be
  /// protected; with `isLinkRefused`, the path itself must not be a link.
  package static func bytes(
    at path: String, atMost limit: Int, kept protection: FileProtection?,
    isLinkRefused: Bool = false
  ) throws(FileFault) -> [UInt8] {
    // A pipe without a writer would hold up the open.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let file = unsafe open(path, isLinkRefused ? flags | O_NOFOLLOW : flags)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, code: errno)
    }
    defer { _ = close(file) }
    guard let status = FileStatus(of: file) else { throw .unreadable(path: path, code: errno) }
    guard status.isRegular else { throw .notRegular(path: path) }
    if let protection, let fault = status.fault(kept: protection) {
      throw .unprotected(path: path, fault)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    // A file can grow while it is read, so its size promises nothing.
    while bytes.count <= limit {
      let count = unsafe read(file, &piece, min(piece.count, limit + 1 - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
    throw .tooLong(path: path, limit: limit)
  }

  /// The byte order mark, with which some editors begin a text.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads the file at `path` like ``bytes(at:atMost:kept:isLinkRefused:)``, as a text in UTF-8.
  ///
  /// A byte order mark at the beginning is no part of the text.
  package static func text(
    at path: String, atMost limit: Int, kept protection: FileProtection?,
    isLinkRefused: Bool = false
  ) throws(FileFault) -> String {
    let bytes = try bytes(
      at: path, atMost: limit, kept: protection, isLinkRefused: isLinkRefused)
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else { throw .notText(path: path) }
    return text
  }
}
