import FreshetCore
import FreshetRuntime
import Glibc
import ZeroMQ

/// The Unix sockets for agents on this machine.
///
/// The kernel says who connects, so that nobody gets in while a new file has not got its mode yet.
struct LocalSockets: Equatable, Sendable {
  let directory: String
  /// The group whose members may connect; nil if the coordinator's user and root alone may.
  let group: UInt32?

  /// - Returns: nil if the configuration names no directory.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` if it is unsafe, or another process listens there.
  init?(_ configuration: CoordinatorConfiguration) throws(CoordinatorError) {
    guard let directory = configuration.socketDirectory else { return nil }
    func refuse(_ problem: String) -> CoordinatorError {
      .configuration(field: "socketDirectory", problem: problem)
    }
    guard let found = SocketDirectory(at: directory) else {
      throw refuse("is \(directory), which is no directory here: \(errorText()); make it first")
    }
    if let problem = found.problem(for: geteuid()) {
      throw refuse("is \(directory), which \(problem)")
    }
    for socket in LocalSocket.allCases {
      do throws(UnixSocketPath.Fault) {
        // ZeroMQ would take the path from whoever listens there.
        try UnixSocketPath.checkFree(socket.path(in: directory))
      } catch {
        throw refuse("holds a file that \(error)")
      }
    }
    self.directory = directory
    group = configuration.socketMode == .group ? found.group : nil
  }

  /// Lets only the users in who may connect.
  func filter(_ options: inout SocketOptions) {
    options.ipcUsers = [geteuid(), 0]
    options.ipcGroups = group.map { [$0] } ?? []
  }

  /// Binds a socket, and gives its file to those who may connect.
  func bind(_ socket: borrowing Socket, as name: LocalSocket) throws(ZeroMQError) {
    try socket.bind(name.endpoint(in: directory))
    try protect(name)
  }

  /// Gives the file of a bound socket to those who may connect.
  func protect(_ name: LocalSocket) throws(ZeroMQError) {
    let path = name.path(in: directory)
    if let group {
      guard unsafe chown(path, .max, group) == 0 else {
        throw failure(
          path, "cannot be given to the directory's group, \(group), without the coordinator in it")
      }
    }
    guard unsafe chmod(path, group == nil ? 0o600 : 0o660) == 0 else {
      throw failure(path, "cannot get its mode")
    }
  }

  private func failure(_ path: String, _ problem: String) -> ZeroMQError {
    ZeroMQError(.init(rawValue: errno), operation: "bind", detail: "\(path) \(problem)")
  }
}
