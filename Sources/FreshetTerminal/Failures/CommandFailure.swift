package import FreshetAPI

/// Why a command failed and what to do, with the exit status for scripts.
package struct CommandFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The type of failure, which is the exit status.
  package let status: CommandStatus
  /// What failed, where, and what to do: one line without a full stop.
  package let message: String
  /// The coordinator's problem document; nil if the coordinator did not refuse.
  package let problem: Problem?

  package init(_ status: CommandStatus, _ message: String, problem: Problem? = nil) {
    self.status = status
    self.message = message
    self.problem = problem
  }

  /// The same failure with another message.
  package func with(message: String) -> CommandFailure { .init(status, message, problem: problem) }

  /// The line for standard error.
  package var description: String { "\(ProgramName.prefix) \(PlainText.line(message))" }
}
