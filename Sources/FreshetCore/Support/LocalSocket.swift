/// The two Unix sockets for agents in a coordinator's directory of sockets, by the names of their files.
package enum LocalSocket: String, CaseIterable, Sendable {
  /// On which events are broadcast.
  case broadcast = "broadcast.sock"
  /// On which probes, catch-ups and reports are answered.
  case session = "session.sock"

  /// The longest path that the address of a socket has room for, without the zero at its end (unix(7)).
  package static let longestPath = 107

  /// The path of the socket in `directory`.
  package func path(in directory: String) -> String { directory + "/" + rawValue }

  /// The socket's endpoint, in ZeroMQ's notation.
  package func endpoint(in directory: String) -> String { "ipc://" + path(in: directory) }

  /// What is wrong with the path of a directory of sockets; nil if nothing is.
  package static func problem(of directory: String) -> String? {
    // ZeroMQ reads other beginnings as something else than a path.
    guard directory.utf8.first == UInt8(ascii: "/"), !directory.utf8.contains(0) else {
      return "is '\(directory.shown(64))'; give a path that begins with /"
    }
    let longest = allCases.map { $0.path(in: directory).utf8.count }.max() ?? 0
    guard longest <= longestPath else {
      return "makes paths of \(longest) bytes; a socket's path has at most \(longestPath)"
    }
    return nil
  }
}
