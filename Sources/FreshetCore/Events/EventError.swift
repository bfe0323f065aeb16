/// A fault in an event's field.
public struct EventError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The invalid field, as the publisher's JSON names it, such as `fields[2].name`.
  public let field: String
  /// What is wrong with the field, and what is allowed or what to do.
  public let problem: String

  /// Creates a fault in `field`.
  public init(field: String, problem: String) {
    self.field = field
    self.problem = problem
  }

  /// The fault as text, such as `prompt: is empty; give 1 to 256 bytes`.
  public var description: String { "\(field): \(problem)" }
}
