import FreshetAPI

/// A failure on standard error, for people and scripts.
package struct FailureReport: Encodable, Sendable {
  /// The exit status of the process.
  private let status: Int32
  /// The stable name of the status.
  private let code: String
  private let message: String
  /// The command's usage; absent unless the command line is wrong.
  private let usage: String?
  /// The coordinator's problem document; absent if the coordinator did not refuse.
  private let problem: Problem?

  package init(_ failure: CommandFailure, usage: String? = nil) {
    status = failure.status.rawValue
    code = failure.status.name
    message = failure.message
    self.usage = usage
    problem = failure.problem
  }

  /// A line for people, or a JSON object on one line for scripts.
  package func text(in form: OutputForm, on terminal: Terminal) -> String {
    if case .json = form, let line = try? JSONText.line(self) { return line }
    let line = terminal.paint(ProgramName.prefix, .bad) + " " + PlainText.line(message)
    return usage.map { line + "\n" + $0 } ?? line
  }
}

/// A remark that is not a failure, on standard error, for people and scripts.
package struct Remark: Encodable, Sendable {
  private let note: String

  package init(_ note: String) { self.note = note }

  /// A line for people, or a JSON object on one line for scripts.
  package func text(in form: OutputForm, on terminal: Terminal) -> String {
    if case .json = form, let line = try? JSONText.line(self) { return line }
    return terminal.paint(ProgramName.prefix, .notable) + " " + PlainText.line(note)
  }
}
