import CProcessor
import FreshetCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The boot-time clock as estimated from the processor's counter by ``CounterCalibration``, for all threads.
final class CounterClock: Sendable {
  /// Nil where the kernel does not derive its own time from the counter.
  static let boot: CounterClock? =
    freshet_has_counter() != 0 && isKernelsOwn ? CounterClock() : nil

  // The line, each of its words stored by itself. What is stored first is loaded last: a reader of
  // a new start has the new base too. An old start with a new base does no harm: a line of the same
  // rate continues the one before, and a line of another rate comes at least two baselines after
  // the old one was withdrawn, when no counter is within the old span any more.
  private let span = Atomic<UInt64>(0)
  private let start = Atomic<UInt64>(0)
  private let rate = Atomic<UInt64>(0)
  private let base = Atomic<Int64>(0)
  private let isGivenUp = Atomic<Bool>(false)
  private let calibration = Guarded(CounterCalibration())

  /// Whether the kernel has found that the counter runs at one rate, alike on all processors.
  private static var isKernelsOwn: Bool {
    let path = "/sys/devices/system/clocksource/clocksource0/current_clocksource"
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var name = [UInt8](repeating: 0, count: 16)
    let count = unsafe read(file, &name, name.count)
    return count > 0 && name.prefix(count).elementsEqual("tsc\n".utf8)
  }

  /// The approximate time; nil if only the clock itself can tell it.
  @inline(__always)
  func estimate() -> TimeEstimate? {
    let span = span.load(ordering: .acquiring)
    let start = start.load(ordering: .acquiring)
    let line = CounterCalibration.Line(
      counter: start, span: span, rate: rate.load(ordering: .relaxed),
      base: base.load(ordering: .relaxed))
    guard let now = line.time(at: freshet_counter()) else { return look() }
    return TimeEstimate(
      now: now,
      latest: Instant(nanoseconds: now.nanoseconds &+ CounterCalibration.mostLate))
  }

  /// Reads the clock and returns the exact time; nil if another thread is doing so, or the counter was given up.
  @inline(never)
  private func look() -> TimeEstimate? {
    if isGivenUp.load(ordering: .relaxed) { return nil }
    return calibration.withLockIfAvailable { calibration in
      let counter = freshet_counter()
      let time = CacheClock.bootTime()
      let sample = CounterCalibration.Sample(
        counter: counter, gap: freshet_counter() &- counter, time: time)
      use(calibration.take(sample))
      if calibration.isGivenUp { isGivenUp.store(true, ordering: .relaxed) }
      return TimeEstimate(exactly: time)
    }
  }

  /// Stores the line; only one thread at a time may call it.
  private func use(_ line: CounterCalibration.Line?) {
    guard let line else { return span.store(0, ordering: .releasing) }
    rate.store(line.rate, ordering: .relaxed)
    base.store(line.base, ordering: .relaxed)
    start.store(line.counter, ordering: .releasing)
    span.store(line.span, ordering: .releasing)
  }
}
