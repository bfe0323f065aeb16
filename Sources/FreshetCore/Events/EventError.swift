/// A fault in a field of an event.
public struct EventError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The name of the invalid field in the publisher's JSON, such as `fields[2].name`.
  public let field: String
  /// The fault, and what is allowed instead.
  public let problem: String

  /// Creates a fault in `field`, where `problem` says what is wrong and what is allowed.
  public init(field: String, problem: String) {
    self.field = field
    self.problem = problem
  }

  /// The fault as text, such as `prompt: is empty; give 1 to 256 bytes`.
  public var description: String { "\(field): \(problem)" }
}
