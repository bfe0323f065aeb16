import FreshetCache
import FreshetCore
import Synchronization

/// The clocks of one machine, as functions of real time: a boot-time clock with a rate, which may
/// stand still while the machine is paused, and a wall clock that may jump.
final class VirtualClock: Sendable {
  private struct Line {
    /// Where the line begins: real time, and what the clock shows then.
    var real: Nanoseconds = 0
    var local: Nanoseconds
    /// How much faster than real time, in parts per million.
    var drift: Int64
    var isFrozen = false
    /// Wall clock less real time.
    var wallOffset: Nanoseconds

    func local(at now: Nanoseconds) -> Nanoseconds {
      if isFrozen { return local }
      let passed = now - real
      return local + passed + passed / 1_000_000 * drift
    }
  }
  private let line: Guarded<Line>
  /// The rate that the clock has when nothing is wrong with it.
  private let usualDrift: Int64
  /// What the clock shows now: read by the cache at every lookup.
  private let shown: Atomic<Int64>

  init(offset: Nanoseconds, drift: Int64, wallOffset: Nanoseconds) {
    usualDrift = drift
    line = Guarded(Line(local: offset, drift: drift, wallOffset: wallOffset))
    shown = Atomic(offset)
  }

  /// The hand of the clock, as the machine's processes see it.
  var cacheNow: Instant { Instant(nanoseconds: shown.load(ordering: .relaxed)) }

  /// What lookups get before the time itself: from right to as late as an estimate may be, as it comes, and far
  /// less sure than a machine's own, so that a lookup that it decided is one that can be seen to be wrong.
  var cacheEstimate: TimeEstimate? {
    let now = cacheNow
    var dice = Dice(seed: UInt64(bitPattern: now.nanoseconds))
    // At times there is none.
    guard dice.below(8) > 0 else { return nil }
    let guess = now - .nanoseconds(dice.time(0...Self.mostLate))
    return TimeEstimate(now: guess, latest: guess + .nanoseconds(Self.mostLate))
  }

  private static let mostLate = Nanoseconds.seconds(1)

  /// Moves the hand to where it is at `now`, in real time.
  @discardableResult
  func move(to now: Nanoseconds) -> Instant {
    let local = line.withLock { $0.local(at: now) }
    shown.store(local, ordering: .relaxed)
    return Instant(nanoseconds: local)
  }

  func wall(at now: Nanoseconds) -> Int64 { line.withLock { now + $0.wallOffset } }

  /// When, in real time, the clock will show `instant`; `.max` if never.
  func real(of instant: Instant, after now: Nanoseconds) -> Nanoseconds {
    line.withLock { line in
      guard !line.isFrozen, instant.nanoseconds != .max else { return .max }
      let wait = instant.nanoseconds &- line.local(at: now)
      if wait <= 0 { return now }
      // A little late rather than early: whoever wakes too soon only waits again.
      let real = now &+ wait &- wait / 1_000_000 * line.drift &+ abs(wait / 1_000_000) &+ 1
      return max(now, real)
    }
  }

  func jumpWall(by jump: Nanoseconds) { line.withLock { $0.wallOffset += jump } }

  /// From now on the clock runs at another rate.
  func drift(_ drift: Int64, at now: Nanoseconds) {
    line.withLock { line in
      line.local = line.local(at: now)
      line.real = now
      line.drift = drift
    }
  }

  /// The clock runs at its usual rate again.
  func mend(at now: Nanoseconds) { if isOff { drift(usualDrift, at: now) } }

  /// Whether the clock runs at another rate than its usual one.
  var isOff: Bool { line.withLock { $0.drift != usualDrift } }

  /// The machine is paused, and its boot-time clock with it.
  func freeze(at now: Nanoseconds) {
    line.withLock { line in
      line.local = line.local(at: now)
      line.real = now
      line.isFrozen = true
    }
  }

  func thaw(at now: Nanoseconds) {
    line.withLock { line in
      guard line.isFrozen else { return }
      line.real = now
      line.isFrozen = false
    }
  }
}
