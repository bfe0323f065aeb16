/// A moment on one machine's boot-time clock, which is monotonic and keeps running while the machine sleeps.
///
/// Instants of different machines are never compared. The protocol takes instants as arguments, so that a simulator can
/// start from zero.
public struct Instant: Hashable, Comparable, Sendable {
  /// The nanoseconds since the clock's origin, which is the boot on Linux.
  public var nanoseconds: Int64

  /// Creates the instant that is `nanoseconds` after the clock's origin.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// An instant before every reading of the clock, which stands for "never".
  public static var distantPast: Instant { Instant(nanoseconds: .min) }

  /// Returns whether `left` is before `right`.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// Returns the instant that is `duration` later, clamped to the representable range.
  public static func + (instant: Instant, duration: Duration) -> Instant {
    let (sum, overflow) = instant.nanoseconds.addingReportingOverflow(duration.nanoseconds)
    if overflow { return Instant(nanoseconds: duration < .zero ? .min : .max) }
    return Instant(nanoseconds: sum)
  }

  /// Returns the instant that is `duration` earlier, clamped to the representable range.
  public static func - (instant: Instant, duration: Duration) -> Instant {
    instant + .nanoseconds(duration.nanoseconds == .min ? .max : -duration.nanoseconds)
  }

  /// Returns the time from `right` to `left`, clamped to 64 bits of nanoseconds.
  public static func - (left: Instant, right: Instant) -> Duration {
    let (difference, overflow) = left.nanoseconds.subtractingReportingOverflow(right.nanoseconds)
    if overflow { return .nanoseconds(left > right ? Int64.max : Int64.min) }
    return .nanoseconds(difference)
  }
}

extension Duration {
  /// The duration in nanoseconds, clamped to 64 bits (292 years).
  package var nanoseconds: Int64 { Int64(clamping: attoseconds / 1_000_000_000) }

  /// The duration in whole milliseconds, as sent on the wire: rounded down and never negative.
  package var wholeMilliseconds: UInt64 {
    UInt64(max(0, nanoseconds / 1_000_000))
  }
}
