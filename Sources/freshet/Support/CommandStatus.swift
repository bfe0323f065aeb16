/// What the process ends with: a distinct status for each sort of failure, for scripts.
package enum CommandStatus: Int32, CaseIterable, Sendable {
  /// Done; with `--wait`, every node settled.
  case success = 0
  /// Failed in a way that has no status of its own.
  case failure = 1
  /// An event, a file or a value was refused; nothing was logged.
  case invalidInput = 2
  /// Refused because of what was published before, such as a reused idempotency key.
  case conflict = 3
  /// No coordinator answered.
  case unreachable = 4
  /// Logged, but a live node missed the deadline.
  case unsettled = 5
  /// The coordinator answered that it cannot serve now.
  case unavailable = 6
  /// The coordinator's configuration is wrong.
  case configuration = 7
  /// The data directory or the log in it cannot be used.
  case log = 8
  /// A port cannot be listened on.
  case port = 9
  /// Standard output was closed.
  case output = 10
  /// More would be dropped than is allowed without confirmation; nothing was logged.
  case unconfirmed = 11
  /// The coordinator did not take the token, or does not permit this to its holder.
  case identity = 12
  /// The manifest is not there or wrong; nothing was published.
  case manifest = 13
  /// What the manifest names, a plan or a receipt cannot be read or is wrong; nothing was published.
  case source = 14
  /// There is no such revision.
  case revision = 15
  /// A command of the manifest failed.
  case command = 16
  /// The command line itself is wrong.
  case usage = 64

  /// What it says, in a line.
  package var meaning: String {
    switch self {
    case .success: "done; with --wait, every node has settled"
    case .failure: "failed in a way that has no status of its own"
    case .invalidInput: "an event, a file or a value was refused; nothing was logged"
    case .conflict: "in conflict with an earlier publish, such as a plan that was overtaken"
    case .unreachable: "no coordinator answered, or its answer broke off"
    case .unsettled: "logged, but a live node missed the deadline of --wait"
    case .unavailable: "the coordinator answered that it cannot serve now; try again"
    case .configuration: "the coordinator's configuration is wrong"
    case .log: "the data directory or the log in it cannot be used"
    case .port: "a port cannot be listened on"
    case .output: "standard output was closed"
    case .unconfirmed: "more would be dropped than allowed; nothing was logged; see --confirm"
    case .identity: "the token is missing, not accepted, or not permitted to do this"
    case .manifest: "the manifest is not there, or is wrong; nothing was logged"
    case .source: "a file that the manifest names, a plan or a receipt is not there, or is wrong"
    case .revision: "there is no such revision in the repository"
    case .command: "a command that the manifest names failed"
    case .usage: "the command line is wrong; see --help"
    }
  }

  /// All of them, as `--help` shows them.
  package static var overview: String {
    let lines = allCases.map { status in
      let number = "\(status.rawValue)"
      return "  " + String(repeating: " ", count: 2 - number.count) + number + "  "
        + status.meaning
    }
    return "EXIT STATUSES:\n" + lines.joined(separator: "\n")
  }
}
