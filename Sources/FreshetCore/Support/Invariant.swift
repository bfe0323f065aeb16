/// Stops the process, with a message that release builds keep, if the program itself is wrong.
///
/// `precondition` loses its message under optimisation, and only the state in the message makes a broken
/// invariant findable.
package func invariant(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { brokenInvariant(message(), file: file, line: line) }
}

/// The result of `body`, whose errors are faults of the program itself: they stop the process.
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
