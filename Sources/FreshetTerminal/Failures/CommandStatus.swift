/// The exit statuses of the process, one for each type of failure.
package enum CommandStatus: Int32, CaseIterable, Sendable {
  /// Success; with `--wait`, every node settled.
  case success = 0
  /// A failure without a status of its own.
  case failure = 1
  /// An event, a file or a value was refused; nothing was logged.
  case invalidInput = 2
  /// Refused because of an earlier publish, such as one with the same idempotency key.
  case conflict = 3
  /// No coordinator answered, or its answer broke off.
  case unreachable = 4
  /// Logged, but a live node missed the deadline.
  case unsettled = 5
  /// The coordinator answered that it cannot serve now.
  case unavailable = 6
  /// A setting of the coordinator, its file, or an environment variable is wrong.
  case configuration = 7
  /// The data directory or the log in it cannot be used.
  case log = 8
  /// The coordinator cannot listen on a port.
  case port = 9
  /// Standard output was closed.
  case output = 10
  /// More would be dropped than is allowed without confirmation; nothing was logged.
  case unconfirmed = 11
  /// The coordinator did not accept the token, or its holder lacks the right.
  case identity = 12
  /// The manifest is missing or wrong; nothing was published.
  case manifest = 13
  /// A file given to the command, or named in the manifest, is missing or wrong.
  ///
  /// Nothing was published.
  case source = 14
  /// The revision does not exist.
  case revision = 15
  /// A command of the manifest failed.
  case command = 16
  /// `freshet doctor` or `reload` found something wrong.
  case unwell = 17
  /// Logged and settled, but fewer nodes than `--require-nodes` asks for have applied it.
  case tooFewNodes = 18
  /// Already logged under the same idempotency key, and no longer in force; nothing was done.
  case overtaken = 19
  /// What was searched for does not exist.
  case notFound = 20
  /// The command line is wrong.
  case usage = 64

  /// The status for an exit code; ``failure`` for an unknown one.
  package init(_ code: Int32) { self = Self(rawValue: code) ?? .failure }

  /// The stable name for scripts, such as `invalid-input`.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// The status's meaning in one line.
  package var meaning: String {
    switch self {
    case .success: "done; with --wait, every node has settled"
    case .failure: "failed for a reason without a status of its own"
    case .invalidInput: "an event, a file or a value was refused; nothing was logged"
    case .conflict: "in conflict with an earlier publish, such as a plan that was overtaken"
    case .unreachable: "no coordinator answered, or its answer broke off"
    case .unsettled: "logged, but a live node missed the deadline of --wait"
    case .unavailable: "the coordinator answered that it cannot serve now; try again"
    case .configuration: "a setting, its file or an environment variable is wrong"
    case .log: "the data directory or the log in it cannot be used"
    case .port: "cannot listen on a port"
    case .output: "standard output was closed"
    case .unconfirmed: "more would be dropped than allowed; nothing was logged (--confirm)"
    case .identity: "the token is missing, not accepted, or not permitted to do this"
    case .manifest: "the manifest is missing or wrong; nothing was logged"
    case .source: "a file that was given, or that the manifest names, is missing or wrong"
    case .revision: "the revision is not in the repository"
    case .command: "a command that the manifest names failed"
    case .unwell: "freshet doctor or reload found something wrong"
    case .tooFewNodes: "logged, but fewer nodes have applied it than --require-nodes asks for"
    case .overtaken: "logged before and no longer in force; use another idempotency key"
    case .notFound: "what was searched for was not found"
    case .usage: "the command line is wrong; see --help"
    }
  }

  /// All statuses, as `--help` shows them.
  package static var overview: String {
    let lines = allCases.map { status in
      let number = "\(status.rawValue)"
      return "  " + String(repeating: " ", count: 2 - number.count) + number + "  "
        + status.meaning
    }
    return "EXIT STATUSES:\n" + lines.joined(separator: "\n")
  }
}
