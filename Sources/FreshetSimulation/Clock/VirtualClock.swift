import FreshetCache
import FreshetCore
import Synchronization

/// The clocks of one machine, as functions of real time.
///
/// The boot-time clock has a rate and may stop while the machine is paused. The wall clock may jump.
final class VirtualClock: Sendable {
  private struct Line {
    /// The real time at which the line starts, and what the clock shows then.
    var real: Nanoseconds = 0
    var local: Nanoseconds
    /// How much faster than real time the clock runs, in parts per million.
    var drift: Int64
    var isFrozen = false
    /// The wall clock minus real time.
    var wallOffset: Nanoseconds

    func local(at now: Nanoseconds) -> Nanoseconds {
      if isFrozen { return local }
      let passed = now - real
      return local + passed + passed / 1_000_000 * drift
    }
  }
  private let line: Guarded<Line>
  /// The clock's rate without a fault, in parts per million.
  private let usualDrift: Int64
  /// What the clock shows now, for the cache, which reads it at every lookup.
  private let shown: Atomic<Int64>

  init(offset: Nanoseconds, drift: Int64, wallOffset: Nanoseconds) {
    usualDrift = drift
    line = Guarded(Line(local: offset, drift: drift, wallOffset: wallOffset))
    shown = Atomic(offset)
  }

  /// The time that the machine's processes read.
  var cacheNow: Instant { Instant(nanoseconds: shown.load(ordering: .relaxed)) }

  /// The estimate that a lookup gets before the time itself.
  ///
  /// It ranges from exact to as late as an estimate may be, and is far less certain than a real machine's, so
  /// that a lookup wrongly decided by it is noticeable.
  var cacheEstimate: TimeEstimate? {
    let now = cacheNow
    var dice = Dice(seed: UInt64(bitPattern: now.nanoseconds))
    // Sometimes there is no estimate.
    guard dice.below(8) > 0 else { return nil }
    let guess = now - .nanoseconds(dice.time(0...Self.mostLate))
    return TimeEstimate(now: guess, latest: guess + .nanoseconds(Self.mostLate))
  }

  private static let mostLate = Nanoseconds.seconds(1)

  /// Updates what the clock shows at `now`, in real time.
  @discardableResult
  func move(to now: Nanoseconds) -> Instant {
    let local = line.withLock { $0.local(at: now) }
    shown.store(local, ordering: .relaxed)
    return Instant(nanoseconds: local)
  }

  func wall(at now: Nanoseconds) -> Int64 { line.withLock { now + $0.wallOffset } }

  /// Returns the real time at which the clock will show `instant`; `.max` if it never will.
  func real(of instant: Instant, after now: Nanoseconds) -> Nanoseconds {
    line.withLock { line in
      guard !line.isFrozen, instant.nanoseconds != .max else { return .max }
      let wait = instant.nanoseconds &- line.local(at: now)
      if wait <= 0 { return now }
      // Slightly late rather than early: a process that wakes too soon only waits again.
      let real = now &+ wait &- wait / 1_000_000 * line.drift &+ abs(wait / 1_000_000) &+ 1
      return max(now, real)
    }
  }

  func jumpWall(by jump: Nanoseconds) { line.withLock { $0.wallOffset += jump } }

  /// Sets the rate to `drift` parts per million faster than real time.
  func drift(_ drift: Int64, at now: Nanoseconds) {
    line.withLock { line in
      line.local = line.local(at: now)
      line.real = now
      line.drift = drift
    }
  }

  /// Restores the usual rate.
  func mend(at now: Nanoseconds) { if isOff { drift(usualDrift, at: now) } }

  /// Whether the clock runs at an unusual rate.
  var isOff: Bool { line.withLock { $0.drift != usualDrift } }

  /// Stops the boot-time clock, as when the machine is paused.
  func freeze(at now: Nanoseconds) {
    line.withLock { line in
      line.local = line.local(at: now)
      line.real = now
      line.isFrozen = true
    }
  }

  /// Starts the boot-time clock again.
  func thaw(at now: Nanoseconds) {
    line.withLock { line in
      guard line.isFrozen else { return }
      line.real = now
      line.isFrozen = false
    }
  }
}
