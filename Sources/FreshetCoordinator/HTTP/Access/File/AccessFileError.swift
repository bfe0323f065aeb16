/// What is wrong with an access file, and where.
package struct AccessFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// From 1.
  package var line: Int
  /// From 1.
  package var column: Int
  package var problem: String

  package var description: String { "line \(line), column \(column): \(problem)" }
}
