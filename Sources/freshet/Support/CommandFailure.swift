package import FreshetCoordinator

/// Why a command failed: what, where and what to do, and the status that says so to scripts.
package struct CommandFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The sort of failure.
  package let status: CommandStatus
  /// What, where, what to do: one line, without a full stop.
  package let message: String
  /// What the coordinator answered; nil if it was not the coordinator that refused.
  package let problem: Problem?

  package init(_ status: CommandStatus, _ message: String, problem: Problem? = nil) {
    self.status = status
    self.message = message
    self.problem = problem
  }

  /// The same failure in other words.
  func with(message: String) -> CommandFailure { .init(status, message, problem: problem) }

  /// The same failure, with what was probably meant by the first of `words` that is not allowed.
  func suggesting(_ words: [String], among allowed: [String]) -> CommandFailure {
    guard let word = words.first(where: { !allowed.contains($0) }) else { return self }
    return with(message: message + DidYouMean.hint(word, among: allowed))
  }

  /// As it stands on standard error.
  package var description: String { "freshet: \(PlainText.line(message))" }
}
