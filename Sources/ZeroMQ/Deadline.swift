/// When a wait ends: a wait that a signal interrupts goes on for what is left of it.
package struct Deadline {
  private let end: ContinuousClock.Instant?

  /// - Parameter timeout: how long to wait from now; `nil` waits for ever.
  package init(after timeout: Duration?) {
    end = timeout.map { .now + $0 }
  }

  /// What is left in milliseconds; -1, which libzmq and `poll` read as for ever, without an end.
  package var remainingMilliseconds: Int32 {
    end.map { (ContinuousClock.now.duration(to: $0)).waitMilliseconds } ?? -1
  }

  /// Whether the time is over.
  package var hasPassed: Bool {
    end.map { $0 <= .now } ?? false
  }
}
