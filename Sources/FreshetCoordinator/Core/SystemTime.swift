import FreshetCore
import Glibc

/// This machine's clocks, read for the state machine.
enum SystemTime {
  static var clocks: CoordinatorMachine.Clocks {
    CoordinatorMachine.Clocks(now: now, wall: read(CLOCK_REALTIME) / 1_000_000)
  }

  /// The boot-time clock, which continues while the machine sleeps.
  static var now: Instant { Instant(nanoseconds: read(CLOCK_BOOTTIME)) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
