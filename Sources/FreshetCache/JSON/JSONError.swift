/// Why a text is not JSON that can be put into canonical form.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// Something else was expected here, such as `a value`.
    case expected(String)
    /// An object has this name twice: which one counts would be chance.
    case duplicateName(String)
    /// A number that a double cannot hold, such as `1e999`.
    case numberOutOfRange(String)
    /// An integer that the canonical form would round, such as `9007199254740993`: two such integers
    /// could become one.
    case inexactInteger(String)
    /// An escape that stands for no character, such as half of a surrogate pair.
    case invalidEscape(String)
    /// A control character that is not escaped.
    case controlCharacter(UInt8)
    /// Nested deeper than this.
    case tooDeep(limit: Int)
    /// Longer than this many bytes.
    case tooLong(Int, limit: Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// Where: the number of bytes before it.
  public let offset: Int

  /// A problem, so many bytes into the text.
  public init(problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }

  /// Such as `byte 17: the name 'type' is repeated`.
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
