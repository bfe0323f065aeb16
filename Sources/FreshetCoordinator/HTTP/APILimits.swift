/// The bounds of the HTTP interface.
///
/// Beyond one, the request is refused and the answer names it.
package enum APILimits {
  /// Bytes of a request's body: refused before it is read whole.
  package static let bodyBytes = 1 << 20
  /// Bytes of the body that says what was applied: a manifest may have many entries.
  package static let appliedBytes = 8 << 20
  /// Bytes of the longest body that any route takes.
  static let longestBody = max(bodyBytes, appliedBytes)
  /// The longest that a request may wait for settlement.
  package static let wait: Duration = .seconds(600)
  /// How deep JSON may nest: what is understood nests four deep.
  package static let jsonDepth = 16
  /// Logged events that a slow reader of the stream may be behind; then it loses the stream.
  package static let streamBacklog = 4_096
}
