import FreshetCore
import Glibc

/// Whether a Unix socket can have a path.
enum UnixSocketPath {
  /// Why there cannot be a socket; the description names the path.
  struct Fault: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  /// The longest path of a socket in bytes.
  static let longest = LocalSocket.longestPath

  /// Throws unless nothing is at `path`, or a socket at which nobody listens.
  static func checkFree(_ path: String) throws(Fault) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw Fault(description: "is \(path), which is no socket; name another path, or move it away")
    }
    guard refuses(path) else {
      throw Fault(
        description:
          "is \(path), at which another process listens; stop that one, or name another path")
    }
  }

  /// Whether a connection to `path` is refused, because the listener has ended.
  private static func refuses(_ path: String) -> Bool {
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard file >= 0 else { return false }
    defer { close(file) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      unsafe bytes.copyBytes(from: path.utf8)
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(file, $0, size)
      }
    }
    return result != 0 && errno == ECONNREFUSED
  }
}
