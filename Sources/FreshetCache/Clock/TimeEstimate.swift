package import FreshetCore

/// About the time: what may be told of an answer's age, and an instant that has not passed yet, which alone
/// may decide.
package struct TimeEstimate: Equatable, Sendable {
  package let now: Instant
  /// No earlier than the time.
  package let latest: Instant

  /// An estimate; see ``latest``.
  @inline(__always)
  package init(now: Instant, latest: Instant) {
    self.now = now
    self.latest = latest
  }

  /// The time itself.
  @inline(__always)
  package init(exactly now: Instant) {
    self.init(now: now, latest: now)
  }
}
