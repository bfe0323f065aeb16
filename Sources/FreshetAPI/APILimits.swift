/// The limits of the HTTP interface.
///
/// A request that exceeds one is refused, and the answer names the limit.
package enum APILimits {
  /// Bytes of a request's body; a longer one is refused before it is read whole.
  package static let bodyBytes = 1 << 20
  /// Bytes of the body that records what was applied: a manifest may have many entries.
  package static let appliedBytes = 8 << 20
  /// Bytes of the longest body that any route takes.
  package static let longestBody = max(bodyBytes, appliedBytes)
  /// The longest time that a request's body may take to arrive.
  package static let bodyTime: Duration = .seconds(60)
  /// The longest time that a request may wait for settlement.
  package static let wait: Duration = .seconds(600)
  /// The deepest nesting of JSON; the documents understood nest five deep.
  package static let jsonDepth = 16
  /// Logged events that a reader of the stream may fall behind before it loses the stream.
  package static let streamBacklog = 4_096
}
