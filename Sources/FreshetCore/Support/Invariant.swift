/// Stops the process if a condition does not hold, which means that the program itself has a fault.
///
/// Release builds keep the message, unlike that of `precondition`. Without the state in the message, the cause of a
/// broken invariant could not be found.
package func invariant(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { brokenInvariant(message(), file: file, line: line) }
}

/// Returns the result of `body`.
///
/// An error means that the program itself has a fault, and stops the process.
package func invariant<Value, Failure: Error>(
  _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line,
  _ body: () throws(Failure) -> Value
) -> Value {
  do {
    return try body()
  } catch {
    brokenInvariant("\(message()): \(error)", file: file, line: line)
  }
}

/// Stops the process at a place that a correct program does not reach.
package func brokenInvariant(
  _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  fatalError("broken invariant: \(message())", file: file, line: line)
}
