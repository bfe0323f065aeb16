package import FreshetCore

/// An approximate time: good enough to state an answer's age, with an upper limit that alone may decide.
package struct TimeEstimate: Equatable, Sendable {
  package let now: Instant
  /// An instant no earlier than the true time.
  package let latest: Instant

  /// Creates an estimate; see ``latest``.
  @inline(__always)
  package init(now: Instant, latest: Instant) {
    self.now = now
    self.latest = latest
  }

  /// Creates an estimate that is the exact time.
  @inline(__always)
  package init(exactly now: Instant) {
    self.init(now: now, latest: now)
  }
}
