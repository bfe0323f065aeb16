import FreshetCore
import Glibc

/// A directory that a configuration names for the Unix sockets for agents, and whether it is safe.
struct SocketDirectory: Equatable {
  /// The user to whom it belongs.
  var owner: UInt32
  var group: UInt32
  /// Its type and permissions.
  var mode: UInt32

  /// What is wrong with it for a coordinator that runs as `user`; nil if nothing is.
  ///
  /// Whoever could write there could put a socket of his own in the place of the coordinator's.
  func problem(for user: UInt32) -> String? {
    guard mode & S_IFMT == S_IFDIR else { return "is not a directory" }
    guard owner == user || owner == 0 else {
      return "belongs to another user (\(owner)); give it to the coordinator's user or to root"
    }
    guard mode & 0o022 == 0 else {
      let mode = String(mode & 0o7777, radix: 8)
      return "others can write (mode \(mode)); take that from them"
    }
    return nil
  }

  /// Reads the directory at `path`, or what it links to; nil if there is nothing.
  init?(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(owner: status.st_uid, group: status.st_gid, mode: status.st_mode)
  }

  init(owner: UInt32, group: UInt32, mode: UInt32) {
    (self.owner, self.group, self.mode) = (owner, group, mode)
  }
}
