/// The time at which a wait ends.
///
/// A wait that a signal interrupts continues for the time left.
package struct Deadline {
  private let end: ContinuousClock.Instant?

  /// - Parameter timeout: how long to wait from now; `nil` waits forever.
  package init(after timeout: Duration?) {
    end = timeout.map { .now + $0 }
  }

  /// The time left in milliseconds; -1 without an end, which libzmq and `poll` read as forever.
  package var remainingMilliseconds: Int32 {
    end.map { (ContinuousClock.now.duration(to: $0)).waitMilliseconds } ?? -1
  }

  /// Whether the time is over.
  package var hasPassed: Bool {
    end.map { $0 <= .now } ?? false
  }
}
