/// Why a command failed: what, where and what to do, and the status that says so to scripts.
package struct CommandFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The sort of failure.
  package let status: CommandStatus
  /// What, where, what to do: one line, without a full stop.
  package let message: String

  package init(_ status: CommandStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// As it stands on standard error.
  package var description: String { "freshet: \(PlainText.line(message))" }
}
