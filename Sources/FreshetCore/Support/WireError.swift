/// The reason why received bytes were rejected.
package enum WireError: Error, Equatable, Sendable {
  /// The message exceeds the limit for its kind; both lengths are in bytes.
  case tooLong(Int, limit: Int)
  /// The message does not belong to this protocol, or has another format of it.
  case foreign
  /// The message is cut or garbled, or a field is missing or beyond its limits; the text says which.
  case malformed(String)
}
