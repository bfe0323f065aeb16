/// A moment on one machine's monotonic boot-time clock, which keeps running while the machine sleeps.
///
/// Instants of different machines are never compared. The protocol takes them as arguments, so that a simulator
/// can start from zero.
public struct Instant: Hashable, Comparable, Sendable {
  /// Nanoseconds since the clock's origin (boot, on Linux).
  public var nanoseconds: Int64

  /// Creates an instant `nanoseconds` after the clock's origin.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// Before every instant that a clock can show; stands for "never".
  public static var distantPast: Instant { Instant(nanoseconds: .min) }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The instant `duration` later, clamped to what can be represented.
  public static func + (instant: Instant, duration: Duration) -> Instant {
    let (sum, overflow) = instant.nanoseconds.addingReportingOverflow(duration.nanoseconds)
    if overflow { return Instant(nanoseconds: duration < .zero ? .min : .max) }
    return Instant(nanoseconds: sum)
  }

  /// The instant `duration` earlier, clamped to what can be represented.
  public static func - (instant: Instant, duration: Duration) -> Instant {
    instant + .nanoseconds(duration.nanoseconds == .min ? .max : -duration.nanoseconds)
  }

  /// The time from `right` to `left`, clamped to 64 bits of nanoseconds.
  public static func - (left: Instant, right: Instant) -> Duration {
    let (difference, overflow) = left.nanoseconds.subtractingReportingOverflow(right.nanoseconds)
    if overflow { return .nanoseconds(left > right ? Int64.max : Int64.min) }
    return .nanoseconds(difference)
  }
}

extension Duration {
  /// The duration in nanoseconds, clamped to 64 bits (292 years).
  package var nanoseconds: Int64 { Int64(clamping: attoseconds / 1_000_000_000) }

  /// The duration in whole milliseconds, rounded down and never negative, as sent on the wire.
  package var wholeMilliseconds: UInt64 {
    UInt64(max(0, nanoseconds / 1_000_000))
  }
}
