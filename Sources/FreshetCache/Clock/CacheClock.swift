public import FreshetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock that a cache reads: the machine's own, going on while it sleeps.
public struct CacheClock: Sendable {
  private let read: @Sendable () -> Instant
  private let guess: (@Sendable () -> TimeEstimate?)?

  /// A clock of one's own making, such as a simulator's.
  ///
  /// It must be cheap and must not block.
  public init(_ read: @escaping @Sendable () -> Instant) {
    self.read = read
    guess = nil
  }

  /// The same, with something that is cheaper still: about the time, or nil if only the clock itself knows.
  package init(
    _ read: @escaping @Sendable () -> Instant,
    estimate: @escaping @Sendable () -> TimeEstimate?
  ) {
    self.read = read
    guess = estimate
  }

  /// The time.
  public var now: Instant { read() }

  /// About the time, for less than the time itself if possible.
  package var estimate: TimeEstimate { guess?() ?? TimeEstimate(exactly: now) }

  /// The machine's boot-time clock, the one that proofs of freshness are counted in.
  public static let boot: CacheClock =
    if let counter = CounterClock.boot {
      CacheClock({ bootTime() }, estimate: { counter.estimate() })
    } else {
      CacheClock { bootTime() }
    }

  static func bootTime() -> Instant {
    var time = timespec()
    #if canImport(Darwin)
      // Darwin's monotonic clock goes on while the machine sleeps.
      unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    #else
      unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    #endif
    return Instant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
