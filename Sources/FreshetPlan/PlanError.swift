/// Why no plan can be made: what was wrong, where, and what to do.
package struct PlanError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The sort of fault.
  package enum Problem: Equatable, Sendable {
    /// The manifest is not there, is no YAML, or says something that it may not say.
    case manifest
    /// A file that the manifest names is not there, or is not what it should be.
    case source
    /// A command failed, printed nothing or too much, or took too long.
    case command
    /// There is no repository or no such revision.
    case revision
  }

  /// The sort of fault.
  package let problem: Problem
  /// Where: a file with line and column, an entry, a command.
  package let place: String
  /// What was wrong, and the remedy.
  package let message: String

  package init(_ problem: Problem, _ place: String, _ message: String) {
    self.problem = problem
    self.place = place
    self.message = message
  }

  /// Such as `freshet.yaml:3:5: unknown field 'promts'; give one of …`.
  package var description: String { "\(place): \(message)" }
}
