import FreshetCore

/// Decides when the processor's counter may stand in for the boot-time clock, and by what line.
///
/// Reading the clock takes longer than everything else that a lookup checks, because it serialises memory accesses. The
/// clock is derived from the counter, but only the clock knows how long the machine slept, or that the counter is
/// unreliable. So the counter is trusted for a short time after each reading of the clock, and only while these
/// readings confirm it.
struct CounterCalibration: Sendable {
  /// One reading of the clock.
  struct Sample: Equatable, Sendable {
    /// The counter just before the reading.
    let counter: UInt64
    /// How far the counter went during the reading.
    let gap: UInt64
    let time: Instant
  }

  /// A line that converts counts to time, valid from its `counter` on.
  struct Line: Equatable, Sendable {
    let counter: UInt64
    /// The number of counts for which the line may be trusted.
    let span: UInt64
    /// Nanoseconds per count, as a multiple of 2⁻³².
    let rate: UInt64
    /// The line's time at counter 0, modulo 2⁶⁴ nanoseconds.
    let base: Int64

    /// The time at `counter`; nil where the line is not trusted.
    @inline(__always)
    func time(at counter: UInt64) -> Instant? {
      counter &- self.counter < span ? unbounded(at: counter) : nil
    }

    @inline(__always)
    fileprivate func unbounded(at counter: UInt64) -> Instant {
      Instant(nanoseconds: base &+ Self.nanoseconds(counter, rate))
    }

    @inline(__always)
    fileprivate static func nanoseconds(_ counts: UInt64, _ rate: UInt64) -> Int64 {
      let (high, low) = counts.multipliedFullWidth(by: rate)
      return Int64(truncatingIfNeeded: high << 32 | low >> 32)
    }

    @inline(__always)
    init(counter: UInt64, span: UInt64, rate: UInt64, base: Int64) {
      self.counter = counter
      self.span = span
      self.rate = rate
      self.base = base
    }

    // The clock was read after the counter, so the line is ahead by that delay, never behind.
    fileprivate init(through sample: Sample, rate: UInt64) {
      self.init(
        counter: sample.counter,
        span: UInt64(clamping: CounterCalibration.span.nanoseconds) << 32 / rate, rate: rate,
        base: sample.time.nanoseconds &- Self.nanoseconds(sample.counter, rate))
    }
  }

  /// How long the counter is trusted after a reading of the clock.
  static let span: Duration = .milliseconds(100)
  /// How many nanoseconds later the true time may be than the line says, within ``span``.
  ///
  /// It is several times what ``tolerated(after:)`` and ``gap`` allow.
  static let mostLate: Int64 = 2_000_000
  /// The shortest time between two readings from which a rate is computed.
  private static let baseline: Duration = .milliseconds(100)
  /// How long a reading may take, which is also its possible error.
  private static let gap: Duration = .microseconds(50)
  /// Nanoseconds per count, times 2³²: processors count at 0.1 to 10 GHz.
  private static let rates: ClosedRange<Double> = 0.1 * 0x1p32...10 * 0x1p32
  /// Consecutive confirming readings after which earlier faults are forgotten.
  private static let confirmations = 1_000
  /// Faults after which the counter is never trusted again.
  static let mostFaults = 8

  private enum State {
    /// The rate is measured from this reading on.
    case measuring(Sample?)
    /// A rate that no second interval has confirmed yet.
    case confirming(Line, since: Instant)
    case confirmed(Line, at: Instant)
    case givenUp
  }
  private var state: State = .measuring(nil)
  private var faults = 0
  private var confirmed = 0

  var isGivenUp: Bool { if case .givenUp = state { true } else { false } }

  /// Takes in a reading of the clock.
  ///
  /// Returns the line to use from now on; nil if there is none, or if the reading refutes the current one.
  mutating func take(_ sample: Sample) -> Line? {
    switch state {
    case .measuring(nil): state = .measuring(sample)
    case .measuring(let first?): measure(from: first, to: sample)
    case .confirming(let line, let since):
      let time = sample.time - since
      if time < .zero || time >= Self.baseline { return follow(line, from: since, by: sample) }
    case .confirmed(let line, let at): return follow(line, from: at, by: sample)
    case .givenUp: break
    }
    return nil
  }

  private mutating func measure(from first: Sample, to sample: Sample) {
    guard sample.counter > first.counter, sample.time > first.time else { return fail(at: sample) }
    let time = sample.time - first.time
    guard time >= Self.baseline else { return }
    let rate = Double(time.nanoseconds) / Double(sample.counter - first.counter) * 0x1p32
    guard Self.rates.contains(rate) else { return fail(at: sample) }
    let line = Line(through: sample, rate: UInt64(rate))
    // A slow reading is too inexact; the later of two is no worse a start than the first.
    guard isShort(first, line), isShort(sample, line) else { return state = .measuring(sample) }
    state = .confirming(line, since: sample.time)
  }

  private mutating func follow(
    _ line: Line, from since: Instant, by sample: Sample
  ) -> Line? {
    guard isOn(line, from: since, sample) else {
      fail(at: sample)
      return nil
    }
    guard isShort(sample, line) else { return nil }
    let next = Line(through: sample, rate: line.rate)
    state = .confirmed(next, at: sample.time)
    confirmed += 1
    if confirmed >= Self.confirmations { faults = 0 }
    return next
  }

  /// Whether a line that agreed with the clock at `since` still agrees with `sample`.
  private func isOn(_ line: Line, from since: Instant, _ sample: Sample) -> Bool {
    guard sample.counter > line.counter, sample.time >= since else { return false }
    let off = line.unbounded(at: sample.counter) - sample.time
    let tolerated = Self.tolerated(after: sample.time - since)
    return off <= tolerated && off >= .zero - tolerated - Self.gap
  }

  /// How far line and clock may differ, this long after they agreed: rates are measured to two in a thousand.
  private static func tolerated(after time: Duration) -> Duration {
    .microseconds(500) + time / 500
  }

  private func isShort(_ sample: Sample, _ line: Line) -> Bool {
    Line.nanoseconds(sample.gap, line.rate) <= Self.gap.nanoseconds
  }

  /// Records a fault of the counter, and starts measuring anew.
  private mutating func fail(at sample: Sample) {
    faults += 1
    confirmed = 0
    state = faults >= Self.mostFaults ? .givenUp : .measuring(sample)
  }
}
