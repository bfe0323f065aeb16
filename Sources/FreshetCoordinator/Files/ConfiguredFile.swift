import FoundationEssentials
package import FreshetCore
import Glibc

/// A small file that a configuration or a command names: an access file, a secret, an issuer's keys, a token.
package enum ConfiguredFile {
  /// Why a file was not read.
  package enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file is missing or unreadable, for this reason.
    case unreadable(path: String, reason: String)
    /// The path leads to a directory, pipe or device.
    case notRegular(path: String)
    /// Others can change the file, or read the secret in it.
    case unprotected(path: String, FileProtection.Fault)

    /// What is wrong, which names the file.
    package var description: String {
      switch self {
      case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
      case .notRegular(let path): "\(path) is not a regular file"
      case .unprotected(let path, let fault): fault.description(of: path)
      }
    }
  }

  /// Reads at most one byte more than `limit`, so that the caller can recognise a file that is too long.
  ///
  /// Symbolic links are followed, and their target is what must be protected. The open file is checked, so that it
  /// cannot be exchanged in between.
  package static func bytes(
    at path: String, atMost limit: Int, kept protection: FileProtection
  ) throws(Fault) -> [UInt8] {
    // A pipe without a writer would hold up the open.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .unreadable(path: path, reason: errorText()) }
    defer { _ = close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .unreadable(path: path, reason: errorText())
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    let found = FileProtection.Status(owner: status.st_uid, mode: status.st_mode)
    if let fault = protection.fault(in: found, for: geteuid()) {
      throw .unprotected(path: path, fault)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= limit {
      let count = unsafe read(file, &piece, min(piece.count, limit + 1 - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, reason: errorText()) }
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    return bytes
  }
}
