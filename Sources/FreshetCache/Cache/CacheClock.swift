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

  /// A clock of one's own making, such as a simulator's.
  ///
  /// It must be cheap and must not block.
  public init(_ read: @escaping @Sendable () -> Instant) {
    self.read = read
  }

  /// The time.
  public var now: Instant { read() }

  /// The machine's boot-time clock, the one that proofs of freshness are counted in.
  public static let boot = CacheClock {
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
