/// The limits of the HTTP interface.
///
/// A request that exceeds one is refused, and the answer names the limit.
package enum APILimits {
  /// The largest body of a request, in bytes; a longer one is refused before it is read whole.
  package static let bodyBytes = 1 << 20
  /// The largest body that records an apply, in bytes; larger, because a manifest may have many entries.
  package static let appliedBytes = 8 << 20
  /// The largest body that any route accepts, in bytes.
  package static let longestBody = max(bodyBytes, appliedBytes)
  /// The largest header of a request, in bytes; it has room for a token of 16 KiB.
  package static let headerBytes = 32 << 10
  /// The most fields of a request's header.
  package static let headerFields = 100
  /// The longest time from a connection's beginning to the end of its first request's header.
  package static let headerTime: Duration = .seconds(10)
  /// The longest time that a request's body may take to arrive.
  package static let bodyTime: Duration = .seconds(60)
  /// The longest time that a request may wait for settlement.
  package static let wait: Duration = .seconds(600)
  /// The deepest nesting of JSON; valid requests nest at most five deep.
  package static let jsonDepth = 16
  /// The number of events that a reader of the stream may fall behind before the stream ends.
  package static let streamBacklog = 4_096
  /// The bytes of events that may wait for a reader of the stream before the stream ends.
  package static let streamBytes = 2 << 20
  /// The most waits for settlement at once, of all callers; fewer if fewer connections are accepted.
  package static let waits = 1_024
  /// The most streams of events at once, of all callers; fewer if fewer connections are accepted.
  package static let streams = 128
  /// The most questions to the nodes at once, of all callers.
  ///
  /// Fewer than the coordinator takes, so that publishes with a limit can always ask theirs.
  package static let inquiries = 12
  /// The most pages of the state that are made at once, because each may hold a copy of it.
  package static let snapshots = 16
  /// The bytes of bodies in memory at once, of all callers who have not shown who they are.
  package static let unknownBodies = 32 << 20
  /// The bytes of bodies in memory at once, of all callers who have.
  package static let knownBodies = 128 << 20
}
