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

/// The boot-time clock as the processor's counter has it: what ``CounterCalibration`` decides, for all threads.
final class CounterClock: Sendable {
  /// Nil where the counter is not what the kernel itself takes the time from.
  static let boot: CounterClock? =
    freshet_has_counter() != 0 && isKernelsOwn ? CounterClock() : nil

  // The line, each of its words on its own. What is stored first is loaded last: whoever sees a new start has
  // the new base too. The old start with a new base does no harm, for a line of the same rate continues the
  // one before; and another rate comes at least two baselines after the old line was withdrawn, when no
  // counter is within its span any more.
  private let span = Atomic<UInt64>(0)
  private let start = Atomic<UInt64>(0)
  private let rate = Atomic<UInt64>(0)
  private let base = Atomic<Int64>(0)
  private let isGivenUp = Atomic<Bool>(false)
  private let calibration = Guarded(CounterCalibration())

  /// Whether the kernel has found the counter to go on at one rate, alike on all processors.
  private static var isKernelsOwn: Bool {
    let path = "/sys/devices/system/clocksource/clocksource0/current_clocksource"
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var name = [UInt8](repeating: 0, count: 16)
    let count = unsafe read(file, &name, name.count)
    return count > 0 && name.prefix(count).elementsEqual("tsc\n".utf8)
  }

  /// About the time, or nil if only the clock itself knows it.
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

  /// Looks at the clock, and says the time itself; nil if another thread does so, or no look is of use.
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

  /// Called by one thread at a time.
  private func use(_ line: CounterCalibration.Line?) {
    guard let line else { return span.store(0, ordering: .releasing) }
    rate.store(line.rate, ordering: .relaxed)
    base.store(line.base, ordering: .relaxed)
    start.store(line.counter, ordering: .releasing)
    span.store(line.span, ordering: .releasing)
  }
}
