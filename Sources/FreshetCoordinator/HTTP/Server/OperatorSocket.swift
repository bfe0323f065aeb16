import FreshetRuntime
import Glibc

/// The Unix socket of the machine's own operators, as a file.
///
/// The listener binds it in a directory that nobody else can enter. Only then it gets its mode and its name, so that
/// at no time anybody else can connect.
struct OperatorSocket {
  /// Why there cannot be a socket.
  typealias Fault = UnixSocketPath.Fault

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
    guard
      max(path.utf8.count, parent.utf8.count + "/.f-XXXXXX/s".utf8.count) <= UnixSocketPath.longest
    else {
      throw Fault(
        description:
          "is longer than the \(UnixSocketPath.longest) bytes of a socket's path; name a shorter one"
      )
    }
    try UnixSocketPath.checkFree(path)
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
}
