import FreshetCoordinator

/// A failure as people and scripts read it on standard error.
package struct FailureReport: Encodable, Sendable {
  /// What the process ends with.
  private let status: Int32
  /// The stable name of the status.
  private let code: String
  private let message: String
  /// How the command is used; absent unless the command line is wrong.
  private let usage: String?
  /// What the coordinator answered; absent if it was not the coordinator that refused.
  private let problem: Problem?

  package init(_ failure: CommandFailure, usage: String? = nil) {
    status = failure.status.rawValue
    code = failure.status.name
    message = failure.message
    self.usage = usage
    problem = failure.problem
  }

  /// A line for people, or an object on a line for scripts.
  package func text(in form: OutputForm, on terminal: Terminal) -> String {
    if case .json = form, let line = try? JSONText.line(self) { return line }
    let line = terminal.paint("freshet:", .bad) + " " + PlainText.line(message)
    return usage.map { line + "\n" + $0 } ?? line
  }
}

/// What is worth knowing and no failure, as people and scripts read it on standard error.
package struct Remark: Encodable, Sendable {
  private let note: String

  package init(_ note: String) { self.note = note }

  /// A line for people, or an object on a line for scripts.
  package func text(in form: OutputForm, on terminal: Terminal) -> String {
    if case .json = form, let line = try? JSONText.line(self) { return line }
    return terminal.paint("freshet:", .notable) + " " + PlainText.line(note)
  }
}
