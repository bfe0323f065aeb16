import FreshetCore

/// Decides when the processor's counter may stand for the boot-time clock, and by what line.
///
/// To read the clock itself takes longer than all else that a lookup checks, and makes the processor wait for
/// all memory that was asked for before. The counter is what the clock is made from; but only the clock knows
/// of the time that a machine slept, and of a counter that cannot be relied on. So the counter is believed for
/// a short time after each look at the clock, and only as long as these looks confirm it.
struct CounterCalibration: Sendable {
  /// A look at the clock.
  struct Sample: Equatable, Sendable {
    /// The counter just before.
    let counter: UInt64
    /// How far it went meanwhile.
    let gap: UInt64
    let time: Instant
  }

  /// From its counter on, the time is `base` and `rate` for each count.
  struct Line: Equatable, Sendable {
    let counter: UInt64
    /// Counts for which it may be believed.
    let span: UInt64
    /// Nanoseconds a count, as a multiple of 2⁻³².
    let rate: UInt64
    /// Where the line would be at a counter of nought, modulo 2⁶⁴ nanoseconds.
    let base: Int64

    /// The time at `counter`; nil if the line is not believed there.
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

    // The clock was read after the counter: the line is ahead of it by that, never behind.
    fileprivate init(through sample: Sample, rate: UInt64) {
      self.init(
        counter: sample.counter,
        span: UInt64(clamping: CounterCalibration.span.nanoseconds) << 32 / rate, rate: rate,
        base: sample.time.nanoseconds &- Self.nanoseconds(sample.counter, rate))
    }
  }

  /// How long the counter is believed after a look at the clock.
  static let span: Duration = .milliseconds(100)
  /// Nanoseconds that it may be later than by the line, within ``span``: what ``tolerated(after:)`` and ``gap``
  /// let pass, several times over.
  static let mostLate: Int64 = 2_000_000
  /// The time between two looks from which a rate is worked out, at least.
  private static let baseline: Duration = .milliseconds(100)
  /// How long a look at the clock may take: what it may be wrong by.
  private static let gap: Duration = .microseconds(50)
  /// Nanoseconds a count, by 2³²: processors count at 0.1 to 10 GHz.
  private static let rates: ClosedRange<Double> = 0.1 * 0x1p32...10 * 0x1p32
  /// Looks in a row that confirm the counter and make its earlier faults forgotten.
  private static let confirmations = 1_000
  /// Faults after which the counter is never believed again.
  static let mostFaults = 8

  private enum State {
    /// From here a rate is measured.
    case measuring(Sample?)
    /// A rate that no other interval has confirmed yet.
    case confirming(Line, since: Instant)
    case confirmed(Line, at: Instant)
    case givenUp
  }
  private var state: State = .measuring(nil)
  private var faults = 0
  private var confirmed = 0

  var isGivenUp: Bool { if case .givenUp = state { true } else { false } }

  /// Takes a look at the clock; the line to be used from now on, nil if there is none or the one that there
  /// is has been refuted.
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
    // A look that took long says too little; the later one of two is not worse than the first.
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

  /// Whether a line that met the clock at `since` goes on to where it is now.
  private func isOn(_ line: Line, from since: Instant, _ sample: Sample) -> Bool {
    guard sample.counter > line.counter, sample.time >= since else { return false }
    let off = line.unbounded(at: sample.counter) - sample.time
    let tolerated = Self.tolerated(after: sample.time - since)
    return off <= tolerated && off >= .zero - tolerated - Self.gap
  }

  /// How far line and clock may be apart, a time after they met: rates are measured to two in a thousand.
  private static func tolerated(after time: Duration) -> Duration {
    .microseconds(500) + time / 500
  }

  private func isShort(_ sample: Sample, _ line: Line) -> Bool {
    Line.nanoseconds(sample.gap, line.rate) <= Self.gap.nanoseconds
  }

  /// The counter is not what it was taken for: all is measured anew.
  private mutating func fail(at sample: Sample) {
    faults += 1
    confirmed = 0
    state = faults >= Self.mostFaults ? .givenUp : .measuring(sample)
  }
}
