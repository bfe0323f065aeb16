import FreshetCore

extension CoordinatorConfiguration {
  /// Who may connect to the sockets for agents on this machine, by the mode of their files.
  public enum SocketMode: String, CaseIterable, Sendable {
    /// Processes of the coordinator's own user, and of root.
    case owner = "0600"
    /// These, and members of the directory's group.
    case group = "0660"
  }

  /// Refuses a directory that cannot hold sockets, and halves of a setting.
  package func checkSockets() throws(CoordinatorError) {
    guard let socketDirectory else {
      guard socketMode != .owner else { return }
      throw .configuration(
        field: "socketMode",
        problem: "is \(socketMode.rawValue), and there are no sockets; give socketDirectory as well"
      )
    }
    if let problem = LocalSocket.problem(of: socketDirectory) {
      throw .configuration(field: "socketDirectory", problem: problem)
    }
  }
}
