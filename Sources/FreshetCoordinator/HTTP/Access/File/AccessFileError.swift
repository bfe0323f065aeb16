/// What is wrong with an access file, and where.
package struct AccessFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1.
  package var column: Int
  package var problem: String

  package var description: String { "line \(line), column \(column): \(problem)" }
}
