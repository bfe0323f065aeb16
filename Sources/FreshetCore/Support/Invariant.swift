/// Stops the process, with a message that release builds keep, when the program itself is wrong.
///
/// `precondition` loses its message under optimisation; what a broken invariant says of the state it
/// met is what makes it findable.
package func invariant(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError("broken invariant: \(message())", file: file, line: line) }
}
