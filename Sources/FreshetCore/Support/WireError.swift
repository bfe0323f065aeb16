/// Why received bytes were rejected.
package enum WireError: Error, Equatable, Sendable {
  /// The message is longer than its kind may be.
  case tooLong(Int, limit: Int)
  /// The message is not of this protocol, or is in another format of it.
  case foreign
  /// The message is of this protocol, but cut or garbled, or a field is missing or out of bounds; the text says
  /// which.
  case malformed(String)
}
