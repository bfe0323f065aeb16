public import FreshetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock by which a cache judges lifetimes and proofs.
///
/// Use ``boot`` outside of tests: it continues while the machine sleeps, so that no answer outlives a suspension.
public struct CacheClock: Sendable {
  private let read: @Sendable () -> Instant
  private let guess: (@Sendable () -> TimeEstimate?)?

  /// Creates a clock from a function, such as a simulator's.
  ///
  /// The function must be cheap and must not block.
  public init(_ read: @escaping @Sendable () -> Instant) {
    self.read = read
    guess = nil
  }

  /// Creates a clock with a cheaper `estimate`, which returns nil if only the clock itself can tell the time.
  package init(
    _ read: @escaping @Sendable () -> Instant,
    estimate: @escaping @Sendable () -> TimeEstimate?
  ) {
    self.read = read
    guess = estimate
  }

  /// Reads the clock.
  public var now: Instant { read() }

  /// The approximate time, at less cost than ``now`` if possible.
  package var estimate: TimeEstimate { guess?() ?? TimeEstimate(exactly: now) }

  /// The machine's boot-time clock, by which proofs of freshness are measured.
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
