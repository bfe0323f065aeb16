import FreshetRuntime
import Glibc

/// The Unix socket of the machine's own operators, as a file.
///
/// The listener binds it in a directory that nobody else can enter. Only then it gets its mode and its name, so that
/// at no time anybody else can connect.
struct OperatorSocket {
  /// Why there cannot be a socket; the description names the path.
  struct Fault: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  /// The longest path that the address of a socket has room for, without the zero at its end (unix(7)).
  private static let longest = 107

  let path: String
  private let directory: String
  /// Where the listener binds.
  var bindPath: String { directory + "/s" }

  /// Makes the directory to bind in, beside `path`.
  ///
  /// - Throws: ``Fault`` if something else has the path, or somebody listens there.
  init(path: String) throws(Fault) {
    self.path = path
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard max(path.utf8.count, parent.utf8.count + "/.f-XXXXXX/s".utf8.count) <= Self.longest else {
      throw Fault(
        description:
          "is longer than the \(Self.longest) bytes of a socket's path; name a shorter one")
    }
    try Self.checkFree(path)
    var template = Array("\(parent.isEmpty ? "/" : parent)/.f-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Fault(description: "is \(path), and no socket can be made there: \(errorText())")
    }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Puts the bound socket in its place, for the coordinator's own user alone.
  func publish() throws(Fault) {
    defer { discard() }
    guard unsafe chmod(bindPath, 0o600) == 0, unsafe rename(bindPath, path) == 0 else {
      throw Fault(description: "is \(path), where no socket can be put: \(errorText())")
    }
  }

  /// Removes what is left of binding.
  func discard() {
    _ = unsafe unlink(bindPath)
    _ = unsafe rmdir(directory)
  }

  /// Removes the socket of a listener that has ended.
  func remove() { _ = unsafe unlink(path) }

  /// Throws unless nothing is at `path`, or a socket at which nobody listens.
  private static func checkFree(_ path: String) throws(Fault) {
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
