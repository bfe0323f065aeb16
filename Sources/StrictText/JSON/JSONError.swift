/// Why a text has no canonical JSON form.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kinds of problem.
  public enum Problem: Equatable, Sendable {
    /// Something else was expected at this position, such as `a value`.
    case expected(String)
    /// An object has this name twice; it would be arbitrary which one counts.
    case duplicateName(String)
    /// A double cannot hold this number, such as `1e999`.
    case numberOutOfRange(String)
    /// The canonical form would round this integer, such as `9007199254740993`, so that two integers could become one.
    case inexactInteger(String)
    /// An escape represents no character, such as half of a surrogate pair.
    case invalidEscape(String)
    /// A control character is not escaped.
    case controlCharacter(UInt8)
    /// The text is nested deeper than this many levels.
    case tooDeep(limit: Int)
    /// The text is longer than the limit; both numbers are bytes.
    case tooLong(Int, limit: Int)
  }

  /// The kind of problem.
  public let problem: Problem
  /// The number of bytes before the problem.
  public let offset: Int

  /// Creates an error for a problem after `offset` bytes of the text.
  public init(problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }

  /// The problem and its position, such as `byte 17: the name 'type' is repeated`.
  public var description: String {
    let what =
      switch problem {
      case .expected(let what): "expected \(what)"
      case .duplicateName(let name): "the name '\(name)' is repeated"
      case .numberOutOfRange(let number): "the number \(number) is out of range"
      case .inexactInteger(let integer):
        "the integer \(integer) would be rounded, being beyond 2^53; write it as a string, or with an"
          + " exponent if it may be rounded"
      case .invalidEscape(let escape): "the escape \(escape) stands for no character"
      case .controlCharacter(let byte): "the control character \(byte) is not escaped"
      case .tooDeep(let limit): "nested deeper than \(limit) levels"
      case .tooLong(let bytes, let limit): "\(bytes) bytes are too long; give at most \(limit)"
      }
    return "byte \(offset): \(what)"
  }
}

extension JSONError.Problem {
  /// The text ends after a backslash.
  package static let unfinishedEscape = Self.expected("an escaped character")
  /// The text ends within a string.
  package static let unfinishedString = Self.expected("'\"' at the end of a string")
}
