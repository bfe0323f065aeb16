/// Converts durations to the milliseconds in a C `int` that libzmq expects.
///
/// Fractions are rounded up, so that a short wait never becomes a busy loop.
extension Duration {
  /// The time in whole milliseconds; `nil` if it is negative or over 24 days.
  package var milliseconds: Int32? {
    let (seconds, attoseconds) = components
    guard self >= .zero, seconds <= Int64(Int32.max) / 1000 - 1 else { return nil }
    let perMillisecond: Int64 = 1_000_000_000_000_000
    return Int32(seconds * 1000 + (attoseconds + perMillisecond - 1) / perMillisecond)
  }

  /// The time to wait in one call, clamped to between 0 and 24 days.
  package var waitMilliseconds: Int32 {
    self < .zero ? 0 : milliseconds ?? .max
  }
}
