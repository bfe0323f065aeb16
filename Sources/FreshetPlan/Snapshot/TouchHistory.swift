package import FreshetCore

/// What is known about changes of the source since the service was last applied.
package enum TouchHistory: Equatable, Sendable {
  /// Irrelevant: two revisions are compared, or the user states that nothing else has changed the source.
  case disregarded
  /// The dimensions touched since, with the reason; all others are unchanged.
  case touched([Dimension: String])
  /// Unknown, with the reason: anything may have been touched.
  case unknown(String)
}
