import FoundationEssentials
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

  /// The path from the root, by which processes in other directories find the socket.
  static func absolute(_ path: String) -> String {
    path.begins(with: "/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

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
    let result = unsafe withAddress(of: path) { address, size in
      unsafe connect(file, address, size)
    }
    // Nobody listens at a path that no socket can have.
    guard let result else { return false }
    return result != 0 && errno == ECONNREFUSED
  }

  /// Calls `body` with the address of the socket at `path`; returns nil if no socket can have that path.
  static func withAddress<Result>(
    of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      unsafe bytes.copyBytes(from: path.utf8)
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, size) }
    }
  }
}
