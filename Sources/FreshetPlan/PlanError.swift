/// Why a plan cannot be made or applied: what is wrong, where, and what to do.
package struct PlanError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of fault, which determines the exit status.
  package enum Problem: Equatable, Sendable {
    /// The manifest is missing, is not YAML, or contains something that is not allowed.
    case manifest
    /// A file that the manifest names is missing, or is not what it should be.
    case source
    /// A command failed, printed nothing or too much, or took too long.
    case command
    /// There is no repository, or no such revision.
    case revision
  }

  /// The kind of fault.
  package let problem: Problem
  /// The place of the fault: a file with line and column, an entry, or a command.
  package let place: String
  /// What is wrong, and the remedy.
  package let message: String

  package init(_ problem: Problem, _ place: String, _ message: String) {
    self.problem = problem
    self.place = place
    self.message = message
  }

  /// The place and the message, such as `freshet.yaml:3:5: unknown field 'promts'; give one of …`.
  package var description: String { "\(place): \(message)" }
}
