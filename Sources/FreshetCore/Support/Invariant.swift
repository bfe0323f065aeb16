/// Stops the process, with a message that release builds keep, if the program itself is wrong.
///
/// `precondition` loses its message under optimisation, and only the state in the message makes a broken
/// invariant findable.
package func invariant(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError("broken invariant: \(message())", file: file, line: line) }
}
