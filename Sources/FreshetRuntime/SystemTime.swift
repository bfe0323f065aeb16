package import FreshetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// This machine's clocks, read for the state machines.
package enum SystemTime {
  /// The boot-time clock, which continues while the machine sleeps.
  package static var now: Instant {
    #if canImport(Darwin)
      // Darwin's monotonic clock continues while the machine sleeps.
      Instant(nanoseconds: read(CLOCK_MONOTONIC))
    #else
      Instant(nanoseconds: read(CLOCK_BOOTTIME))
    #endif
  }

  /// Nanoseconds since 1970 by the wall clock.
  package static var wall: Int64 { read(CLOCK_REALTIME) }

  /// Both clocks, as a coordinator's machine takes them.
  package static var clocks: CoordinatorMachine.Clocks {
    CoordinatorMachine.Clocks(now: now, wall: wall / 1_000_000)
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
