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
  /// A setting of the coordinator, its file, or a variable of the environment is wrong.
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
  /// A file that was named, such as a plan, or that the manifest names, cannot be read or is wrong;
  /// nothing was published.
  case source = 14
  /// There is no such revision.
  case revision = 15
  /// A command of the manifest failed.
  case command = 16
  /// `freshet doctor` found something that is not as it should be.
  case unwell = 17
  /// Logged and settled, but fewer nodes than `--require-nodes` asks for have applied it.
  case tooFewNodes = 18
  /// Logged before under the same idempotency key, and not in force any more; nothing was done.
  case overtaken = 19
  /// What was looked for is not there.
  case notFound = 20
  /// The command line itself is wrong.
  case usage = 64

  /// The one that a process ends with that ends with `code`.
  init(_ code: Int32) { self = Self(rawValue: code) ?? .failure }

  /// The stable name, for scripts, such as `invalid-input`.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// What it says, in a line.
  package var meaning: String {
    switch self {
    case .success: "done; with --wait, every node has settled"
    case .failure: "failed in a way that has no status of its own"
    case .invalidInput: "an event, a file or a value was refused; nothing was logged"
    case .conflict: "in conflict with an earlier publish: a plan that was overtaken"
    case .unreachable: "no coordinator answered, or its answer broke off"
    case .unsettled: "logged, but a live node missed the deadline of --wait"
    case .unavailable: "the coordinator answered that it cannot serve now; try again"
    case .configuration: "a setting, its file or a variable of the environment is wrong"
    case .log: "the data directory or the log in it cannot be used"
    case .port: "a port cannot be listened on"
    case .output: "standard output was closed"
    case .unconfirmed: "more would be dropped than allowed; nothing was logged (--confirm)"
    case .identity: "the token is missing, not accepted, or not permitted to do this"
    case .manifest: "the manifest is not there, or is wrong; nothing was logged"
    case .source: "a file that was named, or that the manifest names, is wrong or missing"
    case .revision: "there is no such revision in the repository"
    case .command: "a command that the manifest names failed"
    case .unwell: "freshet doctor found something that is not as it should be"
    case .tooFewNodes: "logged, but at fewer nodes than --require-nodes asks for"
    case .overtaken: "logged before and not in force any more: needs another idempotency key"
    case .notFound: "what was looked for is not there"
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
