/// libzmq counts time in milliseconds of a C `int`; a part of one is rounded up, so that a short
/// wait never becomes a busy loop.
extension Duration {
  /// The time in whole milliseconds, or `nil` if it is negative or over 24 days.
  package var milliseconds: Int32? {
    let (seconds, attoseconds) = components
    guard self >= .zero, seconds <= Int64(Int32.max) / 1000 - 1 else { return nil }
    let perMillisecond: Int64 = 1_000_000_000_000_000
    return Int32(seconds * 1000 + (attoseconds + perMillisecond - 1) / perMillisecond)
  }

  /// The time to wait in one call: nothing for a negative time, 24 days for a longer one.
  package var waitMilliseconds: Int32 {
    self < .zero ? 0 : milliseconds ?? .max
  }
}
