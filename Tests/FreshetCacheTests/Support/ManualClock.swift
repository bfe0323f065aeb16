import FreshetCache
import FreshetCore

/// A clock that stands still until it is moved.
final class ManualClock: Sendable {
  private let time = Guarded(Instant(nanoseconds: 1_000_000_000_000))

  var now: Instant { time.withLock { $0 } }

  func advance(by duration: Duration) {
    time.withLock { $0 = $0 + duration }
  }

  var cacheClock: CacheClock {
    CacheClock { [self] in now }
  }
}
